namespace FactForge.Consolidation;

/// <summary>Verbs that govern another verb: "requires players to rest", "returns to training", "wants to lead".</summary>
internal static class GovernedVerbs
{
    private static readonly HashSet<string> Helping = Stems("require", "need", "insist", "expect", "demand", "ask", "want", "return", "go", "come", "get", "help", "have", "allow", "enable", "let");

    private static readonly HashSet<string> Wishing = Stems("want", "wish", "hope", "try", "attempt", "consider", "dream", "apply", "ask", "long", "yearn");

    /// <summary>True for a verb that only gives a shade to the verb that it governs.</summary>
    public static bool IsHelper(Reading reading, Term term) => (!term.IsNegated && KeepsDoing(reading, term.Token))
            || !term.IsNegated && !term.IsName && term.Value is null && (Helping.Contains(term.Token.Stem) || term.Token is { IsPhrase: true, Lower: "would" or "like" }) && Governed(reading.Tokens, reading.Tokens.IndexOf(term.Token)) is not null;

    /// <summary>True for the verb of "keeps it running", "continues running": that it is not stopped is looked at apart.</summary>
    public static bool KeepsDoing(Reading reading, Token token) =>
        token.Stem is "keep" or "continu" && reading.Tokens.Skip(reading.Tokens.IndexOf(token) + 1).Take(7).Any(token => token.Form == WordForm.Continuous);

    /// <summary>The verbs that are told as a wish or an attempt, by meaning.</summary>
    public static IReadOnlySet<string> Wished(List<Token> tokens)
    {
        var wished = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            var to = tokens[i] is { IsVerb: true, IsName: false } && (Wishing.Contains(tokens[i].Stem) || (tokens[i] is { IsPhrase: true, Lower: "like" } && i > 0 && tokens[i - 1].Lower == "would")) ? i + 1 : tokens.Count;
            // "is interested in buying it".
            if (tokens[i] is { IsGone: false, Lower: "interested" } && tokens.Skip(i + 1).FirstOrDefault(token => token.Lower != "in") is { Form: WordForm.Continuous } bought)
                wished.Add(bought.Meaning);
            if (!tokens[i].IsGone && to < tokens.Count && tokens[to].Lower == "to" && Governed(tokens, to - 1) is { } verb)
                wished.Add(verb.Meaning);
        }

        return wished;
    }

    private static Token? Governed(List<Token> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count && i <= verb + 7 && verb >= 0; i++)
        {
            if (tokens[i].IsVerb || (tokens[i].Form == WordForm.Continuous && !tokens[i].IsGone) || (tokens[i - 1].Lower == "to" && Lexicon.Verbs.Contains(tokens[i].Stem)))
                return tokens[i];
            if (tokens[i].Lower is "because" or "since" or "while" or "if" or "when" or "which" or "who" or "before" or "after" or "for")
                return null;
        }

        return null;
    }

    private static HashSet<string> Stems(params string[] words) => words.Select(Stemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
