using System.Buffers;
using System.Collections.Frozen;

namespace FactForge.Mail.Identity;

/// <summary>Display names as people write them.</summary>
internal static class DisplayNames
{
    // What stands behind a comma without being a first name.
    private static readonly FrozenSet<string> Suffixes = new[]
    {
        "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "ph.d", "md", "m.d.", "esq", "esq.", "mba", "cpa", "pe", "p.e.", "dds", "rn",
        "inc", "inc.", "llc", "ltd", "ltd.", "gmbh", "co.", "corp", "corp.", "s.a.", "plc",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Untidy = SearchValues.Create("\"\\\t\r\n\u00A0");

    /// <summary>Quotes off, blanks single, "Byrne, Ada" turned round; null where the name is empty or the address again.</summary>
    public static string? Tidy(string? name, string address)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var tidy = name;
        if (tidy.AsSpan().ContainsAny(Untidy) || tidy.Contains("  ", StringComparison.Ordinal))
            tidy = string.Join(' ', tidy.Replace("\\\"", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)
                .Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        tidy = WithoutBehalf(tidy.Trim().Trim('\'', '‘', '’', '“', '”').Trim());
        if (tidy.Length == 0 || tidy.Equals(address, StringComparison.OrdinalIgnoreCase))
            return null;
        return TurnRound(tidy);
    }

    /// <summary>The person of "Ada Byrne via ports-list", or null.</summary>
    public static string? PersonVia(string? name)
    {
        if (name is null)
            return null;
        var via = name.LastIndexOf(" via ", StringComparison.OrdinalIgnoreCase);
        if (via <= 0)
            return null;
        var person = name[..via].Trim().Trim('\'', '"').Trim();
        return person.Length == 0 ? null : TurnRound(person);
    }

    private static string WithoutBehalf(string name)
    {
        var behalf = name.LastIndexOf(" on behalf of ", StringComparison.OrdinalIgnoreCase);
        return behalf < 0 ? name : name[(behalf + 14)..].Trim();
    }

    private static string TurnRound(string name)
    {
        // "'Byrne, Ada' via ports": what a list put behind is no first name.
        if (name.LastIndexOf(" via ", StringComparison.OrdinalIgnoreCase) is > 0 and var via)
            return TurnRound(name[..via].Trim().Trim('\'', '"').Trim()) + name[via..];
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0 || comma == name.Length - 1 || name.IndexOf(',', comma + 1) >= 0 || name.Contains('@', StringComparison.Ordinal))
            return name;
        var last = name[..comma].Trim();
        var rest = name[(comma + 1)..].Trim();
        if (rest.Length == 0 || Suffixes.Contains(rest) || last.Any(char.IsDigit) || last.Split(' ').Length > 4)
            return name;
        // "Byrne, Ada (Leeds)" and "Byrne, Ada [Contractor]": what is in brackets stays behind the name.
        var bracket = rest.AsSpan().IndexOfAny("([{");
        if (bracket == 0)
            return name;
        var first = bracket < 0 ? rest : rest[..bracket].TrimEnd();
        return first.Split(' ').Length > 4 ? name : bracket < 0 ? $"{first} {last}" : $"{first} {last} {rest[bracket..]}";
    }
}
