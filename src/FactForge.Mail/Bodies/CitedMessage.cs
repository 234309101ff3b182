using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>
/// The message that an attribution cites by its id: newsreaders write "In article &lt;…&gt;, Ada Byrne writes:" (RFC 5536, 3.1.3, for the id), Outlook Express
/// "… wrote in message news:…", GroupWise "in message &lt;…&gt;". An id looks like an address and is none.
/// </summary>
internal static class CitedMessage
{
    private const string News = "news:";
    private static readonly string[] Leads = [.. MailLanguages.All.SelectMany(language => language.Cited).Distinct(StringComparer.Ordinal)];
    private static readonly PhraseFinder AnyLead = new(Leads);

    /// <summary>The words with the citation replaced by a stroke: what stands on either side of it is no one name.</summary>
    public static ReadOnlySpan<char> CutOut(ReadOnlySpan<char> words)
    {
        if (!AnyLead.IsIn(words))
            return words;
        foreach (var lead in Leads)
        {
            if (words.IndexOf(lead, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && IdEnd(words[(at + lead.Length)..]) is > 0 and var length)
                return string.Concat(words[..at], " | ", words[(at + lead.Length + length)..]);
        }

        return words;
    }

    /// <summary>True for the first line, or the only one, of an attribution that cites: the id may have been wrapped to the next.</summary>
    public static bool IsIn(ReadOnlySpan<char> line)
    {
        foreach (var lead in Leads)
        {
            if (line.IndexOf(lead, StringComparison.OrdinalIgnoreCase) is > 0 and var at && (line[(at + lead.Length)..].IsWhiteSpace() || IdEnd(line[(at + lead.Length)..]) > 0))
                return true;
        }

        return false;
    }

    /// <summary>True for a line that begins with an id as Outlook Express writes it.</summary>
    public static bool BeginsWithNews(ReadOnlySpan<char> line) => line.StartsWith(News, StringComparison.OrdinalIgnoreCase) && line.Contains('@');

    // "<…@…>", "news:…@…", "news:<…@…>": where it ends; 0 where none stands there.
    private static int IdEnd(ReadOnlySpan<char> behind)
    {
        var from = behind.Length - behind.TrimStart().Length;
        var id = behind[from..];
        if (from == 0 || id.IsEmpty)
            return 0;
        var isNews = id.StartsWith(News, StringComparison.OrdinalIgnoreCase);
        var spaces = isNews ? id[News.Length..].Length - id[News.Length..].TrimStart().Length : 0;
        var start = isNews ? News.Length + spaces : 0;
        id = id[start..];
        var isBracketed = id is ['<', ..];
        if (!isBracketed && !isNews)
            return 0;
        var end = isBracketed ? id.IndexOf('>') + 1 : id.IndexOfAny(" \n\t,") is >= 0 and var stop ? stop : id.Length;
        return end > 1 && !id[..end].ContainsAny(" \t") ? from + start + end : 0;
    }
}
