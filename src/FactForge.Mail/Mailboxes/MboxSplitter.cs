using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace FactForge.Mail.Mailboxes;

/// <summary>
/// Cuts an mbox into messages, streaming. Where a message starts <see cref="MessageStart"/> tells; MimeKit's own
/// mbox mode takes any "From " for one, and stops for good at the first in a body. Content-Length (mboxcl, mboxcl2) is believed
/// where the place it names is the start of a message or the end of the file.
/// </summary>
internal sealed class MboxSplitter(Stream stream, long offset, string mailbox, string? folder, MailOptions options) : IDisposable
{
    private const int LookAhead = MessageStart.LookAhead;
    private const int WidestWindow = 8 * 1024 * 1024;

    private byte[] _window = ArrayPool<byte>.Shared.Rent(512 * 1024);
    private long _windowOffset = offset;
    private int _start;
    private int _end;
    private bool _atEnd;
    private long _knownStart = -1;

    /// <summary>Lines starting with "From " that are no start of a message.</summary>
    public int FromLinesInBodies { get; private set; }

    /// <summary>Starts of a message that mail pasted into a body has too.</summary>
    public int UncertainSeparators { get; private set; }

    /// <summary>True where the file ends in the middle of a line, as one does that was not written or copied to its end.</summary>
    public bool EndsInLine { get; private set; }

    /// <summary>Where the next message starts; at the end, where the file ends.</summary>
    public long Position => _windowOffset + _start;

    /// <summary>Where the message read last starts, its From_ line included.</summary>
    public long LastMessageStart { get; private set; } = offset;

