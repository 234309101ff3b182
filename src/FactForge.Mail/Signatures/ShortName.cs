namespace FactForge.Mail.Signatures;

/// <summary>
/// What somebody signs with above a signature block that tells the full name: "Dan" and "Danny" for Daniel, "M." and "MO" for Mara Osei. A word that is no short form of that
/// name may be all that the message says ("Agreed", "Done"), and is left to it.
/// </summary>
internal static class ShortName
{
    private const int FewestLetters = 2;
    private static readonly string[] Endings = ["", "y", "ie", "i", "o", "s"];
    private static readonly string[] Answers = ["ok", "no", "yes", "yep", "na", "so", "hm", "in", "on", "up", "go", "me", "ja", "oui", "si", "hi", "sure", "fine", "great", "good", "done", "agreed", "nice", "cool", "right"];

    /// <summary>True where the words are a short form of the full name that the signature begins with.</summary>
    /// <param name="words">The only words of a line.</param>
    /// <param name="fullName">The full name.</param>
    public static bool Is(ReadOnlySpan<char> words, ReadOnlySpan<char> fullName)
    {
        var word = words.TrimEnd(" ,");
        if (word.IsEmpty || word.Length > 14 || word.Contains(' ') || !char.IsUpper(word[0]))
            return false;
        foreach (var answer in Answers)
            if (word.Equals(answer, StringComparison.OrdinalIgnoreCase))
                return false;
        var space = fullName.IndexOf(' ');
        var given = space < 0 ? fullName : fullName[..space];
        return IsInitials(word, fullName) || IsFormOf(word, given);
    }

    private static bool IsInitials(ReadOnlySpan<char> word, ReadOnlySpan<char> fullName)
    {
        if (word.Length == 2 && word[1] == '.')
            return word[0] == fullName[0];
        var at = 0;
        foreach (var part in fullName.Split(' '))
        {
            if (fullName[part].IsEmpty)
                continue;
            if (at >= word.Length || word[at++] != fullName[part][0])
                return false;
        }

        return at == word.Length && at > 1;
    }

    private static bool IsFormOf(ReadOnlySpan<char> word, ReadOnlySpan<char> given)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length < FewestLetters || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            if (given.StartsWith(stem, StringComparison.OrdinalIgnoreCase) || (ending.Length > 0 && stem.Length > FewestLetters && stem[^1] == stem[^2] && given.StartsWith(stem[..^1], StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }
}
