using System.IO.Hashing;

namespace FactForge.Mail.Mailboxes;

/// <summary>An unpacked stream that ends where what is packed is cut off or damaged, so that all before is read, and says so.</summary>
/// <param name="unpacked">What comes out.</param>
/// <param name="damaged">Is told what is wrong, in a sentence.</param>
internal sealed class DamageWatch(Stream unpacked, Action<string> damaged) : ForwardStream
{
    private readonly Crc32 _checksum = new();
    private long _length;
    private bool _ended;

    /// <summary>The length and the checksum that a zip archive tells of what comes out; null where the packing looks itself, and says in words for a person what it found.</summary>
    public (long Length, uint Checksum)? Told { get; init; }

    public override int Read(Span<byte> buffer)
    {
        if (_ended || buffer.IsEmpty)
            return 0;
        var count = 0;
        try
        {
            count = unpacked.Read(buffer);
        }
        catch (InvalidDataException exception)
        {
            damaged(Told is null ? exception.Message : "is damaged: the zip data in it is broken; what stands before was read");
            _ended = true;
            return 0;
        }

        if (Told is { } told)
        {
            _checksum.Append(buffer[..count]);
            _length += count;
            if (count == 0 && _length != told.Length)
                damaged("is damaged or cut off: the zip data in it does not come to the length that the archive tells; what came out was read");
            else if (count == 0 && _checksum.GetCurrentHashAsUInt32() != told.Checksum)
                damaged("is damaged: the checksum of the zip data in it does not fit; what came out was read");
        }

        _ended = count == 0;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }
}
