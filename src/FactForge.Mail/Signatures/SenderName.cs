namespace FactForge.Mail.Signatures;

/// <summary>Compares words with the sender's name as the header tells it.</summary>
internal static class SenderName
{
    /// <summary>True where a word of <paramref name="words"/> is a part of the sender's name or of the local part of the address.</summary>
    public static bool IsIn(ReadOnlySpan<char> words, MailAddress? from)
    {
        if (from is null || words.Length > 60)
        {
            return false;
        }

        // "G x": an initial and a kiss.
        var bare = words.Trim(" .,").TrimEnd("xX ");
        if (bare.Length == 1 && from.DisplayName is { Length: > 0 } told && char.IsUpper(bare[0]) && char.ToUpperInvariant(told[0]) == bare[0] && words.Length <= 8)
        {
            return true;
        }

        foreach (var word in SignaturePart.Words(words))
        {
            if (word.Length >= 2 && (Has(from.DisplayName, word) || Has(Local(from.Address), word, isWhole: from.DisplayName?.Contains(' ') == true)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Prof. Dr. Ada Byrne": a name behind short forms of address, whosever it is and however the header spells it.</summary>
    public static bool IsAddressed(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = Array.FindIndex(parts, part => part is not ("Prof." or "Prof" or "Dr." or "Dr" or "PD" or "Dr.-Ing." or "med." or "rer." or "nat." or "phil." or "h.c."));
        return name > 0 && parts.Length - name is 2 or 3 && !TitleWords.All.Contains(parts[^1]) && parts[name..].All(part => char.IsUpper(part[0]) && !part.Contains(','));
    }

    /// <summary>True where the words are the sender's full name, whatever the case.</summary>
    public static bool Is(ReadOnlySpan<char> words, MailAddress? from) =>
        from?.DisplayName is { } name && words.Contains(' ') && words.Trim().Equals(name.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool Has(ReadOnlySpan<char> name, ReadOnlySpan<char> word, bool isWhole = false)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsLetter(name[i]))
            {
                continue;
            }

            var part = name[start..i];
            start = i + 1;
            // Short forms share their first letters with the name: "Steve" and "Steven", "Chris" and "Christian".
            if (part.Length >= 2 && (part.Equals(word, StringComparison.OrdinalIgnoreCase)
                || (!isWhole && Math.Min(part.Length, word.Length) >= 3 && char.IsUpper(word[0]) && (part.StartsWith(word, StringComparison.OrdinalIgnoreCase) || word.StartsWith(part, StringComparison.OrdinalIgnoreCase)))))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Local(string address) => address.AsSpan(0, Math.Max(0, address.IndexOf('@')));
}
