namespace FactForge.Consolidation;

/// <summary>
/// What holds on a condition, with an exception or at one time alone does not hold altogether: "opens on Sundays", "opens on Sundays if it is dry", "except in winter". Where the
/// other tells of no condition, the two stay apart, undecided: whoever left it out may have meant it.
/// </summary>
internal static class OnlyUnderACondition
{
    private static readonly HashSet<string> Restricting = new("if unless except excluding provided providing".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Limiting = new("only solely exclusively".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Preferring = new("just alone prefer want wish ask require insist need like keep restrict limit".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>Apart where what can be done only with a thing is done before it is there, or the thing is there already: "needs the permit before she can start".</summary>
    public static Comparison? LookBefore(Pairing pair) =>
        IsWithoutIt(pair.First, pair.Second) || IsWithoutIt(pair.Second, pair.First) ? new Comparison(JudgeRelation.Distinct, nameof(OnlyUnderACondition), "it is needed in one, and not waited for in the other") : null;

    private static bool IsWithoutIt(Reading needing, Reading other)
    {
        var only = needing.Tokens.FindIndex(token => token.Lower == "only");
        if (only < 0 || only + 2 >= needing.Tokens.Count || needing.Tokens[only + 1].Lower != "with" || needing.Tokens.Skip(only + 2).FirstOrDefault(token => !token.IsFunction) is not { } thing
            || other.IsNegated || other.Tokens.Exists(token => token.Lower is "only" or "without" or "unless" or "until" or "nobody"))
            return false;
        bool IsBehind(string word, int most) => other.Tokens.FindIndex(token => token.Lower == word) is var place and >= 0 && other.Tokens.Skip(place + 1).Take(most).Any(token => token.Meaning == thing.Meaning);
        return IsBehind("before", 5) || (other.Tokens.Exists(token => token.Lower == "after") && !IsBehind("after", 6)) || (AnotherDeed.MainVerb(other) is { Lower: "has" or "had" } has && Shades.Behind(other, has)?.Meaning == thing.Meaning);
    }

    /// <summary>Undecided where one tells a condition that the other does not; null where none does.</summary>
    public static Comparison? Look(Pairing pair) =>
        !IsBegunIn(pair.First.Text, pair.Second.Text) && !IsBegunIn(pair.Second.Text, pair.First.Text) && (Condition(pair.First, pair.OnlyFirst, pair.Second) ?? Condition(pair.Second, pair.OnlySecond, pair.First)) is { } condition
            ? new Comparison(null, nameof(OnlyUnderACondition), $"'{condition.Text}' is told in one of them alone") : null;

    // "takes cards", "takes cards only": no word more, and yet less is meant. Who prefers a thing, must do it or denies the rest means no other by it, and "only four" are four.
    private static Token? Limit(Reading reading, Reading other) =>
        reading.IsNegated || other.IsNegated || other.Tokens.Exists(token => Limiting.Contains(token.Lower) || Preferring.Contains(token.Stem) || token.Lower is "must" or "has" or "have") ? null
        : reading.Tokens.Where((token, place) => Limiting.Contains(token.Lower) && !token.IsName && !Enumerable.Range(place - 2, 4).Any(near => reading.Tokens.ElementAtOrDefault(near) is { Value: not null })).FirstOrDefault();

    // A quote, and the same words quoted with what they go on with: the longer one tells the condition, of what nobody said without.
    private static bool IsBegunIn(string quote, string longer) =>
        longer.Length > quote.Length && quote.Contains(": \"", StringComparison.Ordinal) && longer.StartsWith(quote.TrimEnd('"', '.'), StringComparison.Ordinal);

    private static Token? Condition(Reading reading, List<Term> extra, Reading other)
    {
        if (extra.Count == 0)
            return Limit(reading, other);
        var tokens = reading.Tokens;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].IsGone || tokens[i].Value is not null || tokens[i].IsName)
                continue;
            var isLimit = Limiting.Contains(tokens[i].Lower);
            if (!isLimit && !Restricting.Contains(tokens[i].Lower))
                continue;
            // The condition itself is of one alone: what is told as a reason or a time in the other is no condition more.
            var weighty = tokens.Skip(i + 1).TakeWhile((token, at) => at == 0 || !token.IsAfterBreak).Where(token => !token.IsFunction && !token.IsGone && !Lexicon.Light.Contains(token.Stem)).Take(isLimit ? 1 : 2).ToList();
            // "only takes guests who can swim" limits what stands further on.
            if (weighty.Count > 0 && !(isLimit && weighty[0].IsVerb) && weighty.TrueForAll(token => extra.Exists(term => term.Token == token)))
                return tokens[i];
        }

        return null;
    }
}
