using System.IO.Hashing;

namespace FactForge.Mail.Mailboxes;

/// <summary>Where to read an mbox on from: behind what was read, when all bytes up to there are the same; else from the start.</summary>
internal static class MboxResumption
{
    private const int SampleLength = 64 * 1024;
    private const int MostSamples = 256;

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
        Span<byte> probe = stackalloc byte[MessageStart.LookAhead];
        stream.Position = offset;
        var rest = probe[..stream.ReadAtLeast(probe, probe.Length, throwOnEndOfStream: false)].TrimStart("\r\n"u8);
        return rest.IsEmpty || MessageStart.Follows(rest);
    }

    // All of a small file; of a large one its start, its end and places evenly between. A message taken out or put in moves
    // everything behind it, so that nothing but an edit in place, of the same length, between the samples goes unseen.
    // The hash guards against chance alone, and everything waits for it when all is read: it is a quick one.
    private static string HashTo(Stream stream, long end)
    {
        var hash = new XxHash128();
        var buffer = new byte[SampleLength];
        var samples = (end + SampleLength - 1) / SampleLength;
        for (var sample = 0L; sample < Math.Min(samples, MostSamples); sample++)
        {
            var offset = samples <= MostSamples ? sample * SampleLength : (long)((end - SampleLength) * (sample / (MostSamples - 1.0)));
            stream.Position = offset;
            var length = (int)Math.Min(SampleLength, end - offset);
            if (stream.ReadAtLeast(buffer.AsSpan(0, length), length, throwOnEndOfStream: false) < length)
                return "";
            hash.Append(buffer.AsSpan(0, length));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }
}
