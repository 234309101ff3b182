namespace FactForge.Mail.Wording;

/// <summary>Phrases that count at the front of a text alone, with a space behind them; whatever the case, the longest that fits.</summary>
internal sealed class LeadingPhrases(IEnumerable<string> phrases)
{
    private readonly ILookup<char, string> all = phrases.Distinct(StringComparer.Ordinal).OrderByDescending(phrase => phrase.Length).ToLookup(phrase => char.ToLowerInvariant(phrase[0]), phrase => phrase + " ");

    /// <summary>Where the words behind the phrase begin; 0 for a text that begins with none.</summary>
    public int EndOfFirst(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        foreach (var phrase in all[char.ToLowerInvariant(text[0])])
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return phrase.Length;
        }

        return 0;
    }
}
