namespace FactForge.Consolidation;

/// <summary>
/// Nearly all words are of both, all names and values are, and of the few that are left no two stand in one place: one tells in a verb what the other tells in a
/// phrase, or adds a word of its own.
/// </summary>
internal sealed class ToldInAnotherTurn : IPairRule
{
    private const int SharedAtLeast = 4;
    private const double LikenessAtLeast = 0.6;

    public Comparison? Look(Pairing pair)
    {
        if (pair.Shared.Count < SharedAtLeast || pair.Likeness < LikenessAtLeast || pair.OnlyFirst.Count == 0 || pair.OnlySecond.Count == 0)
            return null;
        // What names or counts something may be more on the fuller side alone.
        var (fewer, more) = pair.OnlyFirst.Count <= pair.OnlySecond.Count ? (pair.OnlyFirst, pair.OnlySecond) : (pair.OnlySecond, pair.OnlyFirst);
        if (fewer.Exists(term => term.IsName || term.Value is not null || term.IsNegated) || more.Exists(term => term.IsNegated) || (fewer.Count == more.Count && more.Exists(term => term.IsName || term.Value is not null)))
            return null;
        if (fewer == pair.OnlyFirst ? pair.MorePreciseFirst : pair.MorePreciseSecond)
            return null;
        // "the walkway's delivery", "the parapet": a thing on either side that the other does not tell of is another thing.
        if (HaveThingsApart(pair, isBeside: false) || HaveThingsApart(pair, isBeside: true))
            return null;
        if (pair.First.Certainty != pair.Second.Certainty || NearTwinsAreForTheJudge.Contrary(pair) is not null || Contrast.Find(pair) is not null)
            return null;
        return pair.OnlySecond.Count > pair.OnlyFirst.Count
            ? new Comparison(JudgeRelation.Refines, nameof(ToldInAnotherTurn), "it says the same in another turn, and a little more")
            : new Comparison(JudgeRelation.Same, nameof(ToldInAnotherTurn), "they say the same in another turn");
    }

    // Of the main clauses, or of the clauses beside them: a reason that only one of them gives stands against nothing in the other.
    private static bool HaveThingsApart(Pairing pair, bool isBeside) =>
        pair.OnlyFirst.Exists(term => IsThing(pair.First, term, isBeside)) && pair.OnlySecond.Exists(term => IsThing(pair.Second, term, isBeside));

    private static bool IsThing(Reading reading, Term term, bool isBeside) =>
        term.Value is null && WordClass.IsVerb(reading, term.Token) is false && !term.Token.Lower.EndsWith("ly", StringComparison.Ordinal) && !Vague.Contains(term.Token.Lower) && IsBeside(reading.Tokens, term.Token) == isBeside;

    private static readonly HashSet<string> Vague = new("time times day days anyone anybody someone somebody everyone everybody anything something always more duty issue way thing things".Split(' '), StringComparer.Ordinal);

    private static bool IsBeside(List<Token> tokens, Token token)
    {
        var place = tokens.IndexOf(token);
        var marker = tokens.FindLastIndex(place, one => one.Lower is "because" or "since" or "while" or "before" or "after" or "when" or "as" or "if" or "so");
        if (marker < 0)
            return false;
        // "Before she became a pilot, Ada was an officer": up to the comma, or to the person.
        return marker > 1 || !tokens.Skip(marker + 1).Take(place - marker).Any(one => one.IsAfterBreak || one.IsSelf);
    }
}
