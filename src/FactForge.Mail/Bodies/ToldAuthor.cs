using System.Text;
using FactForge.Mail.Identity;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Reads who wrote a quoted message out of an attribution or a "From:" field. Where only a name is told the address is empty. A list that passes
/// on ("Ada Byrne via ports-list", "ports-list on behalf of Ada Byrne") is not who wrote.
/// </summary>
internal static class ToldAuthor
{
    private static readonly PhraseFinder Via = new([" via "]);

    /// <summary>The author that a "From:" field names, or null.</summary>
    public static MailAddress? FromField(ReadOnlySpan<char> value)
    {
        value = BehindBehalf(value);
        if (Via.IndexIn(value) is > 0 and var via)
            return Make(null, ToldName.Tidy(value[..via]));
        if (ToldAddress.Find(value) is not { } found)
            return Make(null, ToldName.Tidy(value));
        return Make(found.Address, ToldName.Tidy(value[..found.Start].IsWhiteSpace() ? BehindBrackets(value[found.End..]) : WithoutAddress(value[..found.Start], found.Address)));
    }

    /// <summary>The author that an attribution names: its address, and the longest run of words that are neither date nor "wrote".</summary>
    public static MailAddress? FromAttribution(ReadOnlySpan<char> words)
    {
        words = CitedMessage.CutOut(BehindBehalf(words.Contains('\n') ? OnOneLine(words) : words));
        words = words[QuoteWords.BehindQuoting(words)..];
        // "AB" == Ada Byrne
        if (words.IndexOf(SuperciteQuotes.Equation, StringComparison.Ordinal) is >= 0 and var equation)
            words = words[(equation + SuperciteQuotes.Equation.Length)..];
        var found = ToldAddress.Find(words);
        var before = found is null ? words : WithoutAddress(words[..found.Value.Start], found.Value.Address);
        // The address behind "via" is the list's.
        var via = Via.IndexIn(before);
        if (via > 0)
            return Make(null, ToldName.LastIn(before[..via]));
        var name = found is null ? ToldName.LongestIn(before) : ToldName.LastIn(before);
        return Make(found?.Address, name.Length > 0 || found is null ? name : ToldName.LongestIn(words[found.Value.End..]));
    }

    // "ada@northwind.example<mailto:ada@northwind.example> <ada@…>": the same once more is no name.
    private static ReadOnlySpan<char> BehindBrackets(ReadOnlySpan<char> words)
    {
        words = words.TrimStart(" >");
        while (words is ['<', ..])
        {
            words = words.IndexOf('>') is > 0 and var close ? words[(close + 1)..].TrimStart(" >") : [];
        }

        return words;
    }

    // "ports-list on behalf of Ada Byrne <ports-list-bounces@… on behalf of ada@…>", "ports-list <ports-list-bounces@…> on behalf of Ada Byrne <ada@…>".
    private static ReadOnlySpan<char> BehindBehalf(ReadOnlySpan<char> words)
    {
        var behind = QuoteWords.BehindBehalf(words);
        if (behind < 0)
            return words;
        var (open, close) = (words.IndexOf('<'), words.IndexOf('>'));
        return open >= 0 && open < behind && (close < 0 || close > behind) ? words : words[behind..];
    }

    // "Ada Byrne ada at northwind.example<mailto:ada at northwind.example>".
    private static ReadOnlySpan<char> WithoutAddress(ReadOnlySpan<char> name, string address)
    {
        var bare = name.TrimEnd(" <[(\"");
        var at = address.IndexOf('@', StringComparison.Ordinal);
        foreach (var told in new[] { address, $"{address[..at]} at {address[(at + 1)..]}" })
        {
            if (bare.EndsWith(told, StringComparison.OrdinalIgnoreCase))
                return bare[..^told.Length];
        }

        return name;
    }

    /// <summary>A wrapped attribution without the quote marks that stand before its lines.</summary>
    private static string OnOneLine(ReadOnlySpan<char> words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var part in words.EnumerateLines())
            line.Append(line.Length == 0 ? part : part.TrimStart("> \t|")).Append(' ');
        return line.ToString();
    }

    private static MailAddress? Make(string? address, string name)
    {
        if (ObfuscatedAddress.TryParse(name) is { DisplayName: null, IsWellFormed: true } hidden)
            (address, name) = (address ?? MailAddressParser.Normalize(hidden.Address), "");
        return address is null && name.Length == 0 ? null : new MailAddress(address ?? "", name.Length == 0 ? null : name);
    }
}
