using System.Globalization;
using System.Text;

namespace FactForge.Pipeline.Matching;

/// <summary>Names as they are compared: case, diacritics, punctuation and titles do not tell people apart.</summary>
internal static class PersonName
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "dr", "prof", "mr", "mrs", "ms", "mx", "herr", "frau", "dipl", "ing", "phd", "mba", "jr", "sr", "msc", "bsc", "md" };

    /// <summary>The words of a name, folded; empty for a text that is no name.</summary>
    public static IReadOnlyList<string> Words(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Contains('@', StringComparison.Ordinal))
            return [];
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in NormalForm.Decomposed(name).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '\'' or '’')
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
                Flush();
        }

        Flush();
        return words;

        void Flush()
        {
            var text = word.ToString().Trim('\'', '’');
            word.Clear();
            if (text.Length > 0 && !Titles.Contains(text))
                words.Add(text);
        }
    }

    /// <summary>The folded name as one key; null where it has fewer than two words and so names nobody for certain.</summary>
    public static string? FullKey(string? name)
    {
        var words = Words(name);
        return words.Count >= 2 && !words.All(word => word.Length == 1) ? string.Join(' ', words) : null;
    }

    /// <summary>
    /// True where two names can be one person's: the same family name, and given names of which one is the other or its initial ("P. Nair" and "Priyanka Nair").
    /// It joins nobody by itself.
    /// </summary>
    public static bool AreCompatible(string? one, string? other)
    {
        var (first, second) = (Words(one), Words(other));
        if (first.Count < 2 || second.Count < 2 || first[^1] != second[^1])
            return false;
        var (given, otherGiven) = (first[0], second[0]);
        return given == otherGiven || (given[0] == otherGiven[0] && (given.Length == 1 || otherGiven.Length == 1));
    }

    /// <summary>A name made of an address where none is told: <c>ada.byrne@…</c> is Ada Byrne.</summary>
    public static string OfAddress(string address)
    {
        var local = address.Split('@')[0].Split('+')[0];
        var parts = local.Split(['.', '_', '-'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 && parts.All(part => part.All(char.IsLetter))
            ? string.Join(' ', parts.Select(part => char.ToUpperInvariant(part[0]) + part[1..]))
            : local.Length > 0 ? local : address;
    }
}
