using System.Security.Cryptography;

namespace FactForge.Mail.Mailboxes;

/// <summary>Where to read an mbox on from: behind what was read, when all bytes up to there are the same; else from the start.</summary>
internal static class MboxResumption
{
    /// <summary>Leaves the stream at the offset that it returns.</summary>
    public static long StartOf(Stream stream, MailboxBookmark? since, MailboxBookmark now)
    {
        var start = since is { Prefix.Length: > 0, ReadTo: > 0 } && since.ReadTo <= now.Length && HashTo(stream, since.ReadTo) == since.Prefix
            ? Continues(stream, since.ReadTo) ? since.ReadTo : since.LastMessage
            : 0;
        stream.Position = start;
        return start;
    }

    public static MailboxBookmark Bookmark(Stream stream, MailboxBookmark now, MboxSplitter splitter) =>
        now with { ReadTo = splitter.Position, LastMessage = splitter.LastMessageStart, Prefix = HashTo(stream, splitter.Position) };

    private static bool Continues(Stream stream, long offset)
    {
        Span<byte> probe = stackalloc byte[1024];
        stream.Position = offset;
        var rest = probe[..stream.ReadAtLeast(probe, probe.Length, throwOnEndOfStream: false)].TrimStart("\r\n"u8);
        var lineEnd = rest.IndexOf((byte)'\n');
        return rest.IsEmpty || (lineEnd > 0 && FromLine.IsOne(rest[..lineEnd]));
    }

    private static string HashTo(Stream stream, long end)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[256 * 1024];
        stream.Position = 0;
        while (end > 0 && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, end)) is > 0 and var count)
        {
            hash.AppendData(buffer, 0, count);
            end -= count;
        }

        return end > 0 ? "" : Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
