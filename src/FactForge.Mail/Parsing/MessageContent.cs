using System.Buffers;
using System.Globalization;
using FactForge.Mail.Threading;

namespace FactForge.Mail.Parsing;

/// <summary>What a message says, hashed so that its copies are found: author, second, subject without tags, own words without what lists put below.</summary>
internal static class MessageContent
{
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
            foreach (var letter in body.Text.AsSpan(segment.Span.Start, segment.Span.Length))
            {
                if (char.IsWhiteSpace(letter))
                {
                    gap = length > 0;
                    continue;
                }

                if (gap)
                    words[length++] = ' ';
                gap = false;
                words[length++] = letter;
            }
        }

        var own = new string(words, 0, length);
        ArrayPool<char>.Shared.Return(words);
        return own;
    }
}
