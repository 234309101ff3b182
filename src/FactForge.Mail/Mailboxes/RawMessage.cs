using System.Buffers;

namespace FactForge.Mail.Mailboxes;

/// <summary>The bytes of one message, as they lie in the mailbox, cut at the byte limit. Give it back with <see cref="Release"/>.</summary>
internal sealed class RawMessage(string mailbox, long offset)
{
    private byte[] _bytes = [];
    private HeaderGate _header;

    /// <summary>Where its first byte lies in the unpacked file.</summary>
    public MessageLocation Location { get; } = new(mailbox, offset);

    /// <summary>The date of the From_ line.</summary>
    public DateTimeOffset? EnvelopeDate { get; set; }

    /// <summary>The sender's address of the From_ line.</summary>
    public string? EnvelopeSender { get; init; }

    /// <summary>True where lines that start with "From " stand quoted with "&gt;" in it, as in an mbox.</summary>
    public bool QuotesFromLines { get; init; }

    /// <summary>The folder that it lies in.</summary>
    public string? Folder { get; init; }

    /// <summary>A reason why it cannot be read at all; there are no bytes then.</summary>
    public string? Refusal { get; init; }

    /// <summary>Bytes kept.</summary>
    public int Length { get; private set; }

    /// <summary>Bytes in the mailbox.</summary>
    public long FullLength { get; private set; }

    public bool IsCut => FullLength > Length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    public MemoryStream OpenRead() => new(_bytes, 0, Length, writable: false, publiclyVisible: true);

    /// <summary>Adds what comes next in the mailbox, as far as the limits let it in. Too long a header is cut here, so that the text behind it is not lost.</summary>
    public void Append(ReadOnlySpan<byte> bytes, MailOptions options)
    {
        FullLength += bytes.Length;
        while (!_header.IsClosed && !bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n') + 1;
            var line = end == 0 ? bytes : bytes[..end];
            bytes = bytes[line.Length..];
            Keep(_header.Admit(line, options), options.MessageByteLimit);
            if (_header.OwesLineEnd)
                Keep("\n"u8, options.MessageByteLimit);
        }

        Keep(bytes, options.MessageByteLimit);
    }

    private void Keep(ReadOnlySpan<byte> bytes, int limit)
    {
        var kept = Math.Min(bytes.Length, limit - Length);
        if (kept <= 0)
            return;
        if (Length + kept > _bytes.Length)
            Grow(Length + kept);
        bytes[..kept].CopyTo(_bytes.AsSpan(Length));
        Length += kept;
    }

    /// <summary>Puts other bytes in place of those kept: a header block cut to its limit.</summary>
    public void Replace(byte[] bytes, int length)
    {
        Release();
        _bytes = bytes;
        Length = length;
    }

    /// <summary>Leaves the last bytes out.</summary>
    public void TrimTo(int length) => Length = Math.Min(Length, length);

    /// <summary>Leaves the first bytes out.</summary>
    public void TrimStart(int count)
    {
        _bytes.AsSpan(count, Length - count).CopyTo(_bytes);
        Length -= count;
    }

    public void Release()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _bytes.Length * 2));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
