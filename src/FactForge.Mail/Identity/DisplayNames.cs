using System.Buffers;
using FactForge.Mail.Bodies;

namespace FactForge.Mail.Identity;

/// <summary>Display names as people write them.</summary>
internal static class DisplayNames
{
    private static readonly SearchValues<char> Untidy = SearchValues.Create("\"\\\t\r\n\u00A0");

    /// <summary>Quotes off, blanks single, "Byrne, Ada" turned round, what is no part of the name off; null where the name is empty or the address again, whole or what stands before its "@" ("ADA.BYRNE").</summary>
    public static string? Tidy(string? name, string address)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        var tidy = name;
        if (tidy.AsSpan().ContainsAny(Untidy) || tidy.Contains("  ", StringComparison.Ordinal))
            tidy = string.Join(' ', tidy.Replace("\\\"", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal)
                .Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        tidy = WithoutBehalf(tidy.Trim().Trim('\'', '‘', '’', '“', '”').Trim(), address);
        if (tidy.Contains('/', StringComparison.Ordinal) && NotesName.Person(tidy) is { } inNotes)
            tidy = inNotes;
        tidy = PersonsNameAlone.WithoutAddress(tidy);
        return tidy.Length == 0 || IsAddressAgain(tidy, address) ? null : PersonsNameAlone.Tell(tidy, address);
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
        return person.Length == 0 ? null : DirectoryName.TurnRound(person);
    }

    // A directory's whole path is what Exchange has for an address.
    private static bool IsAddressAgain(string name, string address)
    {
        if (name.Equals(address, StringComparison.OrdinalIgnoreCase) || (name.StartsWith("/o=", StringComparison.OrdinalIgnoreCase) && name.Contains("/cn=", StringComparison.OrdinalIgnoreCase)))
            return true;
        return name.AsSpan().IndexOfAny('.', '_') > 0 && address.LastIndexOf('@') is > 0 and var at && name.AsSpan().Equals(address.AsSpan(0, at), StringComparison.OrdinalIgnoreCase);
    }

    // Who writes for somebody else is not the author; who writes for a house is.
    private static string WithoutBehalf(string name, string address)
    {
        while (QuoteWords.BehindBehalf(name) is > 0 and var behind && behind < name.Length && BehalfStart(name, behind) is > 0 and var start)
        {
            var (before, by) = (name[..start].TrimEnd(), name[behind..].Trim());
            if (PersonsNameAlone.IsFull(before) && !PersonsNameAlone.IsToldBy(address, by) && (!by.Contains(' ', StringComparison.Ordinal) || PersonsNameAlone.IsHouse(by, address)))
                return before;
            name = by;
        }

        return name;
    }

    // A name that ends so is none of the phrases: a blank stands before them.
    private static int BehalfStart(string name, int behind)
    {
        foreach (var language in MailLanguages.All)
        {
            foreach (var phrase in language.Behalf)
            {
                var start = behind - phrase.Length - 1;
                if (start > 1 && name[start - 1] == ' ' && name.AsSpan(start, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase))
                    return start;
            }
        }

        return -1;
    }
}
