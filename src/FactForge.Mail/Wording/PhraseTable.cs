namespace FactForge.Mail.Wording;

/// <summary>Finds the phrases of a table one after another in a text, whatever the case, each with what it tells. Of phrases that begin at one place the first of the table is taken.</summary>
/// <param name="phrases">The phrases, in the order in which they are preferred.</param>
internal sealed class PhraseTable<T>(IReadOnlyList<(string Words, T Told)> phrases)
{
    private readonly PhraseFinder any = new(phrases.Select(phrase => phrase.Words));
    private readonly ILookup<char, (string Words, T Told)> byLetter = phrases.ToLookup(phrase => phrase.Words[0]);

    /// <summary>Where the next phrase stands; -1 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to look from; then the place behind the phrase.</param>
    /// <param name="told">What it tells.</param>
    public int Next(ReadOnlySpan<char> text, ref int from, out T told)
    {
        while (from < text.Length && any.IndexIn(text[from..]) is >= 0 and var found)
        {
            var at = from + found;
            foreach (var phrase in byLetter[char.ToLowerInvariant(text[at])])
            {
                if (text[at..].StartsWith(phrase.Words, StringComparison.OrdinalIgnoreCase))
                {
                    (from, told) = (at + phrase.Words.Length, phrase.Told);
                    return at;
                }
            }

            from = at + 1;
        }

        told = default!;
        return -1;
    }
}
