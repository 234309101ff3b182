namespace FactForge.Extraction.Language;

/// <summary>
/// Words in lower case, each made once for many places: mail says the same words over and over. A word that falls on another's slot takes it, so the
/// pool never grows; what comes out has the same letters with it and without.
/// </summary>
internal static class WordPool
{
    private const int Slots = 4096;
    private const int LongestWord = 24;

    [ThreadStatic]
    private static string?[]? words;

    /// <summary>The word in lower case.</summary>
    public static string Lower(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return word.ToString().ToLowerInvariant();
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..word.ToLowerInvariant(lower)];
        var slots = words ??= new string?[Slots];
        ref var slot = ref slots[string.GetHashCode(lower) & (Slots - 1)];
        return slot is not null && lower.SequenceEqual(slot) ? slot : slot = lower.ToString();
    }
}
