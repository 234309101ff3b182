using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>Quotes that tell nothing to who has not read the mail: "I only read it on weekends", "I will say so".</summary>
internal static class DanglingQuote
{
    private const int FewestWords = 4;

    /// <summary>True for a plan, a preference or something past that stands in the author's words and points at something outside of them; for a promise that says no more than "I'll do so".</summary>
    public static bool Is(Finding finding)
    {
        var claim = finding.Claim;
        var isAbout = claim.Statement.Contains(" wrote of ", StringComparison.Ordinal);
        if (!(isAbout || claim.Statement.Contains(" wrote: \"", StringComparison.Ordinal) || IsOfSubject(claim.Statement)) || claim.Kind is not (FactKind.Plan or FactKind.Preference or FactKind.Background or FactKind.Commitment or FactKind.Decision or FactKind.Statement))
            return false;
        var quoted = Quoted(claim.Statement);
        var tokens = Tokenizer.Read(quoted, new(0, quoted.Length));
        // "wrote about "Boxes": "it is in the hall"": a statement that points outside of it is worth its words for a figure alone.
        if (IsOfSubject(claim.Statement) && claim.Kind == FactKind.Statement && !tokens.Any(token => token.Kind == TokenKind.Number || (token.IsWord && NumberWords.Value(token.Lower) > 1)))
            return true;
        // What the subject tells is told; who "he" is, it does not.
        if (IsOfSubject(claim.Statement) && (claim.Kind == FactKind.Statement || (claim.Kind == FactKind.Preference && tokens.Any(token => token.IsWord && token.Lower is "rather" or "prefer" or "please" or "ask"))) && !tokens.Any(token => token.IsWord && token.Lower is "he" or "she" or "him" or "her"))
            return false;
        var isShort = tokens.Count(token => token.IsWord) < (claim.Kind == FactKind.Preference ? FewestWords - 1 : FewestWords);
        if (isShort && claim.Kind != FactKind.Statement)
            return true;
        if (claim.Kind == FactKind.Decision)
            return tokens.Count(token => token.IsWord) <= 6 && tokens.Any(token => token.Is("it") || token.Is("them") || token.Is("so")) && !tokens.Any(token => token.Is(','));
        // "We may come back to them in 2027": a "may" of what nobody can tell.
        if (claim.Certainty == Certainty.Possible && PointsOutside(Quoted(claim.Statement)))
            return true;
        if (claim.Kind == FactKind.Commitment)
            return claim.Due is null && tokens.Any(token => token.Is("so"));
        return claim.Due is null && claim.Since is null && claim.Until is null && Enumerable.Range(0, tokens.Count).Any(at => Points(tokens, at, isAbout));
    }

    /// <summary>What stands between the quotation marks of a statement, which may be more than the claim rests on.</summary>
    private static string Quoted(string statement)
    {
        var start = statement.IndexOf(": \"", StringComparison.Ordinal);
        var end = statement.LastIndexOf('"');
        return start > 0 && end > start + 3 ? statement[(start + 3)..end] : statement;
    }

    /// <summary>True for a quote that is told with the subject of its mail.</summary>
    private static bool IsOfSubject(string statement) => statement.Contains(" wrote about \"", StringComparison.Ordinal) && statement.Contains("\": \"", StringComparison.Ordinal);

    /// <summary>True where the words have a "he", "it", "them" or "that" whose meaning stands outside of them.</summary>
    public static bool PointsOutside(string words)
    {
        var tokens = Tokenizer.Read(words, new(0, words.Length));
        return Enumerable.Range(0, tokens.Count).Any(at => Points(tokens, at, isAbout: false));
    }

    /// <summary>"The client has chosen cobalt. She wants …": the sentence before begins with who it is.</summary>
    private static bool IsNamedBefore(TokenList tokens, int at)
    {
        var end = Enumerable.Range(0, at).FirstOrDefault(index => tokens[index].Is('.') || tokens[index].Is('…'), -1);
        return end > 2 && tokens[0].IsWord && (tokens[0].Lower is "the" or "my" or "our" or "a" or "an" || RelationNouns.Contains(tokens[0].Lower)) && tokens[1].IsWord;
    }

    private static bool Points(TokenList tokens, int at, bool isAbout)
    {
        if (!tokens[at].IsWord)
            return false;
        if (tokens[at].Lower is "he" or "she" or "him" or "her")
            return !isAbout && !IsNamedBefore(tokens, at);
        // "his wife has moved": whose, the words before tell.
        if (at == 0 && tokens[at].Lower is "his" or "their" or "its")
            return true;
        // "until then": of which day, a date before it tells.
        if (tokens[at].Is("then") && at > 0 && tokens[at - 1].Lower is "until" or "till" or "by" or "from" or "since" or "before")
            return !tokens.Take(at).Any(token => token.Kind == TokenKind.Number || (token.IsWord && (DateWords.IsMonth(token.Lower) || DateWords.Weekday(token.Lower) > 0)));
        if (tokens[at].Lower is "it" or "them" or "they")
            return !tokens.Take(Math.Max(0, at - 1)).Where((token, index) => token.Lower is "the" or "a" or "an" or "your" && tokens[index + 1].IsWord).Any();
        if (tokens[at].Is("that") && at > 0 && tokens[at - 1].IsWord && at + 1 < tokens.Count && tokens[at + 1].IsWord && (WordClasses.IsDeterminer(tokens[at + 1].Lower) || WordClasses.IsSubjectPronoun(tokens[at + 1].Lower)))
            return false;
        return tokens[at].Lower is "this" or "that" or "these" or "those" or "so" or "there" && (at + 1 >= tokens.Count || !tokens[at + 1].IsWord || WordClasses.IsFunctionWord(tokens[at + 1].Lower));
    }
}
