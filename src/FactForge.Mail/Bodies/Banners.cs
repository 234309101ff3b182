using System.Buffers;
using FactForge.Mail.Signatures;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Finds what a house's gateway writes above mail that comes from outside ("CAUTION: This email originated from outside of the organization. …"). It stands at the very
/// head of the body, says that the mail comes from outside and that the reader should take care, and begins with a word of warning or tells him whom to trust.
/// </summary>
internal static class Banners
{
    private const int MostLines = 10;
    private const int Longest = 1000;
    private const int LongestMark = 45;
    private const int Enough = 5;
    private const int SpokenTakes = 3;
    private const int MostWordsOfLabel = 4;

    private static readonly SearchValues<string> LabelEnds = SearchValues.Create([".", ":", "!", "]", " - ", " – "], StringComparison.Ordinal);
    private static readonly SearchValues<char> HeadEnds = SearchValues.Create(" :!]*)-–—.,");
    private static readonly PhraseFinder Itself = new(NoticePhrases.All.Where(phrase => phrase is { Kind: NoticeKind.Itself, Weight: 1 }).Select(phrase => phrase.Words));

    /// <summary>Labels the banner at the head of a body, where one stands there.</summary>
    public static void Label(BodyTraits body, LineBuffer<LineLabel> labels)
    {
        var end = End(body, labels);
        for (var i = 0; i <= end; i++)
        {
            labels[i] = new LineLabel(SegmentKind.Disclaimer, 0, null);
        }
    }

    /// <summary>The banner's last line, or -1.</summary>
    private static int End(BodyTraits body, LineBuffer<LineLabel> labels)
    {
        var (text, lines) = (body.Text, body.Lines);
        var (found, isHead, isDrawn) = (-1, false, false);
        for (var i = 0; i < lines.Length && i < MostLines && labels[i].Kind == SegmentKind.Own; i++)
        {
            var words = lines[i].Words(text);
            if (words.Length == 0)
            {
                continue;
            }

            if (Footers.IsRule(words))
            {
                isDrawn = true;
            }
            else if (IsMark(words, out var isOutside))
            {
                isHead = true;
                found = isOutside ? i : found;
            }
            else
            {
                return ParagraphEnd(text, lines, labels, i, isHead || isDrawn) is >= 0 and var end ? WithRule(text, lines, labels, end, isDrawn) : found;
            }
        }

        return found;
    }

    /// <summary>The last line of the banner in the paragraph that begins with a line; -1 where it is none. The writer's words may follow without a blank line.</summary>
    private static int ParagraphEnd(string text, LineBuffer<BodyLine> lines, LineBuffer<LineLabel> labels, int start, bool isHead)
    {
        Span<char> joined = stackalloc char[Longest];
        Span<int> ends = stackalloc int[MostLines];
        var (length, count) = (0, 0);
        while (count < MostLines && IsOwn(lines, labels, start + count) && length + lines[start + count].Width < Longest)
        {
            lines[start + count].Words(text).CopyTo(joined[length..]);
            length += lines[start + count].Width;
            ends[count++] = length;
            joined[length++] = ' ';
        }

        if (!BannerWords.OutsideOrSeldom.IsIn(joined[..length]))
        {
            return -1;
        }

        for (var at = 0; at < count; at++)
        {
            if (Weigh(joined[..ends[at]], isHead) >= Enough)
            {
                var end = start + at;
                while (IsOwn(lines, labels, end + 1) && GoesOn(lines[end].Words(text), lines[end + 1].Words(text)))
                {
                    end++;
                }

                return end;
            }
        }

        return -1;
    }

    private static bool IsOwn(LineBuffer<BodyLine> lines, LineBuffer<LineLabel> labels, int line) => line < lines.Length && !lines[line].IsBlank && labels[line].Kind == SegmentKind.Own;

