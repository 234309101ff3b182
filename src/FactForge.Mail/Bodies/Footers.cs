using System.Buffers;

namespace FactForge.Mail.Bodies;

/// <summary>Finds what others than the writer append to a message: legal notices, list and service footers.</summary>
internal static class Footers
{
    private const int MostParagraphs = 12;
    private const int MostRuledLines = 8;

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
    /// <param name="text">The body.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="first">First line of a stretch of own words.</param>
    /// <param name="last">Its last line.</param>
    /// <param name="enough">The weight that proves a footer.</param>
    public static int Find(string text, LineBuffer<BodyLine> lines, int first, int last, int enough)
    {
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

            // A long notice has paragraphs that tell little by themselves: they go with the one that is proven.
            var isProven = footer <= last;
            if (TryFooter(text, lines, start, end, isProven ? FooterSigns.EnoughAbove : enough) is { } found)
            {
                footer = found;
                end = footer - 1;
            }
            else if (isProven || Weight(text, lines, start, end, isShort: true) < FooterSigns.EnoughBelow)
            {
                break;
            }
            else
            {
                end = start - 1;
            }
        }

        return WithRule(text, lines, first, footer, last);
    }

    private static int? TryFooter(string text, LineBuffer<BodyLine> lines, int start, int end, int enough)
    {
        for (var i = start; i <= end; i++)
        {
            // A footer may follow its rule, or the text, without a blank line.
            if ((i == start || IsRule(lines[i].Words(text)) || BeginsNotice(lines[i].Words(text))) && Weight(text, lines, i, end) >= enough)
            {
                return i == start && i < end && !BeginsNotice(lines[i].Words(text)) && !IsRule(lines[i].Words(text)) && LaterStart(text, lines, start, end, enough) is var later and > 0 ? later : i;
            }
        }

        return null;
    }

    // A rule at the top or above, and a heading, are signs as well.
    private static int Weight(string text, LineBuffer<BodyLine> lines, int start, int end, bool isShort = false)
    {
        var weight = FooterSigns.Weigh(text.AsSpan(lines[start].From, Math.Max(0, lines[end].To - lines[start].From)), end - start + 1, isShort);
        return weight == 0 ? 0 : weight + (IsRule(lines[start].Words(text)) || IsRuledOff(text, lines, start) ? 1 : 0) + (IsHeading(lines[start].Words(text)) ? 1 : 0);
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

    /// <summary>Where the writer's words and a notice share a paragraph, the notice begins at its rule or heading.</summary>
    private static int LaterStart(string text, LineBuffer<BodyLine> lines, int start, int end, int enough)
    {
        for (var i = start + 1; i <= end; i++)
        {
            if (IsRule(lines[i].Words(text)) || BeginsNotice(lines[i].Words(text)))
            {
                return Weight(text, lines, i, end) >= enough ? i : 0;
            }
        }

        return 0;
    }

    private static bool IsHeading(ReadOnlySpan<char> words) => Begins(words, Headings);

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

    /// <summary>A rule right above belongs to the footer; so does a short ruled-off note at the very end that tells a web address (a mail service's advertisement).</summary>
    private static int WithRule(string text, LineBuffer<BodyLine> lines, int first, int footer, int last)
    {
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
                return last == lines.Length - 1 && (below.Contains("http", StringComparison.OrdinalIgnoreCase) || below.Contains("www.", StringComparison.OrdinalIgnoreCase)) && below.IndexOf('@') < 0 && !FirstPerson.Speaks(below) ? i : footer;
            }
        }

        return footer;
    }

    private static bool IsRule(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (!SeparatorMark.IsDash(c) && c != '#' && c != '+')
            {
                return false;
            }
        }

        return words.Length >= 2;
    }
}
