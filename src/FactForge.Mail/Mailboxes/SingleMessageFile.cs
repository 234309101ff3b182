using System.Buffers;

namespace FactForge.Mail.Mailboxes;

/// <summary>A file of one message: .eml, a Maildir's, or .emlx, where a byte count goes before and a property list behind.</summary>
internal static class SingleMessageFile
{
    public static RawMessage Read(Stream stream, string displayName, MailboxFormat format, string? folder, MailOptions options)
    {
        var message = new RawMessage(displayName, 0) { Folder = folder };
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (message.Length < options.MessageByteLimit && stream.Read(buffer) is > 0 and var count)
                message.Append(buffer.AsSpan(0, count), options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        if (format == MailboxFormat.AppleMessage)
            Unwrap(message);
        return message;
    }

    private static void Unwrap(RawMessage message)
    {
        var blank = message.Bytes.IndexOfAnyExcept("\r\n"u8);
        var lineEnd = blank < 0 ? -1 : message.Bytes[blank..].IndexOf((byte)'\n') + blank;
        if (lineEnd <= blank || !long.TryParse(message.Bytes[blank..lineEnd].Trim(" \r"u8), out var count))
            return;
        message.TrimStart(lineEnd + 1);
        message.TrimTo((int)Math.Min(count, int.MaxValue));
    }
}
