using System.Buffers;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Bodies;

/// <summary>Finds what others than the writer append to a message: legal notices, list and service footers.</summary>
internal static class Footers
{
    private const int MostParagraphs = 16;
    private const int MostRuledLines = 8;
    private const int LongestTitle = 40;
    private const LineTraits Signed = LineTraits.Closing | LineTraits.Name | LineTraits.Phone | LineTraits.Address | LineTraits.Title | LineTraits.Organisation | LineTraits.Place | LineTraits.Device;

    /// <summary>What stands above a notice, or at its front.</summary>
    private static readonly string[] Headings = ["notice:", "disclaimer", "confidentiality", "important notice", "legal notice", "privileged", "haftungsausschluss", "avertissement", "aviso legal", "avviso"];

    /// <summary>First words of a notice.</summary>
    private static readonly string[] Openings =
    [
        "confidential", "this e-mail", "this email", "this message", "the information contained", "the information in this", "diese e-mail", "diese nachricht", "ce message", "ce courriel", "este mensaje", "este correo",
        "questo messaggio", "questa e-mail", "dit bericht", "deze e-mail",
    ];

    private static readonly SearchValues<char> FirstLetters = SearchValues.Create([.. Headings.Concat(Openings).SelectMany(words => new[] { words[0], char.ToUpperInvariant(words[0]) }).Distinct()]);

    /// <summary>The first line of the footers at the end of the lines <paramref name="first"/> to <paramref name="last"/>; the line behind the last where there are none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="first">First line of a stretch of own words.</param>
    /// <param name="last">Its last line.</param>
    /// <param name="enough">The weight that proves a footer.</param>
    public static int Find(BodyTraits body, int first, int last, int enough)
    {
        var (text, lines) = (body.Text, body.Lines);
        while (first < last && lines[first].IsBlank)
        {
            first++;
        }

        var footer = last + 1;
        var end = last;
        for (var paragraph = 0; paragraph < MostParagraphs; paragraph++)
        {
            while (end >= first && lines[end].IsBlank)
            {
                end--;
            }

            var start = end;
            while (start > first && !lines[start - 1].IsBlank && end - start < 60)
            {
                start--;
            }

            if (end < first)
            {
                break;
            }

            // A long notice has paragraphs that tell little by themselves: they go with the one that is proven. Rules and web addresses between them hinder nothing.
            var isProven = footer <= last;
            if (IsDrawn(text, lines, start, end))
            {
                end = start - 1;
            }
            else if (isProven && IsTitle(lines[end].Words(text)) && IsDrawn(text, lines, start, end - 1))
            {
                footer = start;
                end = start - 1;
            }
            else if (FooterSigns.IsSilent(text.AsSpan(lines[start].From, lines[end].To - lines[start].From)))
            {
                break;
            }
            else if (TryFooter(body, first, start, end, isProven ? FooterSigns.EnoughAbove : enough) is { } found)
            {
                footer = found;
                end = footer - 1;
            }
            else if (isProven || Weight(body, first, start, end, isShort: true).Told < FooterSigns.EnoughBelow)
            {
                break;
            }
            else
            {
                end = start - 1;
            }
        }

        return WithRule(body, first, footer, last);
    }

    private static int? TryFooter(BodyTraits body, int first, int start, int end, int enough)
    {
        var (text, lines) = (body.Text, body.Lines);
        if (Postscript.Begins(lines[start].Words(text)))
        {
            return null;
        }

        for (var i = start; i <= end; i++)
        {
            // A footer may follow its rule, or the text, without a blank line.
            if ((i == start || Begins(text, lines, i) || IsBelowSigned(body, i)) && Weight(body, first, i, end).Proves(enough))
            {
                return i == start && i < end && !Begins(text, lines, i) ? LaterStart(body, first, start, end, enough) : i;
            }
        }

        return null;
    }

    /// <summary>"Please consider the environment before printing.", right below the last line of a card.</summary>
    private static bool IsBelowSigned(BodyTraits body, int line) =>
        (body.Of(line - 1) & Signed) != 0 && (body.Of(line) & Signed) == 0 && !FooterSigns.IsSilent(body.Lines[line].Words(body.Text));

    private static bool Begins(string text, LineBuffer<BodyLine> lines, int line) => lines[line].Words(text) is var words && (IsRule(words) || BeginsNotice(words) || RegisterSigns.Count(words) > 0);

    // A rule at the top or above, a heading, and the writer's name above are signs as well.
    private static NoticeWeight Weight(BodyTraits body, int first, int start, int end, bool isShort = false)
    {
        var (text, lines) = (body.Text, body.Lines);
        var weight = FooterSigns.Weigh(text.AsSpan(lines[start].From, Math.Max(0, lines[end].To - lines[start].From)), end - start + 1, isShort);
        return weight.Told == 0 ? weight : weight.With((IsRule(lines[start].Words(text)) || IsRuledOff(text, lines, start) ? 1 : 0) + (IsHeading(lines[start].Words(text)) ? 1 : 0) + (IsBelowSignature(body, first, start) ? 1 : 0));
    }

