using System.Buffers;
using System.Collections.Frozen;
using FactForge.Mail.Bodies;
using FactForge.Mail.SecondHand;
using FactForge.Mail.Signatures;

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

    /// <summary>Quotes off, blanks single, "Byrne, Ada" turned round; null where the name is empty or the address again, whole or what stands before its "@" ("ADA.BYRNE").</summary>
    public static string? Tidy(string? name, string address)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var tidy = name;
        if (tidy.AsSpan().ContainsAny(Untidy) || tidy.Contains("  ", StringComparison.Ordinal))
            tidy = string.Join(' ', tidy.Replace("\\\"", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)
                .Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        tidy = WithoutBehalf(tidy.Trim().Trim('\'', '‘', '’', '“', '”').Trim());
        return tidy.Length == 0 || IsAddressAgain(tidy, address) ? null : TurnRound(tidy, address);
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

    // A directory's whole path is what Exchange has for an address.
    private static bool IsAddressAgain(string name, string address)
    {
        if (name.Equals(address, StringComparison.OrdinalIgnoreCase) || (name.StartsWith("/o=", StringComparison.OrdinalIgnoreCase) && name.Contains("/cn=", StringComparison.OrdinalIgnoreCase)))
            return true;
        return name.AsSpan().IndexOfAny('.', '_') > 0 && address.LastIndexOf('@') is > 0 and var at && name.AsSpan().Equals(address.AsSpan(0, at), StringComparison.OrdinalIgnoreCase);
    }

    private static string WithoutBehalf(string name)
    {
        while (QuoteWords.BehindBehalf(name) is > 0 and var behind && behind < name.Length && BehalfIsApart(name, behind))
            name = name[behind..].Trim();
        return name;
    }

    // A name that ends so is none of the phrases: a blank stands before them.
    private static bool BehalfIsApart(string name, int behind)
    {
        foreach (var language in MailLanguages.All)
        {
            foreach (var phrase in language.Behalf)
            {
                var start = behind - phrase.Length - 1;
                if (start > 1 && name[start - 1] == ' ' && name.AsSpan(start, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Byrne, Ada" turned round, unless what stands before the comma is a house or somebody's full name, or what stands behind a role or a house.</summary>
    /// <param name="name">The name.</param>
    /// <param name="address">The address beside it, where there is one: it tells a full name from a surname of two words.</param>
    internal static string TurnRound(string name, string address = "")
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
        return first.Split(' ').Length > 4 || !IsSurname(last, first, address) || IsRole(first, address) ? name : bracket < 0 ? $"{first} {last}" : $"{first} {last} {rest[bracket..]}";
    }

    // "García López, Ana" <a.garcia@…> has two surnames, "Ivy Jones, Northwind" <ivy@…> is a full name.
    private static bool IsSurname(string last, string first, string address)
    {
        var words = last.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && SignatureWords.CompanyForms.Contains(words[^1]))
            return false;
        var local = address.AsSpan(0, Math.Max(0, address.LastIndexOf('@')));
        if (words.Length == 1 || local.IsEmpty || words.Any(ToldNames.IsParticle))
            return true;
        var given = first.Split(' ')[0];
        return !local.StartsWith(words[0], StringComparison.OrdinalIgnoreCase) || local.Contains(given, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsRole(string words, string address) =>
        JobTitle.Is(words, isNamed: false)
        || (words.Split(' ') is { Length: > 1 } parts && (SignatureWords.CompanyForms.Contains(parts[^1]) || SignatureWords.UnitWords.Contains(parts[^1])))
        || (address.LastIndexOf('@') is > 0 and var at && !address.AsSpan(0, at).Contains(words, StringComparison.OrdinalIgnoreCase) && OrganisationName.Matches(words, new(address, null)));
}
