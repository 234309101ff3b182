using System.Buffers;
using FactForge.Mail.Mailboxes;

namespace FactForge.Mail.Parsing;

/// <summary>
/// Cuts header blocks down before MimeKit sees them: the time that MimeKit 4.18 takes for one folded field grows faster than its
/// square (3.2 MB: 23 s). Blocks are looked for where MIME can put them: at the top, behind a boundary, and behind a part's own
/// header where that part is a message.
/// </summary>
internal static class HeaderCap
{
    /// <summary>Cuts the message's header blocks, in place where nothing is too long.</summary>
    public static void Apply(RawMessage message, MailOptions options)
    {
        if (!IsNeeded(message.Bytes, options))
            return;
        var kept = ArrayPool<byte>.Shared.Rent(message.Length + 16);
        var length = Copy(message.Bytes, kept, options);
        message.Replace(kept, length);
    }

    // One pass over the lines with what would be too long; most messages are too short for that, and have no lines that begin as boundaries do.
    private static bool IsNeeded(ReadOnlySpan<byte> bytes, MailOptions options)
    {
        if (bytes.Length <= Math.Min(options.FieldByteLimit, options.HeaderByteLimit) && bytes.Count("\n--"u8) + 1 < options.PartLimit)
            return false;
        var scan = new Scan(options);
        while (!bytes.IsEmpty)
            if (!scan.Keep(NextLine(ref bytes)))
                return true;
        return false;
    }

    private static int Copy(ReadOnlySpan<byte> bytes, byte[] kept, MailOptions options)
    {
        var scan = new Scan(options);
        var length = 0;
        while (!bytes.IsEmpty)
        {
            var line = NextLine(ref bytes);
            if (scan.Keep(line))
            {
                line.CopyTo(kept.AsSpan(length));
                length += line.Length;
            }
            else if (scan.Room > 0 && !scan.Done)
            {
                line[..scan.Room].CopyTo(kept.AsSpan(length));
                length += scan.Room;
                kept[length++] = (byte)'\n';
                scan.UseRoom();
            }

            if (scan.Done)
                break;
        }

        return length;
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)'\n') + 1;
        var line = end == 0 ? bytes : bytes[..end];
        bytes = bytes[line.Length..];
        return line;
    }

    /// <summary>Follows the lines: in a header block or not, how long the block and the field are by now.</summary>
    private struct Scan(MailOptions options)
    {
        private bool _inHeader = true;
        private bool _mayBeHeader;
        private int _block;
        private int _field;
        private int _parts;

        /// <summary>Bytes that the field may still take.</summary>
        public readonly int Room => _inHeader ? Math.Min(options.FieldByteLimit - _field, options.HeaderByteLimit - _block) : 0;

        /// <summary>True where more parts came than are looked at: the message ends there.</summary>
        public readonly bool Done => _parts > options.PartLimit;

        public void UseRoom()
        {
            _block += Room;
            _field = options.FieldByteLimit;
        }

        public bool Keep(ReadOnlySpan<byte> line)
        {
            if (Done)
                return false;
            if (line.Length <= 2 && line.Trim("\r\n"u8).IsEmpty)
            {
                // Behind a part's header its content may be a message, which begins with a header.
                _mayBeHeader = _inHeader;
                _inHeader = false;
                return true;
            }

            if (line.StartsWith("--"u8))
            {
                if (_parts++ >= options.PartLimit && !Done)
                    return false;
                Start();
                return !Done;
            }

            if (_mayBeHeader && FromLine.IsHeaderStart(line))
                Start();
            _mayBeHeader = false;
            if (!_inHeader)
                return true;
            var folded = line[0] is (byte)' ' or (byte)'\t';
            if (!folded)
                _field = 0;
            if (line.Length > Room)
                return false;
            _field += line.Length;
            _block += line.Length;
            return true;
        }

        private void Start()
        {
            _inHeader = true;
            _block = 0;
            _field = 0;
        }
    }
}
