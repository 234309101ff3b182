using FactForge.Mail.SecondHand;

namespace FactForge.Mail.Bodies;

/// <summary>Lines such as "-----Original Message-----", "Begin forwarded message:" or Lotus Notes' "----- Forwarded by X on … -----".</summary>
internal static class SeparatorMark
{
    private const int MostLines = 4;
    private const int LongestPhraseLine = 160;
    private const int ShortestRule = 5;

    /// <summary>The mark that begins at <paramref name="at"/>, or null. Its header block, if any, is not looked at.</summary>
    public static Introduction? Find(string text, LineBuffer<BodyLine> lines, int at)
    {
        var words = lines[at].Words(text);
        if (words.Length < 6)
        {
            return null;
        }

        var dashes = LeadingDashes(words);
        if (dashes < 2)
        {
            return words.Length <= LongestPhraseLine && IsBareForwardMark(words) ? new Introduction(at, at, Rest: true, Forward: true) : null;
        }

        if (Told(words, dashes) is { } author)
        {
            return new Introduction(at, at, Rest: true, Forward: false) { Author = author };
        }

        if (Carried(words, dashes, at) is { } carried)
        {
            return carried;
        }

        // Without a beginning it opens nothing.
        if (EndDashes(words) > 0)
        {
            return null;
        }

        var last = LastLine(text, lines, at, dashes);
        var forward = false;
        var found = false;
        for (var i = at; i <= last && !found; i++)
        {
            var line = lines[i].Words(text);
            line = line[..Math.Min(line.Length, LongestPhraseLine)];
            forward = QuoteWords.Forwarded.IsIn(line);
            found = forward || QuoteWords.Original.IsIn(line);
        }

        return found && (dashes >= 4 || last > at || TrailingDashes(words) >= 2) ? new Introduction(at, last, Rest: true, forward) : null;
    }

    // "-----Ada Byrne <ada@…> wrote: -----", as Notes writes it on the web.
    private static MailAddress? Told(ReadOnlySpan<char> words, int dashes)
    {
        var behind = TrailingDashes(words);
        if (dashes < 4 || behind < 4 || words.Length <= dashes + behind || words.Length > LongestPhraseLine)
        {
            return null;
        }

        var phrase = words[dashes..^behind].Trim();
        if (phrase.Length == 0 || phrase[^1] is not (':' or '：') || !QuoteWords.Wrote.IsIn(phrase))
        {
            return null;
        }

        return ToldAuthor.FromAttribution(phrase) is { } author && (author.Address.Length > 0 || (author.DisplayName is { } name && ToldNames.IsFull(name))) ? author : null;
    }

    // "----- Message from ada@… ---------", as Horde writes it.
    private static Introduction? Carried(ReadOnlySpan<char> words, int dashes, int at)
    {
        var behind = TrailingDashes(words);
        if (dashes < 4 || behind < 4 || words.Length <= dashes + behind || words.Length > LongestPhraseLine)
        {
            return null;
        }

        var phrase = words[dashes..^behind].Trim();
        return phrase.Contains('@') && QuoteWords.BehindMessageFrom(phrase) is > 0 and var from && ToldAuthor.FromField(phrase[from..]) is { Address.Length: > 0 } author
            ? new Introduction(at, at, Rest: true, Forward: true) { Author = author, Date = ToldDate.Read(phrase[from..]) } : null;
    }

    /// <summary>The dashes before "End forwarded message", as Horde, mutt and MH write it below what they pass on; 0 for any other line.</summary>
    public static int EndDashes(ReadOnlySpan<char> words)
    {
        if (words.Length is < 8 or > LongestPhraseLine || !IsDash(words[0]))
        {
            return 0;
        }

        var dashes = LeadingDashes(words);
        return dashes >= 4 && QuoteWords.Ending.IndexIn(words[dashes..].TrimStart()) == 0 ? dashes : 0;
    }

    /// <summary>"Begin forwarded message:" (Apple) and its kin: nothing on the line but the phrase, and a colon at its end.</summary>
    private static bool IsBareForwardMark(ReadOnlySpan<char> words)
    {
        if (words[^1] is not (':' or '：'))
        {
            return false;
        }

        var phrase = words[..^1].Trim();
        return phrase.Length <= 60 && phrase.Count(' ') <= 5 && QuoteWords.Forwarded.IndexIn(phrase) == 0;
    }

    /// <summary>Notes wraps its mark: the closing dashes may stand up to three lines below the opening ones.</summary>
    private static int LastLine(string text, LineBuffer<BodyLine> lines, int at, int dashes)
    {
        if (TrailingDashes(lines[at].Words(text)) >= 2)
        {
            return at;
        }

        for (var i = at + 1; i < lines.Length && i < at + MostLines && !lines[i].IsBlank && lines[i].Marks == lines[at].Marks; i++)
        {
            if (TrailingDashes(lines[i].Words(text)) >= Math.Min(dashes, 4))
            {
                return i;
            }
        }

        return at;
    }

    /// <summary>The dashes, or what stands for them, before the words of a line.</summary>
    public static int LeadingDashes(ReadOnlySpan<char> words)
    {
        var count = 0;
        while (count < words.Length && IsDash(words[count]))
        {
            count++;
        }

        return count;
    }

    private static int TrailingDashes(ReadOnlySpan<char> words)
    {
        var count = 0;
        while (count < words.Length && IsDash(words[words.Length - 1 - count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>The rule that stands above <paramref name="at"/>, blank lines between them or not; -1 where none does.</summary>
    public static int RuleAbove(string text, LineBuffer<BodyLine> lines, int at, int floor)
    {
        var above = at - 1;
        while (above >= floor && lines[above].IsBlank && at - above < 4)
        {
            above--;
        }

        if (above < floor || above < 0 || lines[above].Marks != lines[at].Marks || lines[above].Width < ShortestRule)
        {
            return -1;
        }

        foreach (var c in lines[above].Words(text))
        {
            if (!IsDash(c))
            {
                return -1;
            }
        }

        return above;
    }

    internal static bool IsDash(char c) => c is '-' or '_' or '=' or '*' or '–' or '—' or '~' or '\u2010' or '\u2011' or '\u2015' or '\u2500';
}
