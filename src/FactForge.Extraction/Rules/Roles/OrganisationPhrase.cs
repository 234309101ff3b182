using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Roles;

/// <summary>An organisation's name in running text: capitalised words behind "at", "of" or "for".</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last.</param>
internal sealed record OrganisationPhrase(int First, int Last)
{
    /// <summary>The name that starts at an index, an article before it left out; null where there is none.</summary>
    public static OrganisationPhrase? Read(Sentence sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (at < tokens.Count && tokens[at].IsWord && tokens[at].Lower is "the" or "der" or "la" or "le" or "el")
            at++;
        if (at >= tokens.Count || !IsPart(tokens[at]))
            return null;
        var last = at;
        while (last + 1 < tokens.Count && (IsPart(tokens[last + 1]) || (tokens[last + 1].IsWord && tokens[last + 1].Lower is "of" or "and" or "de" or "the" && last + 2 < tokens.Count && IsPart(tokens[last + 2]))) && tokens[last + 1].Span.Start <= tokens[last].Span.End + 1)
            last++;
        return new(at, last);
    }

    /// <summary>Its words, on one line.</summary>
    public string In(Sentence sentence, string text) =>
        Wording.AttributedQuote.OneLine(TextSpan.FromBounds(sentence.Tokens[First].Span.Start, sentence.Tokens[Last].Span.End).Slice(text));

    private static bool IsPart(Token token) =>
        token.IsWord && token.IsCapital && !WordClasses.IsSubjectPronoun(token.Lower) && DateWords.Month(token.Lower) == 0 && DateWords.Weekday(token.Lower) == 0;
}