    private static bool GoesOn(ReadOnlySpan<char> words, ReadOnlySpan<char> next) =>
        !Footers.IsRule(next) && (words[^1] is not ('.' or '!' or '?' or ']' or '*' or '>' or ')') || BannerWords.Care.IsIn(next) || BannerWords.Known.IsIn(next) || (BannerWords.Things.IsIn(next) && !FirstPerson.Speaks(next)));

    private static int Weigh(ReadOnlySpan<char> words, bool isHead)
    {
        var (at, seldom) = (BannerWords.Outside.IndexIn(words), BannerWords.Seldom.IsIn(words));
        var outside = at >= 0;

        var isLabel = outside && IsLabel(words[at..]);
        isHead |= BeginsAsWarning(words) || (at == 0 && isLabel);
        var (known, why) = (BannerWords.Known.IsIn(words), BannerWords.Why.IsIn(words));
        var itself = Itself.IsIn(words);
        // It speaks of the message, or says what that is in a word: "External sender: …".
        if (!seldom && !(outside && (isHead || known) && (itself || isLabel)))
        {
            return 0;
        }

        var weight = (outside ? 2 : 0) + (seldom ? 3 : 0) + (why ? 2 : 0) + (known ? 1 : 0) + (isHead ? 1 : 0)
            + (itself ? 1 : 0) + (BannerWords.Care.IsIn(words) ? 1 : 0) + (BannerWords.Things.IsIn(words) ? 1 : 0);
        return FirstPerson.Speaks(words) || NamedDay.IsIn(words) ? weight - SpokenTakes : weight;
    }

    private static bool IsLabel(ReadOnlySpan<char> words) => words.IndexOfAny(LabelEnds) is > 0 and var end && words[..end].Count(' ') < MostWordsOfLabel;

    /// <summary>"CAUTION", "Warning:", "[External]".</summary>
    private static bool BeginsAsWarning(ReadOnlySpan<char> words)
    {
        words = words.TrimStart("*[(_<!-⚠\uFE0F ");
        var end = words.IndexOfAny(HeadEnds);
        var first = end < 0 ? words : words[..end];
        return BannerWords.Heads.Contains(first) && (IsShouted(first) || (end >= 0 && words[end..].TrimStart() is [':' or '!' or ']' or '*' or ')' or '-' or '–' or '—', ..]));
    }

    /// <summary>A mark in brackets or stars that says that the message comes from outside.</summary>
    internal static bool IsOutsideMark(ReadOnlySpan<char> words) => words.Length > 2 && IsMark(words, out var isOutside) && isOutside;

    /// <summary>A mark that is nothing else: in brackets or stars, in capitals, or a word of warning with more of its kind.</summary>
    private static bool IsMark(ReadOnlySpan<char> words, out bool isOutside)
    {
        isOutside = false;
        if (words.Length > LongestMark)
        {
            return false;
        }

        var isFramed = words[0] is '[' or '*' or '(' or '<' && words.TrimEnd(" :-–")[^1] is ']' or '*' or ')' or '>';
        var bare = words.Trim("*[](){}<>!:.- ⚠\uFE0F");
        var count = 0;
        foreach (var range in bare.Split(' '))
        {
            var word = bare[range].Trim(":!-–");
            if (word.Length == 0)
            {
                continue;
            }

            if (!BannerWords.Marks.Contains(word))
            {
                return false;
            }

            count++;
            isOutside |= BannerWords.Externals.Contains(word);
        }

        return count > 0 && (isFramed || IsShouted(bare) || (count > 1 && BeginsAsWarning(words)));
    }

    internal static bool IsShouted(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return words.Length > 1;
    }

    private static int WithRule(string text, LineBuffer<BodyLine> lines, LineBuffer<LineLabel> labels, int end, bool isDrawn)
    {
        var next = end + 1;
        while (isDrawn && next < lines.Length && lines[next].IsBlank)
        {
            next++;
        }

        return next < lines.Length && labels[next].Kind == SegmentKind.Own && Footers.IsRule(lines[next].Words(text)) ? next : end;
    }
}
