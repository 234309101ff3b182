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
        // "the city of Utrecht", "the university of Leam": a house whose kind is written small.
        if (at + 2 < tokens.Count && tokens[at].IsWord && tokens[at].Lower is "city" or "town" or "county" or "university" or "borough" or "port" or "ministry" or "diocese" && tokens[at + 1].Is("of") && IsPart(tokens[at + 2]))
        {
            var end = at + 2;
            while (end + 1 < tokens.Count && IsPart(tokens[end + 1]) && tokens[end + 1].Span.Start <= tokens[end].Span.End + 1)
                end++;
            return new(at, end);
        }

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
