namespace FactForge.Consolidation;

/// <summary>
/// What a wording says in a clause or phrase of its own that another wording has nothing of: a reason, a condition, an aside, a second deed. Two wordings
/// may well say the same thing, and one of them a thing more.
/// </summary>
internal static class AddedClause
{
    private static readonly HashSet<string> Opening = new(StringComparer.Ordinal)
    {
        "because", "since", "while", "if", "unless", "when", "whenever", "who", "whom", "whose", "which", "where", "as", "after", "before", "until", "although", "though", "so", "and", "but", "or", "whereas", "without", "despite", "except", "plus", "provided",
    };

    private static readonly HashSet<string> Governing = new(StringComparer.Ordinal)
    {
        "to", "from", "by", "with", "for", "at", "in", "on", "above", "below", "under", "over", "behind", "against", "than", "about", "into", "during", "via", "through", "near", "alongside", "beside", "within", "instead",
    };

    /// <summary>The clauses that only the one that goes has, in its words; none where everything in it has a counterpart.</summary>
    /// <param name="stays">The wording that stays.</param>
    /// <param name="goes">The wording that goes.</param>
    public static IReadOnlyList<string> Of(Reading stays, Reading goes)
    {
        var pair = new Pairing(stays, goes);
        if (pair.OnlySecond.Count == 0)
            return [];
        var alone = pair.OnlySecond.Select(term => term.Token).ToHashSet(ReferenceEqualityComparer.Instance);
        var told = goes.Terms.Where(term => !alone.Contains(term.Token)).Select(term => term.Token).ToHashSet(ReferenceEqualityComparer.Instance);
        var found = new List<string>();
        foreach (var (from, end, isClause) in Stretches(goes.Tokens))
        {
            var stretch = goes.Tokens.GetRange(from, end - from);
            var own = stretch.Count(alone.Contains);
            if (own > 0 && !stretch.Exists(told.Contains) && (isClause || own > 1) && !IsMain(goes.Tokens, from, end))
                found.Add(string.Join(' ', stretch.Select(token => token.IsPossessive ? token.Text + "'s" : token.Text)));
        }

        return found;
    }

    // The stretch with the person in it is the statement itself, which the other tells in its own verb; what hangs on it by "because" is none.
    private static bool IsMain(List<Token> tokens, int from, int end) =>
        !Opens(tokens, from) && tokens.Take(end).Skip(from).Any(token => token is { IsSelf: true, IsPossessive: false });

    // "so far" tells when, "as chair" what: no clause begins there.
    private static bool Opens(List<Token> tokens, int place) =>
        Opening.Contains(tokens[place].Lower) && !(tokens[place].Lower == "so" && place + 1 < tokens.Count && tokens[place + 1].Lower is "far" or "much" or "many") && !(tokens[place].IsOfPhrase && tokens[place].IsGone);

    private static IEnumerable<(int From, int End, bool IsClause)> Stretches(List<Token> tokens)
    {
        var (from, isClause) = (0, false);
        for (var i = 1; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && !tokens[i].IsAfterBreak && !Opens(tokens, i) && !Governing.Contains(tokens[i].Lower))
                continue;
            yield return (from, i, isClause);
            if (i < tokens.Count)
                (from, isClause) = (i, tokens[i].IsAfterBreak || Opens(tokens, i));
        }
    }
}
