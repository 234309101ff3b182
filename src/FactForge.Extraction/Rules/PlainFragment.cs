using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>"3.5 % more per lift from January": what is told without a verb, as against a product, a score or a line of a table.</summary>
internal static class PlainFragment
{
    /// <summary>Mostly words, no label before a colon, no list of figures.</summary>
    public static bool Is(Sentence sentence, int first)
    {
        var words = 0;
        var figures = 0;
        var plain = 0;
        var isMeasure = false;
        for (var at = first; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].Is(':') || sentence.Tokens[at].Is('(') || (sentence.Tokens[at].IsWord && sentence.Tokens[at].Lower is "ref" or "id" or "reference" or "no"))
                return false;
            words += sentence.Tokens[at].IsWord ? 1 : 0;
            figures += sentence.Tokens[at].Kind == TokenKind.Number ? 1 : 0;
            plain += sentence.Tokens[at] is { IsWord: true, Span.Length: > 2 } word && (!word.IsCapital || (at == first && !word.IsShouted)) && !WordClasses.IsFunctionWord(word.Lower) ? 1 : 0;
            isMeasure |= sentence.Tokens[at].Lower is "£" or "€" or "$" or "%" || (sentence.Tokens[at].Kind == TokenKind.Number && sentence.Tokens[at].Lower.Contains('.', StringComparison.Ordinal)) || (sentence.Tokens[at].IsWord && DateWords.Weekday(sentence.Tokens[at].Lower) > 0);
            // "102.00 25 mw": a line of a table.
            if (at > first && sentence.Tokens[at].Kind == TokenKind.Number && sentence.Tokens[at - 1].Kind == TokenKind.Number)
                return false;
        }

        // A product, a score, a heading has capitals; what is told has words.
        return words >= 2 && words >= figures && words <= 16 && plain >= (isMeasure ? 1 : 2);
    }
}
