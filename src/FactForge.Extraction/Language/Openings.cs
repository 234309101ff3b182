namespace FactForge.Extraction.Language;

/// <summary>What stands before a sentence proper: "Jo, …", "Also, …", "Small correction: …", "Well, …".</summary>
internal static class Openings
{
    private const int MostAnnounced = 6;

    /// <summary>Index of the first token of the sentence proper.</summary>
    public static int End(TokenList tokens)
    {
        var at = 0;
        while (at < tokens.Count && ((IsOpening(tokens[at]) && !Belongs(tokens, at)) || (at > 0 && IsPause(tokens[at])) || IsCalled(tokens, at)))
            at++;
        // "In my experience the agency …"
        if (at + 5 < tokens.Count && tokens[at].Is("in") && tokens[at + 1].Lower is "my" or "our" && tokens[at + 2].Lower is "experience" or "view" or "opinion")
            at += tokens[at + 3].Is(',') ? 4 : 3;
        // "To your question: the committee meets …": what is announced stands behind the colon.
        for (var colon = at + 1; colon <= at + MostAnnounced && colon + 4 < tokens.Count; colon++)
        {
            // "As Tom wrote: the hall closes": whose words they are is no opening.
            if (tokens[colon].Is(':') && Enumerable.Range(at, colon - at).Any(index => tokens[index].IsWord && (MainClauses.IsTelling(tokens[index].Lower) || tokens[index].Lower is "wrote" or "quote" or "put" or "reads" or "tells" or "words")) && !Enumerable.Range(at, colon - at).Any(index => tokens[index].Lower is "i" or "we" or "my"))
                return at;
            if (tokens[colon].Is(':'))
                return FiniteVerbs.IndexIn(tokens, at, colon - at) < 0 && FiniteVerbs.IndexIn(tokens, colon + 2, 8) > 0 ? colon + 1 : at;
        }

        return at;
    }

    private static bool IsOpening(Token token) => token.IsWord && (WordClasses.IsOpening(token.Lower) || token.Lower is "and" or "but" or "also" or "however" or "actually" or "then" or "hi" or "dear" or "hello" or "hey");

    /// <summary>"No data was lost", "Good stone is dear", "Right wing is damaged": the word belongs to the noun behind it; left out, the opposite would be told.</summary>
    private static bool Belongs(TokenList tokens, int at) =>
        // "Say the tenant pays 400": what is only supposed.
        (at == 0 && tokens[at].Is("say") && tokens.Count > 1 && tokens[1].IsWord) || tokens[at].Lower is "no" or "right" or "fine" or "great" or "perfect" or "super" or "good" or "clear" or "well" or "sure" or "course" or "fact" or "record" or "way" or "moment"
        && at + 1 < tokens.Count && (tokens[at + 1].Kind == TokenKind.Number || (tokens[at + 1].IsWord && !WordClasses.IsSubjectPronoun(tokens[at + 1].Lower) && !WordClasses.IsDeterminer(tokens[at + 1].Lower) && !WordClasses.IsConjunction(tokens[at + 1].Lower) && !WordClasses.IsOpening(tokens[at + 1].Lower)));

    private static bool IsPause(Token token) => token.Is(',') || token.Is('-') || token.Is('–') || token.Is('—') || token.Is(':') || token.Is('!') || token.Is('.');

    /// <summary>A capitalised word at the start before a pause: who is spoken to.</summary>
    private static bool IsCalled(TokenList tokens, int at) =>
        at <= 2 && at + 2 < tokens.Count && tokens[at].IsWord && tokens[at].IsCapital && !tokens[at].IsShouted && (tokens[at + 1].Is(',') || tokens[at + 1].Is('-') || tokens[at + 1].Is('–') || tokens[at + 1].Is('—') || tokens[at + 1].Is('!'))
        && FirstNames.Contains(tokens[at].Lower);
}
