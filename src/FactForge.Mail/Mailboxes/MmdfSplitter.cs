using System.Buffers;

namespace FactForge.Mail.Mailboxes;

/// <summary>
/// Cuts an MMDF mailbox into messages, streaming: a line of four bytes 1 stands before and behind each (mmdf(5)), and most have an mbox's From_ line first, which is
/// the mailbox's. What stands between two such lines and is not blank is a message.
/// </summary>
internal sealed class MmdfSplitter(Stream stream, string mailbox, string? folder, MailOptions options) : IDisposable
{
    /// <summary>What the line between messages holds.</summary>
    public static ReadOnlySpan<byte> Mark => "\u0001\u0001\u0001\u0001"u8;

    private byte[] _window = ArrayPool<byte>.Shared.Rent(128 * 1024);
    private long _windowOffset;
    private int _start;
    private int _end;
    private bool _atLineStart = true;

    /// <summary>True where the file ends in the middle of a line, or of a message.</summary>
    public bool EndsInLine { get; private set; }

    /// <summary>Reads on to the next message, or returns null at the end.</summary>
    public RawMessage? ReadNext()
    {
        RawMessage? message = null;
        while (true)
        {
            var next = Next();
            var piece = next.Bytes;
            if (piece.IsEmpty)
            {
                EndsInLine |= message is not null;
                return message;
            }

            if (next.BeginsLine && piece.TrimEnd("\r\n"u8).SequenceEqual(Mark))
            {
                if (message is not null)
                    return message;
                continue;
            }

            if (message is null && piece.Trim("\r\n"u8).IsEmpty)
                continue;
            if (message is null && next.BeginsLine && FromLine.IsOne(piece.TrimEnd("\r\n"u8)))
            {
                message = new(mailbox, next.Offset) { EnvelopeDate = FromLine.Date(piece), EnvelopeSender = FromLine.Sender(piece), Folder = folder };
                continue;
            }

            message ??= new(mailbox, next.Offset) { Folder = folder };
            // Blank lines behind the From_ line would end the header before it begins.
            if (message.Length > 0 || !piece.Trim("\r\n"u8).IsEmpty)
                message.Append(piece, options);
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_window);
        _window = [];
    }

    // A line with its end, or so much of a long one as the window holds; nothing at the end.
    private Piece Next()
    {
        var end = _window.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
        if (end < 0)
        {
            Fill();
            end = _window.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
        }

        var length = end < 0 ? _end - _start : end + 1;
        var piece = new Piece(_window.AsSpan(_start, length), _windowOffset + _start, _atLineStart);
        _start += length;
        if (length > 0)
            _atLineStart = end >= 0;
        return piece;
    }

    private void Fill()
    {
        _window.AsSpan(_start, _end - _start).CopyTo(_window);
        _windowOffset += _start;
        _end -= _start;
        _start = 0;
        while (_end < _window.Length && stream.Read(_window, _end, _window.Length - _end) is > 0 and var count)
            _end += count;
    }

    private readonly ref struct Piece(ReadOnlySpan<byte> bytes, long offset, bool beginsLine)
    {
        public ReadOnlySpan<byte> Bytes { get; } = bytes;

        public long Offset => offset;

        /// <summary>True where it is no piece of a longer line, or its first.</summary>
        public bool BeginsLine => beginsLine;
    }
}