    /// <summary>
    /// Reads on to the next message, or returns null at the end. Bytes before the first From_ line come back as a refused
    /// message, so that nothing of the file goes unmentioned.
    /// </summary>
    public RawMessage? ReadNext()
    {
        Fill(LookAhead);
        if (Position == 0)
            SkipBlankBeginning();
        if (_start == _end)
            return null;
        var here = Position;
        if (here != _knownStart && StartAt(_start, isAfterBlank: true) == StartKind.None)
            return ReadPreamble(here);
        LastMessageStart = here;
        var lineEnd = _window.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
        var line = _window.AsSpan(_start, lineEnd);
        var message = new RawMessage(mailbox, here) { EnvelopeDate = FromLine.Date(line), EnvelopeSender = FromLine.Sender(line), QuotesFromLines = true, Folder = folder };
        _start += lineEnd + 1;
        ReadBody(message);
        return message;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_window);
        _window = [];
    }

    // A byte order mark, as editors put before a file that they save, empty lines, and the NULs that a crash leaves are nothing of a message.
    private void SkipBlankBeginning()
    {
        while (_end > _start && _window.AsSpan(_start, _end - _start).IndexOfAnyExcept((byte)0) is var nuls && nuls != 0)
        {
            _start = nuls < 0 ? _end : _start + nuls;
            Fill(LookAhead);
        }

        var window = _window.AsSpan(_start, _end - _start);
        var rest = (window.StartsWith("\uFEFF"u8) ? window[3..] : window).TrimStart("\r\n"u8);
        if (rest.StartsWith("From "u8))
            _start = _end - rest.Length;
    }

    private void ReadBody(RawMessage message)
    {
        var bodyOffset = Position;
        var promisedEnd = -1L;
        var promiseKept = false;
        // The From_ line's own line end stands before the content, so a message of no content at all ends at once.
        while (true)
        {
            var window = _window.AsSpan(_start, _end - _start);
            var found = StartIn(window);
            if (found < 0)
            {
                var kept = _atEnd ? window.Length : Math.Max(0, window.Length - 8);
                message.Append(window[..kept], options);
                _start += kept;
                if (_atEnd)
                {
                    EndsInLine = kept > 0 && window[kept - 1] != '\n';
                    break;
                }

                Fill(_window.Length / 2);
                continue;
            }

            // The lines of the candidate and the one below must be in the window to judge it; Fill moves the window.
            if (!_atEnd && window.Length - found < LookAhead)
            {
                message.Append(window[..found], options);
                _start += found;
                Fill(LookAhead * 2);
                found = 0;
                window = _window.AsSpan(_start, _end - _start);
            }

            var candidate = _start + found + 1;
            message.Append(window[..(found + 1)], options);
            _start = candidate;
            var start = StartAt(candidate, EndsWithBlankLine(message));
            if (start == StartKind.None)
            {
                FromLinesInBodies++;
                continue;
            }

            if (promisedEnd < 0)
            {
                promisedEnd = PromisedEnd(message, bodyOffset);
                promiseKept = promisedEnd > Position && IsEndOfMessage(promisedEnd);
            }

            if (promiseKept && Position < promisedEnd)
            {
                FromLinesInBodies++;
                continue;
            }

            if (start == StartKind.Uncertain || OpenParts.AreIn(message))
                UncertainSeparators++;
            _knownStart = Position;
            break;
        }

        TrimSeparator(message);
    }

    // Behind a line's end, or behind NULs: where a crash left them, the end of the message before is lost.
    private static int StartIn(ReadOnlySpan<byte> window)
    {
        var found = window.IndexOf("\nFrom "u8);
        var behindNuls = (found < 0 ? window : window[..found]).IndexOf("\0From "u8);
        return behindNuls < 0 ? found : behindNuls;
    }

    private RawMessage ReadPreamble(long here)
    {
        while (true)
        {
            var window = _window.AsSpan(_start, _end - _start);
            var found = window.IndexOf("\nFrom "u8);
            if (found < 0)
            {
                _start += _atEnd ? window.Length : Math.Max(0, window.Length - 8);
                if (_atEnd)
                    break;
                Fill(_window.Length / 2);
                continue;
            }

            var isAfterBlank = found == 0 || window[..found].TrimEnd((byte)'\r') is [] or [.., (byte)'\n'];
            _start += found + 1;
            Fill(LookAhead);
            if (StartAt(_start, isAfterBlank) != StartKind.None)
            {
                _knownStart = Position;
                break;
            }
        }

        return new RawMessage(mailbox, here) { Refusal = $"{Position - here} bytes before the first message's \"From \" line are no message" };
    }

    private StartKind StartAt(int at, bool isAfterBlank) => MessageStart.Judge(_window.AsSpan(at, _end - at), isAfterBlank, _atEnd);

    // Content-Length counts from behind the blank line that ends the header.
    private static long PromisedEnd(RawMessage message, long bodyOffset)
    {
        var header = HeaderEnd(message.Bytes);
        if (header < 0)
            return 0;
        var block = message.Bytes[..header];
        foreach (var range in block.Split((byte)'\n'))
        {
            var line = block[range].TrimEnd((byte)'\r');
            if (line.Length > 15 && line[14] == ':' && Ascii.EqualsIgnoreCase(line[..14], "Content-Length"u8)
                && Utf8Parser.TryParse(line[15..].Trim((byte)' '), out long length, out _) && length > 0)
                return bodyOffset + header + length;
        }

        return 0;
    }

    private static int HeaderEnd(ReadOnlySpan<byte> bytes)
    {
        var unix = bytes.IndexOf("\n\n"u8);
        var windows = bytes.IndexOf("\n\r\n"u8);
        if (windows >= 0 && (unix < 0 || windows < unix))
            return windows + 3;
        return unix < 0 ? -1 : unix + 2;
    }

    private bool IsEndOfMessage(long end)
    {
        if (stream.CanSeek)
        {
            var back = stream.Position;
            Span<byte> probe = stackalloc byte[LookAhead];
            // What the window holds was read from the stream already: the file's offset and the stream's are the same there.
            stream.Position = end;
            var count = stream.ReadAtLeast(probe, probe.Length, throwOnEndOfStream: false);
            var length = stream.Length;
            stream.Position = back;
            return end <= length && StartsMessage(probe[..count], end + count >= length);
        }

        var distance = end - Position;
        if (distance > WidestWindow - LookAhead)
            return false;
        Fill((int)distance + LookAhead);
        var at = _start + (int)distance;
        return at <= _end && StartsMessage(_window.AsSpan(at, Math.Min(LookAhead, _end - at)), _atEnd);
    }

    private static bool StartsMessage(ReadOnlySpan<byte> bytes, bool atEnd)
    {
        var rest = bytes.TrimStart("\r\n"u8);
        return rest.IsEmpty ? atEnd : MessageStart.Follows(rest);
    }

    private static bool EndsWithBlankLine(RawMessage message) =>
        message.IsCut || message.Length < 2 || message.Bytes.TrimEnd((byte)0) is var bytes && (bytes.EndsWith("\n\n"u8) || bytes.EndsWith("\n\r\n"u8));

    // The blank line before the next From_ line belongs to the mbox, not to the message.
    private static void TrimSeparator(RawMessage message)
    {
        if (message.IsCut)
            return;
        message.TrimTo(message.Bytes.TrimEnd((byte)0).Length);
        if (message.Bytes.EndsWith("\n\r\n"u8))
            message.TrimTo(message.Length - 2);
        else if (message.Bytes.EndsWith("\n\n"u8))
            message.TrimTo(message.Length - 1);
    }

    // Makes at least this many bytes lie in the window, or all that are left.
    private void Fill(int wanted)
    {
        if (_end - _start >= wanted || _atEnd)
            return;
        if (wanted > _window.Length)
        {
            var wider = ArrayPool<byte>.Shared.Rent(wanted);
            _window.AsSpan(_start, _end - _start).CopyTo(wider);
            ArrayPool<byte>.Shared.Return(_window);
            _window = wider;
        }
        else
        {
            _window.AsSpan(_start, _end - _start).CopyTo(_window);
        }

        _windowOffset += _start;
        _end -= _start;
        _start = 0;
        while (_end < wanted && !_atEnd)
        {
            var count = stream.Read(_window, _end, _window.Length - _end);
            _atEnd = count == 0;
            _end += count;
        }
    }
}
