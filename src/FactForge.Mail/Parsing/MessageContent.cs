using System.Buffers;
using System.Globalization;
using System.Text;
using FactForge.Mail.Threading;

namespace FactForge.Mail.Parsing;

/// <summary>What a message says, hashed so that its copies are found: author, second, subject without tags, own words without what lists put below.</summary>
internal static class MessageContent
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(letter => (char)letter).Where(char.IsWhiteSpace)]);

    // Of plain text the blanks are looked for two at a time: most stand alone between two words.
    private static readonly SearchValues<char> PlainBreaks = SearchValues.Create("\t\n\v\f\r");

    public static ContentHash Hash(MailAddress? from, DateTimeOffset? date, string subject, MessageBody body)
    {
        var words = ArrayPool<char>.Shared.Rent(body.Text.Length + body.Segments.Count);
        var length = OwnWords(body, words);
        var hash = ContentHash.OfText(words.AsSpan(0, length), from?.Address, date?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), SubjectText.Normalize(subject).Text);
        ArrayPool<char>.Shared.Return(words);
        return hash;
    }

    // The own words with every run of white space as one blank: re-wrapping and re-encoding on the way change nothing.
    private static int OwnWords(MessageBody body, Span<char> words)
    {
        var length = 0;
        foreach (var segment in body.Segments)
        {
            if (segment.Kind != SegmentKind.Own)
                continue;
            var rest = body.Text.AsSpan(segment.Span.Start, segment.Span.Length);
            var breaks = Ascii.IsValid(rest) ? PlainBreaks : WhiteSpace;
            while (!rest.IsEmpty)
            {
                var end = rest.IndexOfAny(breaks);
                Add(end < 0 ? rest : rest[..end], words, ref length);
                rest = end < 0 ? [] : rest[(end + 1)..];
            }
        }

        return length;
    }

    private static void Add(ReadOnlySpan<char> line, Span<char> words, ref int length)
    {
        for (line = line.Trim(' '); !line.IsEmpty;)
        {
            var gap = line.IndexOf("  ");
            var run = gap < 0 ? line : line[..gap];
            if (length > 0)
                words[length++] = ' ';
            run.CopyTo(words[length..]);
            length += run.Length;
            line = line[run.Length..].TrimStart(' ');
        }
    }
}
