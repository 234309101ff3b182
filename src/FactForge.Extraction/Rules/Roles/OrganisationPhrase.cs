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
        while (Next(tokens, last) is > 0 and var next && tokens[last + 1].Span.Start <= tokens[last].Span.End + 1)
            last = next;
        return new(at, last);
    }

    /// <summary>The part of the name that follows another, behind words and marks that join them ("of", "&amp;", "de la"); -1 where the name has ended.</summary>
    private static int Next(TokenList tokens, int last)
    {
        bool Part(int at) => at < tokens.Count && IsPart(tokens[at]);
        bool Word(int at) => at < tokens.Count && tokens[at].IsWord;
        if (Part(last + 1))
            return last + 1;
        if (last + 2 >= tokens.Count)
            return -1;
        if (Part(last + 2) && (tokens[last + 1].Is('&') || (Word(last + 1) && tokens[last + 1].Lower is "of" or "and" or "de" or "the" or "du" or "del")))
            return last + 2;
        // "Baumann und Söhne", "Leclair et Fils", "Vega e Hijos": a house, where two names may be two houses.
        if (Word(last + 1) && Word(last + 2) && tokens[last + 1].Lower is "und" or "et" or "e" or "y" && tokens[last + 2].Lower is "söhne" or "sohn" or "partner" or "co" or "fils" or "frères" or "associés" or "compagnie" or "hijos" or "hermanos" or "asociados" or "compañía")
            return last + 2;
        return Word(last + 1) && Word(last + 2) && tokens[last + 1].Is("de") && tokens[last + 2].Lower is "la" or "los" or "las" && Part(last + 3) ? last + 3 : -1;
    }

    /// <summary>Its words, on one line.</summary>
    public string In(Sentence sentence, string text) =>
        Wording.AttributedQuote.OneLine(TextSpan.FromBounds(sentence.Tokens[First].Span.Start, sentence.Tokens[Last].Span.End).Slice(text));

    private static bool IsPart(Token token) =>
        token.IsWord && token.IsCapital && !WordClasses.IsSubjectPronoun(token.Lower) && DateWords.Month(token.Lower) == 0 && DateWords.Weekday(token.Lower) == 0;
}
