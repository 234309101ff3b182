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
        if (pair.First.Certainty != pair.Second.Certainty || NearTwinsAreForTheJudge.Contrary(pair) is not null || Contrast.Find(pair) is not null)
            return null;
        return pair.OnlySecond.Count > pair.OnlyFirst.Count
            ? new Comparison(JudgeRelation.Refines, nameof(ToldInAnotherTurn), "it says the same in another turn, and a little more")
            : new Comparison(JudgeRelation.Same, nameof(ToldInAnotherTurn), "they say the same in another turn");
    }
}
