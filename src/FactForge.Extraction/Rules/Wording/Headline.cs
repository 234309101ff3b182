using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>Words written as headings are: "Contoso Gets 8 Million In Power Sales Pacts". They are the title of something, and nobody's statement.</summary>
internal static class Headline
{
    private const int FewestWords = 4;

    /// <summary>True where nearly every longer word has a capital.</summary>
    public static bool Is(TokenList tokens)
    {
        var (words, capitals) = (0, 0);
        foreach (var token in tokens)
        {
            if (!token.IsWord || token.Span.Length < 3 || WordClasses.IsPreposition(token.Lower) || WordClasses.IsConjunction(token.Lower) || token.Is("the") || token.IsShouted || DateWords.IsMonth(token.Lower) || DateWords.Weekday(token.Lower) > 0)
                continue;
            words++;
            capitals += token.IsCapital ? 1 : 0;
        }

        return words >= FewestWords && 5 * capitals >= 4 * words;
    }
}
