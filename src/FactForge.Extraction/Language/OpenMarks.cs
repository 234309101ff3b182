namespace FactForge.Extraction.Language;

/// <summary>Brackets and quotation marks that are opened and not closed: words that have one were cut out of something.</summary>
internal static class OpenMarks
{
    private static readonly string[] Elided = ["til", "tis", "twas", "em", "cause", "bout", "round", "n"];

    /// <summary>True where one stands in <paramref name="words"/>. An apostrophe ("the drivers' room", "'til", "'24") is none.</summary>
    public static bool In(ReadOnlySpan<char> words)
    {
        if (words.Count('(') != words.Count(')') || words.Count('[') != words.Count(']') || words.Count('“') != words.Count('”') || words.Count('"') % 2 != 0)
            return true;
        var isOpen = false;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] is not ('\'' or '‘' or '’'))
                continue;
            var behind = at + 1 < words.Length ? words[at + 1] : ' ';
            if (!isOpen)
                isOpen = words[at] != '’' && (at == 0 || words[at - 1] is ' ' or '(' or '"' or '“') && char.IsLetterOrDigit(behind) && !IsElision(words[(at + 1)..]);
            else if (at > 0 && words[at - 1] != ' ' && !char.IsLetterOrDigit(behind))
                isOpen = false;
        }

        return isOpen;
    }

    private static bool IsElision(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetterOrDigit(words[end]))
            end++;
        var word = words[..end];
        return (end is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (end == 2 || word[2] == 's')) || Elided.Contains(word.ToString(), StringComparer.OrdinalIgnoreCase);
    }
}
