using System.Collections.Frozen;
using FactForge.Mail.SecondHand;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Identity;

/// <summary>
/// Names as an organisation's directory writes them: the surname first ("Byrne, Ada"), with titles on either side of it ("Dr. Byrne, Ada", "Byrne, Dr. Ada"), and behind it
/// the generation, the unit, the house, or that somebody is from outside ("Byrne, Ada EXT").
/// </summary>
internal static class DirectoryName
{
    private const int MostWords = 4;
    private const int LongestShortForm = 4;
    private const int LongestInOneWord = 8;
    private const string Marks = ".,()[]{}*<>";

    // What stands before a name, whatever the order of its parts.
    private static readonly FrozenSet<string> Titles = new[]
    {
        "dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "rev", "herr", "frau", "hr", "fr", "dipl.-ing", "dipl-ing", "ing", "ir", "drs", "dr.-ing", "pd", "mag", "dott", "dott.ssa", "ing.dr", "avv", "sr.dr", "mme", "mlle",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What stands behind a name, whatever the order of its parts.
    private static readonly FrozenSet<string> Suffixes = new[] { "jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "esq", "mba", "cpa", "pe", "p.e", "dds", "rn" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What a house has behind its name.
    private static readonly FrozenSet<string> Houses = new[] { "inc", "llc", "ltd", "gmbh", "co", "corp", "s.a", "plc" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // That somebody works here without being of the house is told in their name, and is none of it.
    private static readonly FrozenSet<string> Outsiders = new[] { "ext", "extern", "external", "externe", "externo", "externa", "esterno", "esterna", "ekstern", "contractor", "guest" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Apart = [" - ", " – ", " | ", " / "];

    /// <summary>"Byrne, Ada" turned round, unless what stands before the comma is a house or somebody's full name, or what stands behind a role or a house.</summary>
    /// <param name="name">The name.</param>
    /// <param name="address">The address beside it, where there is one: it tells a full name from a surname of two words.</param>
    public static string TurnRound(string name, string address = "")
    {
        // "'Byrne, Ada' via ports": what a list put behind is no first name.
        if (name.LastIndexOf(" via ", StringComparison.OrdinalIgnoreCase) is > 0 and var via)
            return TurnRound(name[..via].Trim().Trim('\'', '"').Trim()) + name[via..];
        name = WithoutOutsider(name);
        if (InOneWord(name) is { } joined)
            return joined;
        if (!name.Contains(',', StringComparison.Ordinal) || name.Contains('@', StringComparison.Ordinal))
            return name;
        // "Byrne, Ada (Leeds)", "Byrne, Ada [Contractor]" and "Byrne, Ada - Harbour": what is told apart stays behind the name.
        var (directory, behind) = Cut(name);
        var parts = directory.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 3 || parts.Any(part => part.Length == 0))
            return name;
        var (titles, last, suffixes) = Parts(parts[0]);
        var (firstTitles, first, firstSuffixes) = Parts(parts[1]);
        if (name[0] is '(' or '[' or '{' || first.Count > MostWords || last.Count > MostWords || IsSuffix(parts[1]) || Houses.Contains(Bare(first[^1])) || last.Any(word => word.Any(char.IsDigit)))
            return name;
        // "Byrne, Ada, Dr." and "Smith, John, Jr."
        if (parts.Length == 3 && Titles.Contains(Bare(parts[2])))
            titles.Insert(0, parts[2]);
        else if (parts.Length == 3 && IsSuffix(parts[2]))
            firstSuffixes.Add(parts[2]);
        else if (parts.Length == 3)
            return name;
        var (given, surname) = (string.Join(' ', first), string.Join(' ', last));
        if (!Titles.Contains(Bare(given)) && (!IsSurname(last, first, address) || IsRole(given, address)))
            return name;
        return string.Join(' ', [.. titles, .. firstTitles, given, surname, .. suffixes, .. firstSuffixes]) + behind;
    }

    // "王, 小明": in the letters of China and Korea a name has its surname first, and no blank.
    private static string? InOneWord(string name)
    {
        var comma = name.AsSpan().IndexOfAny(",，、");
        if (comma is not (1 or 2) || name.Length > LongestInOneWord)
            return null;
        var (surname, given) = (name[..comma], name[(comma + 1)..].Trim());
        return given.Length is 1 or 2 && surname.Concat(given).All(letter => letter is (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3')) ? surname + given : null;
    }

    // Titles before the words, what stands behind a name after them; a title behind ("Ada Ms.") goes before as well.
    private static (List<string> Titles, List<string> Words, List<string> Suffixes) Parts(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var (titles, suffixes) = (new List<string>(), new List<string>());
        while (words.Count > 1 && Titles.Contains(Bare(words[0])))
        {
            titles.Add(words[0]);
            words.RemoveAt(0);
        }

        while (words.Count > 1)
        {
            var isTitle = Titles.Contains(Bare(words[^1]));
            if (!isTitle && !IsSuffix(words[^1]) && !IsUnit(words[^1]))
                break;
            // A unit's code is no part of a name.
            if (!IsUnit(words[^1]))
                (isTitle ? titles : suffixes).Insert(isTitle ? titles.Count : 0, words[^1]);
            words.RemoveAt(words.Count - 1);
        }

        return (titles, words, suffixes);
    }

    // "HQ-ABC/3", "A&B4": capitals with a figure or a slash.
    private static bool IsUnit(string word) => word.Length > 1 && word.Any(letter => char.IsAsciiDigit(letter) || letter == '/') && !word.Any(char.IsLower);

    private static (string Name, string Behind) Cut(string name)
    {
        var cut = name.AsSpan().IndexOfAny("([{");
        foreach (var mark in Apart)
            if (name.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at && (cut < 0 || at < cut))
                cut = at;
        return cut > 0 && name[..cut].TrimEnd() is { Length: > 0 } before ? (before, name[before.Length..]) : (name, "");
    }

    // "Byrne, Ada EXT", "Byrne, Ada (External)", "External - Byrne, Ada".
    private static string WithoutOutsider(string name)
    {
        var first = name.IndexOf(' ', StringComparison.Ordinal);
        if (first <= 0)
            return name;
        if (name[first + 1] is '-' or '–' or '|' && IsOutsider(name.AsSpan(0, first)))
            return WithoutOutsider(name[(first + 2)..].Trim());
        // "[EXT] Ada Byrne" and "EXTERN Ada Byrne".
        var rest = name[(first + 1)..].Trim();
        if (IsOutsider(name.AsSpan(0, first)) && IsMarkedBefore(name.AsSpan(0, first), rest) && PersonsNameAlone.IsFull(rest.Replace(",", "", StringComparison.Ordinal)))
            return WithoutOutsider(rest);
        var last = name.LastIndexOf(' ');
        return IsOutsider(name.AsSpan(last + 1)) && IsMarked(name, last) ? name[..last].TrimEnd(' ', '-', '–', '|', '/', ',') : name;
    }

    // "Ada Guest" and "ADA GUEST" may have it for a surname: brackets, or capitals where the rest has none, tell it from one.
    private static bool IsMarked(string name, int blank) =>
        !char.IsLetter(name[blank + 1]) || (!name.AsSpan(blank).ContainsAnyInRange('a', 'z') && name.AsSpan(0, blank).ContainsAnyInRange('a', 'z'));

    private static bool IsMarkedBefore(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        word[0] is '[' or '(' or '*' || (word[^1] != ',' && !word.ContainsAnyInRange('a', 'z') && rest.ContainsAnyInRange('a', 'z'));

    private static bool IsOutsider(ReadOnlySpan<char> word) => Outsiders.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.Trim(Marks));

    private static bool IsSuffix(string word) => Suffixes.Contains(Bare(word));

    private static string Bare(string word) => word.AsSpan().Trim(Marks).ToString();

    // "García López, Ana" <a.garcia@…> has two surnames, "Ivy Jones, Northwind" <ivy@…> is a full name, and so is "Ivy Jones, CFO".
    private static bool IsSurname(List<string> last, List<string> first, string address)
    {
        if (last.Count == 1)
            return true;
        if (SignatureWords.CompanyForms.Contains(last[^1]) || (IsShortForm(first) && last.Any(word => word.Any(char.IsLower))))
            return false;
        var local = address.AsSpan(0, Math.Max(0, address.LastIndexOf('@')));
        return local.IsEmpty || last.Any(ToldNames.IsParticle) || !local.StartsWith(last[0], StringComparison.OrdinalIgnoreCase) || local.Contains(first[0], StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsShortForm(List<string> words) => words is [{ Length: > 1 and <= LongestShortForm } word] && word.All(char.IsUpper);

    private static bool IsRole(string words, string address) =>
        JobTitle.Is(words, isNamed: false)
        || (words.Split(' ') is { Length: > 1 } parts && (SignatureWords.CompanyForms.Contains(parts[^1]) || SignatureWords.UnitWords.Contains(parts[^1]) || parts.Any(part => part is "and" or "&" or "und" or "et" or "y" or "e" or "en" or "og" or "och")))
        || (address.LastIndexOf('@') is > 0 and var at && !address.AsSpan(0, at).Contains(words, StringComparison.OrdinalIgnoreCase) && OrganisationName.Matches(words, new(address, null)));
}
