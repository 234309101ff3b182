using System.Globalization;
using System.Text;

namespace FactForge.Mail.SecondHand;

/// <summary>Names as quotes tell them: shortened, without accents, or with "?" where an archive lost a letter.</summary>
internal static class ToldNames
{
    private const char Lost = '?';
    private const int MostWords = 5;
    private const int LongestParticle = 3;
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "af", "al", "av", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "la", "le", "lo", "ten", "ter", "van", "von", "y", "zu" };

    // What stands before a surname and is written with a capital alone.
    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal) { "ben", "mac", "mc", "o'", "san", "st", "st.", "vom", "zum", "zur" };


    /// <summary>True where the words of one are all words of the other: "Ada Byrne" and "Dr. Ada M. Byrne", "Zo? Byrne" and "Zoë Byrne".</summary>
    public static bool CanBeOne(string told, string known)
    {
        if (told.Equals(known, StringComparison.OrdinalIgnoreCase))
            return true;
        var (one, other) = (Words(told), Words(known));
        return one.Count > 0 && other.Count > 0 && (AreIn(one, other) || AreIn(other, one));
    }

    /// <summary>
    /// True for what can be somebody's full name: two words or more, each with a capital but for short particles ("van der"). What was no attribution but a sentence above
    /// a listing ("With this you will see:") names nobody so.
    /// </summary>
    public static bool IsFull(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= MostWords && !char.IsLower(words[^1][0]) && (!char.IsLower(words[0][0]) || Particles.Contains(words[0]))
            && words.All(word => !char.IsLower(word[0]) || word.Length <= LongestParticle);
    }

    /// <summary>True for a word that is no surname by itself and begins one: "van", "De", "St.".</summary>
    public static bool IsParticle(string word)
    {
        var small = word.ToLowerInvariant();
        return Particles.Contains(small) || Prefixes.Contains(small);
    }

    /// <summary>True where somebody of that name may sign so: a word of it, or one that begins as one of its words does ("Dan" for Daniel, "JN").</summary>
    public static bool MayBeCalled(string name, string signed)
    {
        var (words, called) = (Words(name), Words(signed));
        return words.Count == 0 || called.Count == 0 || called.Exists(word => words.Exists(other => other[0] == word[0] || other[0] == Lost || word[0] == Lost));
    }

    private static bool AreIn(List<string> words, List<string> all) => words.TrueForAll(word => all.Exists(other => AreAlike(word, other)));

    private static bool AreAlike(string one, string other)
    {
        if (one.Length != other.Length)
            return false;
        for (var at = 0; at < one.Length; at++)
        {
            if (one[at] != other[at] && one[at] != Lost && other[at] != Lost)
                return false;
        }

        return true;
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in NormalForm.Decomposed(name))
        {
            if (char.IsLetterOrDigit(letter) || letter == Lost)
                word.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                Flush();
        }

        Flush();
        return words;

        // A word of lost letters alone is like any other of its length.
        void Flush()
        {
            var text = word.ToString();
            word.Clear();
            if (text.AsSpan().ContainsAnyExcept(Lost))
                words.Add(text);
        }
    }
}
