using System.Buffers;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>Finds what others than the writer append to a message: legal notices, list and service footers.</summary>
internal static class Footers
{
    private const int MostParagraphs = 12;
    private const int MostRuledLines = 8;

    /// <summary>Two phrases of a notice are longer than this, with what holds them together.</summary>
    private const int ShortestLegal = 80;

    /// <summary>Phrases of legal notices; two of them in a paragraph make it one.</summary>
    private static readonly PhraseFinder Legal = new(
        [
            "confidential", "intended recipient", "intended solely", "intended only for", "privileged", "disclaimer", "received this e-mail in error", "received this email in error", "received this message in error",
            "in error", "notify the sender", "strictly prohibited", "unauthorized", "unauthorised", "legally binding", "virus", "do not necessarily represent", "not necessarily those of", "delete it from your system", "delete this", "individual or entity",
            "addressee only", "for the addressee", "please delete", "registered office", "registered in england", "consider the environment",
            "vertraulich", "bestimmungsgemäße empfänger", "nicht der beabsichtigte", "nicht der richtige adressat", "irrtümlich erhalten", "vernichten sie", "rechtlich geschützt", "amtsgericht", "handelsregister", "ust-id", "sitz der gesellschaft",
            "confidentiel", "destinataire", "par erreur", "détruire", "strictement interdite", "confidencial", "destinatario", "por error", "eliminarlo", "riservat", "destinatario", "per errore", "vertrouwelijk", "geadresseerde",
        ]);

    /// <summary>Phrases of list and service footers; one is enough.</summary>
    private static readonly PhraseFinder Service = new(
        [
            "to unsubscribe", "unsubscribe from this", "unsubscribe send", "unsubscribe:", "unsubscribe, e-mail", "mailing list archive", "mailing list\nhttp", "mailing list -- ", "view this message in context", "view it on github", "reply to this email directly", "you are receiving this because", "you received this message because you are subscribed",
            "sent from: http", "mailman/listinfo", "to stop receiving emails from it", "manage your subscription", "do you yahoo!?", "free email from hotmail", "get your free", "join the world's largest e-mail service", "msn explorer", "virus-free. www", "virenfrei", "scanned by", "checked by avg", "se désabonner", "abbestellen", "darse de baja",
        ]);

    private static readonly string[] Headings =
    [
        "notice:", "disclaimer", "confidential", "this e-mail", "this email", "this message", "the information contained", "the information in this", "important notice", "legal notice",
        "diese e-mail", "diese nachricht", "ce message", "ce courriel", "este mensaje", "este correo", "privileged",
    ];

    private static readonly SearchValues<char> HeadingLetters = SearchValues.Create([.. Headings.SelectMany(heading => new[] { heading[0], char.ToUpperInvariant(heading[0]) }).Distinct()]);

    /// <summary>The first line of the footers at the end of the lines <paramref name="first"/> to <paramref name="last"/>; the line behind the last where there are none.</summary>
    public static int Find(string text, LineBuffer<BodyLine> lines, int first, int last)
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

            if (end < first || !TryFooter(text, lines, start, end, ref footer))
            {
                break;
            }

            end = footer - 1;
        }

        return WithRule(text, lines, first, footer, last);
    }

    private static bool TryFooter(string text, LineBuffer<BodyLine> lines, int start, int end, ref int footer)
    {
        for (var i = start; i <= end; i++)
        {
            // A footer may follow its rule, or the text, without a blank line.
            if ((i == start || IsRule(lines[i].Words(text)) || BeginsNotice(lines[i].Words(text))) && IsFooter(text.AsSpan(lines[i].From, Math.Max(0, lines[end].To - lines[i].From)), end - i + 1))
            {
                if (i == start && i < end && !BeginsNotice(lines[i].Words(text)) && !IsRule(lines[i].Words(text)) && LaterStart(text, lines, start, end) is var later and > 0)
                {
                    i = later;
                }

                footer = i;
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the writer's words and a notice share a paragraph, the notice begins at its rule or heading.</summary>
    private static int LaterStart(string text, LineBuffer<BodyLine> lines, int start, int end)
    {
        for (var i = start + 1; i <= end; i++)
        {
            if (IsRule(lines[i].Words(text)) || BeginsNotice(lines[i].Words(text)))
            {
                return IsFooter(text.AsSpan(lines[i].From, Math.Max(0, lines[end].To - lines[i].From)), end - i + 1) ? i : 0;
            }
        }

        return 0;
    }

    private static bool BeginsNotice(ReadOnlySpan<char> words)
    {
        words = words.TrimStart("*_ -");
        if (words.Length == 0 || !HeadingLetters.Contains(words[0]))
        {
            return false;
        }

        foreach (var heading in Headings)
        {
            if (words.StartsWith(heading, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFooter(ReadOnlySpan<char> paragraph, int lines)
    {
        if (paragraph.Length > 6000)
        {
            return false;
        }

        if (lines <= 12 && paragraph.Length < 1200 && Service.IsIn(paragraph))
        {
            return true;
        }

        if (paragraph.Length <= ShortestLegal)
        {
            return false;
        }

        var count = 0;
        for (var from = 0; from < paragraph.Length && count < 2;)
        {
            var at = Legal.IndexIn(paragraph[from..]);
            if (at < 0)
            {
                break;
            }

            count++;
            from += at + 6;
        }

        return count >= 2;
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
                return last == lines.Length - 1 && (below.Contains("http", StringComparison.OrdinalIgnoreCase) || below.Contains("www.", StringComparison.OrdinalIgnoreCase)) && below.IndexOf('@') < 0 ? i : footer;
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
