using System.Buffers;
using MimeKit;

namespace FactForge.Mail.Parsing;

/// <summary>Plain text that a list or a scanner of mail put below a part in base64, unaware of it: behind the padding, or from a line on that base64 has none of.</summary>
internal static class Base64Footer
{
    private const int Longest = 8 * 1024;

    // What encoders fill their lines with, by half: words of a footer are shorter.
    private const int HalfLine = 36;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    /// <summary>Takes the text off the part and returns it; empty where there is none.</summary>
    public static byte[] TakeOff(MimePart part)
    {
        if (part.ContentTransferEncoding != ContentEncoding.Base64 || part.Content is not { Stream: { CanSeek: true } stream })
            return [];
        var from = Math.Max(0, stream.Length - Longest);
        stream.Position = from;
        var tail = new byte[stream.Length - from];
        stream.ReadExactly(tail);
        stream.Position = 0;
        var start = StartIn(tail, isWhole: from == 0);
        if (start < 0)
            return [];
        var encoded = new byte[from + start];
        stream.ReadExactly(encoded);
        part.Content = new MimeContent(new MemoryStream(encoded), ContentEncoding.Base64);
        return tail[start..];
    }

    // The first line that is no base64, where only such follow that may be a word.
    private static int StartIn(ReadOnlySpan<byte> tail, bool isWhole)
    {
        var (at, start, isPadded, hasBlock) = (0, -1, false, false);
        if (!isWhole)
            at = tail.IndexOf((byte)'\n') is >= 0 and var first ? first + 1 : tail.Length;
        while (at < tail.Length)
        {
            var end = tail[at..].IndexOf((byte)'\n') is >= 0 and var found ? at + found + 1 : tail.Length;
            var line = tail[at..end].Trim(" \t\r\n"u8);
            var isEncoded = IsEncoded(line);
            if (start < 0 && !line.IsEmpty && hasBlock && (isPadded ? !isEncoded : IsText(line)))
                start = at;
            else if (start >= 0 && isEncoded && line.Length >= HalfLine)
                return -1;
            else if (start < 0 && !line.IsEmpty && !isEncoded)
                return -1;
            hasBlock |= isEncoded;
            isPadded |= isEncoded && line[^1] == '=';
            at = end;
        }

        return start;
    }

    private static bool IsEncoded(ReadOnlySpan<byte> line)
    {
        var bare = line.TrimEnd((byte)'=');
        return !bare.IsEmpty && line.Length - bare.Length <= 2 && (line.Length % 4 == 0) && bare.IndexOfAnyExcept(Letters) < 0;
    }

    // A rule of lines, or words with blanks between.
    private static bool IsText(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept("_-=*"u8) < 0 || line.Contains((byte)' ');
}