    /// <summary>The line above looks like the end of a signature, and is not the greeting at the top.</summary>
    private static bool IsBelowSignature(BodyTraits body, int first, int start)
    {
        var above = start - 1;
        while (above > first && body.Lines[above].IsBlank)
        {
            above--;
        }

        return above > first && (body.Of(above) & Signed) != 0;
    }

    private static bool BeginsWithName(BodyTraits body, int start, int end)
    {
        while (start < end && body.Lines[start].IsBlank)
        {
            start++;
        }

        return start <= end && (body.Of(start) & LineTraits.Name) != 0;
    }

    /// <summary>Nothing but rules and web addresses: neither a footer nor words.</summary>
    private static bool IsDrawn(string text, LineBuffer<BodyLine> lines, int start, int end)
    {
        for (var i = start; i <= end; i++)
        {
            if (!IsRule(lines[i].Words(text)) && !IsBareLink(lines[i].Words(text)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRuledOff(string text, LineBuffer<BodyLine> lines, int start)
    {
        var above = start - 1;
        while (above >= 0 && lines[above].IsBlank)
        {
            above--;
        }

        return above >= 0 && IsRule(lines[above].Words(text));
    }

    /// <summary>Where the writer's words and a notice share a paragraph, the notice begins at its rule or heading; lines of a signature at its top are no part of it.</summary>
    private static int LaterStart(BodyTraits body, int first, int start, int end, int enough)
    {
        var (text, lines) = (body.Text, body.Lines);
        for (var i = start + 1; i <= end; i++)
        {
            if (Begins(text, lines, i))
            {
                return Weight(body, first, i, end).Proves(enough) && !IsHouseOf(body, start, i) ? i : start;
            }
        }

        var later = start;
        while (later < end && (body.Of(later) & Signed) != 0 && FooterSigns.Weigh(lines[later].Words(text), 1, isShort: true).Told == 0 && Weight(body, first, later + 1, end).Proves(enough))
        {
            later++;
        }

        return later;
    }

    /// <summary>The name of the house, right above what a register says of it.</summary>
    private static bool IsHouseOf(BodyTraits body, int start, int line) =>
        start == line - 1 && (body.Of(start) & LineTraits.Organisation) != 0 && RegisterSigns.Count(body.Lines[line].Words(body.Text)) > 0;

    private static bool IsHeading(ReadOnlySpan<char> words) => Begins(words, Headings);

    /// <summary>A heading and nothing else: "CONFIDENTIALITY NOTICE".</summary>
    private static bool IsTitle(ReadOnlySpan<char> words) => words.Length <= LongestTitle && words.Count(' ') < 4 && IsHeading(words);

    private static bool BeginsNotice(ReadOnlySpan<char> words) => IsHeading(words) || Begins(words, Openings);

    private static bool Begins(ReadOnlySpan<char> words, string[] beginnings)
    {
        words = words.TrimStart("*_ -");
        if (words.Length == 0 || !FirstLetters.Contains(words[0]))
        {
            return false;
        }

        foreach (var beginning in beginnings)
        {
            if (words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A rule right above belongs to the footer; so does a short ruled-off note at the very end that tells a web address (a mail service's advertisement), and does not begin with a name.</summary>
    private static int WithRule(BodyTraits body, int first, int footer, int last)
    {
        var (text, lines) = (body.Text, body.Lines);
        var above = footer - 1;
        while (above >= first && lines[above].IsBlank)
        {
            above--;
        }

        if (footer <= last)
        {
            return above >= first && IsRule(lines[above].Words(text)) ? above : footer;
        }

        for (var i = above; i >= first && i > above - MostRuledLines; i--)
        {
            var words = lines[i].Words(text);
            if (words.Length >= 30 && IsRule(words))
            {
                var below = text.AsSpan(lines[i].End, lines[above].End - lines[i].End);
                return last == lines.Length - 1 && !BeginsWithName(body, i + 1, above) && (below.Contains("http", StringComparison.OrdinalIgnoreCase) || below.Contains("www.", StringComparison.OrdinalIgnoreCase)) && below.IndexOf('@') < 0 && !FirstPerson.Speaks(below) ? i : footer;
            }
        }

        return footer;
    }

    private static bool IsBareLink(ReadOnlySpan<char> words) => words.Trim("<>") is var bare && !bare.Contains(' ') && (bare.StartsWith("http", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    /// <summary>A line drawn with dashes, underscores, stars and their kin.</summary>
    internal static bool IsRule(ReadOnlySpan<char> words)
    {
        var (drawn, between) = (0, 0);
        foreach (var c in words)
        {
            if (SeparatorMark.IsDash(c) || c is '#' or '+')
            {
                drawn++;
            }
            else if (c is '.' or ',' or '>' or '<')
            {
                between++;
            }
            else
            {
                return false;
            }
        }

        return between == 0 ? drawn >= 2 || words is "-" or "—" or "–" or "_" : drawn > 2 && between <= drawn;
    }
}
