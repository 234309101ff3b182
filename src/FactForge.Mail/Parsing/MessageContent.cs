using System.Buffers;
using System.Globalization;
using System.Text;
using FactForge.Mail.Threading;

namespace FactForge.Mail.Parsing;

/// <summary>What a message says, hashed so that its copies are found: author, second, subject without tags, own words without what lists put below.</summary>
internal static class MessageContent
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(letter => (char)letter).Where(char.IsWhiteSpace)]);

    // Of plain text they are found many times faster.
    private static readonly SearchValues<char> PlainWhiteSpace = SearchValues.Create(" \t\n\v\f\r");

    public static ContentHash Hash(MailAddress? from, DateTimeOffset? date, string subject, MessageBody body) => ContentHash.Of(
        from?.Address,
        date?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        SubjectText.Normalize(subject).Text,
        OwnWords(body));

    /// <summary>The own words with every run of white space as one blank: re-wrapping and re-encoding on the way change nothing.</summary>
    public static string OwnWords(MessageBody body)
    {
        var words = ArrayPool<char>.Shared.Rent((2 * body.Text.Length) + 1);
        var length = 0;
        var gap = false;
        foreach (var segment in body.Segments)
        {
            if (segment.Kind != SegmentKind.Own)
                continue;
            gap = length > 0;
            var rest = body.Text.AsSpan(segment.Span.Start, segment.Span.Length);
            var spaces = Ascii.IsValid(rest) ? PlainWhiteSpace : WhiteSpace;
            while (!rest.IsEmpty)
            {
                var end = rest.IndexOfAny(spaces);
                var word = end < 0 ? rest : rest[..end];
                if (!word.IsEmpty)
                {
                    if (gap)
                        words[length++] = ' ';
                    word.CopyTo(words.AsSpan(length));
                    length += word.Length;
                }

                gap = length > 0;
                rest = end < 0 ? [] : rest[(end + 1)..];
            }
        }

        var own = new string(words, 0, length);
        ArrayPool<char>.Shared.Return(words);
        return own;
    }
}
