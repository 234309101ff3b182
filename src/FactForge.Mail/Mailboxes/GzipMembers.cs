using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace FactForge.Mail.Mailboxes;

/// <summary>
/// What a gzip file holds, of all its members (RFC 1952), read from start to end. The framework's own reader takes a file that is cut off for one that ends there, and
/// of one whose checksum is wrong it throws away what it has unpacked last.
/// </summary>
internal sealed class GzipMembers(Stream packed) : ForwardStream
{
    private const int TrailerLength = 8;
    private const int MostAtATime = 8 * 1024;
    private const string CutOff = "is cut off: the gzip data in it does not go on to its end; what stands before was read";
    private const string Broken = "is damaged: the gzip data in it is broken; what stands before was read";

    private readonly Fed _packed = new(packed);
    private readonly Crc32 _checksum = new();
    private DeflateStream? _inflating;
    private uint _length;
    private bool _ended;

    /// <exception cref="InvalidDataException">It is cut off or damaged there: the message says so in words for a person.</exception>
    public override int Read(Span<byte> buffer)
    {
        // Of a piece in which damage is met nothing is handed out.
        buffer = buffer[..Math.Min(buffer.Length, MostAtATime)];
        while (!buffer.IsEmpty && !_ended)
        {
            if (_inflating is null && !Begin())
                break;
            if (Inflate(buffer) is > 0 and var count)
                return count;
            End();
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inflating?.Dispose();
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            var count = _inflating!.Read(buffer);
            _checksum.Append(buffer[..count]);
            _length += (uint)count;
            return count;
        }
        catch (InvalidDataException exception)
        {
            _ended = true;
            throw new InvalidDataException(Broken, exception);
        }
    }

    // What follows the members and is none, zeros above all, is no part of the file (gzip(1)).
    private bool Begin()
    {
        _packed.SkipZeros();
        var header = _packed.Next(10);
        if (header.Length < 2 || header[0] != 0x1F || header[1] != 0x8B)
        {
            _ended = true;
            return false;
        }

        if (header.Length < 10)
            throw Ended(CutOff);
        if (header[2] != 8)
            throw Ended("is gzipped in a way that is not known");
        var flags = header[3];
        _packed.Skip(10);
        if ((flags & 4) != 0)
        {
            var length = _packed.Next(2);
            _packed.Skip(2 + (length.Length < 2 ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(length)));
        }

        if ((flags & 8) != 0)
            _packed.SkipText();
        if ((flags & 16) != 0)
            _packed.SkipText();
        if ((flags & 2) != 0)
            _packed.Skip(2);
        _inflating = new(_packed, CompressionMode.Decompress, leaveOpen: true);
        _checksum.Reset();
        _length = 0;
        return true;
    }

    // The inflater takes in more than it needs and does not say how much; checksum and length behind the data are known, and stand once where it ended.
    private void End()
    {
        if (_packed.IsAtEnd)
            throw Ended(CutOff);
        Span<byte> trailer = stackalloc byte[TrailerLength];
        _checksum.GetCurrentHash(trailer);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], _length);
        var rest = _packed.LastGiven(TrailerLength);
        var at = rest.IndexOf(trailer);
        if (at < 0)
            throw Ended(rest.EndsWith(trailer[4..]) ? "is damaged: the checksum of the gzip data in it does not fit; what came out was read" : EndsIn(rest, trailer) ? CutOff : Broken);
        _packed.GoBackTo(at + TrailerLength);
        _inflating!.Dispose();
        _inflating = null;
    }

    // Of a file that is cut off behind the data a part of the checksum may be left.
    private static bool EndsIn(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> trailer)
    {
        for (var length = TrailerLength - 1; length >= TrailerLength / 2; length--)
            if (rest.EndsWith(trailer[..length]))
                return true;
        return false;
    }

    private InvalidDataException Ended(string sentence)
    {
        _ended = true;
        return new(sentence);
    }

    /// <summary>The packed bytes, of which those that were given last can be given again.</summary>
    private sealed class Fed(Stream stream) : ForwardStream
    {
        private readonly byte[] _bytes = new byte[64 * 1024];
        private int _given;
        private int _next;
        private int _end;

        /// <summary>True where more was asked for than there is.</summary>
        public bool IsAtEnd { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            _given = _next;
            if (_next == _end)
                Fill(1);
            var count = Math.Min(buffer.Length, Math.Min(_end - _next, MostAtATime));
            _bytes.AsSpan(_next, count).CopyTo(buffer);
            _next += count;
            IsAtEnd |= count == 0;
            return count;
        }

        /// <summary>The next bytes, fewer where there are no more.</summary>
        public ReadOnlySpan<byte> Next(int count)
        {
            _given = _next;
            Fill(count);
            return _bytes.AsSpan(_next, Math.Min(count, _end - _next));
        }

        /// <summary>What was given last, with so many bytes more.</summary>
        public ReadOnlySpan<byte> LastGiven(int more)
        {
            Fill(more);
            return _bytes.AsSpan(_given, Math.Min(_next + more, _end) - _given);
        }

        public void GoBackTo(int count) => _next = _given + count;

        public void Skip(int count)
        {
            while (count > 0 && Next(1).Length > 0)
            {
                var skipped = Math.Min(count, _end - _next);
                _next += skipped;
                count -= skipped;
            }
        }

        public void SkipZeros()
        {
            while (Next(1) is [0])
                _next++;
        }

        public void SkipText()
        {
            while (Next(1) is [not 0])
                _next++;
            Skip(1);
        }

        private void Fill(int wanted)
        {
            if (_end - _next >= wanted)
                return;
            _bytes.AsSpan(_given, _end - _given).CopyTo(_bytes);
            _next -= _given;
            _end -= _given;
            _given = 0;
            while (_end - _next < wanted && stream.Read(_bytes, _end, _bytes.Length - _end) is > 0 and var count)
                _end += count;
        }
    }
}
