using System.Buffers;
using System.Text;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Finds what Teams writes below an invitation: its name, the link to join, the number of the meeting and how to dial in. It is no word of whoever invites. The name or the link
/// begins it, and both the link and the number prove it; it goes on for as long as lines look like its own.
/// </summary>
internal static class MeetingBlock
{
    private const int MostWordsOfName = 8;
    private const int Reach = 10;
    private const int FewestDigits = 9;
    private const int LongestValue = 40;
    private const int LongestLink = 90;

    // Most bodies have neither: the look for one of two words is quick.
    private static readonly SearchValues<string> Signs = SearchValues.Create(["Teams", "teams."], StringComparison.Ordinal);
    private static readonly LineLabel Block = new(SegmentKind.Disclaimer, 0, null);

    /// <summary>Labels those in own words.</summary>
    public static void Label(string text, LineBuffer<BodyLine> lines, LineBuffer<LineLabel> labels)
    {
        if (!text.AsSpan().ContainsAny(Signs))
        {
            return;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (labels[i].Kind == SegmentKind.Own && Begins(Bare(lines[i].Words(text))) && IsProven(text, lines, labels, i))
            {
                i = Fill(text, lines, labels, i);
            }
        }
    }

    /// <summary>Without the addresses that stand behind what they are linked to: "Meeting options&lt;https://…&gt; | Reset PIN&lt;https://…&gt;".</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> words)
    {
        if (words.IndexOf('<') <= 0)
        {
            return words;
        }

        var bare = new StringBuilder();
        while (words.IndexOf('<') is >= 0 and var open)
        {
            bare.Append(words[..open]);
            words = words[open..].IndexOf('>') is > 0 and var close ? words[(open + close + 1)..] : [];
        }

        return bare.Append(words).ToString().AsSpan().Trim();
    }

    private static bool Begins(ReadOnlySpan<char> words) => words.Contains("Microsoft Teams", StringComparison.OrdinalIgnoreCase) ? words.Count(' ') < MostWordsOfName : IsJoin(words);

    // The link alone on its line: who asks somebody to join says so in a sentence.
    private static bool IsJoin(ReadOnlySpan<char> words) => words.Length is > 0 and <= LongestLink && words[^1] is not ('?' or '!') && MeetingWords.Join.IndexIn(words) is >= 0 and <= 12;

    private static bool IsProven(string text, LineBuffer<BodyLine> lines, LineBuffer<LineLabel> labels, int at)
    {
        var (join, number, options, seen) = (false, false, false, 0);
        for (var i = at; i < lines.Length && seen < Reach && labels[i].Kind == SegmentKind.Own; i++)
        {
            var words = Bare(lines[i].Words(text));
            seen += words.IsEmpty ? 0 : 1;
            join |= MeetingWords.Join.IsIn(words);
            number |= IsNumber(words);
            options |= words.Contains('|') && MeetingWords.More.IsIn(words);
        }

        return join && (number || options);
    }

    private static int Fill(string text, LineBuffer<BodyLine> lines, LineBuffer<LineLabel> labels, int at)
    {
        var first = at;
        while (first > 0 && labels[first - 1].Kind == SegmentKind.Own && (lines[first - 1].IsBlank || Footers.IsRule(lines[first - 1].Words(text))))
        {
            first--;
        }

        while (first < at && lines[first].IsBlank)
        {
            first++;
        }

        var last = at;
        for (var i = at; i < lines.Length && labels[i].Kind == SegmentKind.Own; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (i > at && !GoesOn(Bare(lines[i].Words(text))))
            {
                break;
            }

            last = i;
        }

        for (var i = first; i <= last; i++)
        {
            labels[i] = Block;
        }

        return last;
    }

    private static bool GoesOn(ReadOnlySpan<char> words) => Footers.IsRule(words) || (words.Length <= LongestLink && MeetingWords.Join.IsIn(words)) || IsNumber(words) || IsValue(words) || IsDialled(words) || words.Contains('|') && MeetingWords.More.IsIn(words)
        || words.Length <= LongestLink && MeetingWords.More.IsIn(words) || words.StartsWith("http", StringComparison.OrdinalIgnoreCase) || words.StartsWith("<http", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Meeting ID: 123 456 789 012", "ID de réunion : …".</summary>
    private static bool IsNumber(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOfAny(':', '：');
        if (colon < 2 || words.Length > LongestLink || !(words[..colon].Contains("ID", StringComparison.Ordinal) || words[..colon].Contains("标识", StringComparison.Ordinal)))
        {
            return false;
        }

        var digits = 0;
        foreach (var letter in words[(colon + 1)..])
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
            if (!char.IsAsciiDigit(letter) && letter is not (' ' or '\u00A0' or '#' or '-'))
            {
                return false;
            }
        }

        return digits >= FewestDigits;
    }

    /// <summary>"Passcode: aB3dE4", "tenant@m.webex.example": one word behind a colon, with a figure in it.</summary>
    private static bool IsValue(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOfAny(':', '：');
        var value = colon < 2 ? [] : words[(colon + 1)..].Trim();
        return value.Length is > 2 and <= LongestValue && !value.Contains(' ') && colon <= LongestValue;
    }

    /// <summary>"+44 20 7946 0999,,123456789# United Kingdom, London".</summary>
    private static bool IsDialled(ReadOnlySpan<char> words) => words.Length > 1 && words[0] == '+' && words.Length <= LongestLink && words.IndexOfAnyInRange('0', '9') == 1;
}
