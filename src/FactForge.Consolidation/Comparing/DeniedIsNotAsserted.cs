namespace FactForge.Consolidation;

/// <summary>What one denies and the other asserts is the contrary, not the same. A denial of what only one of them speaks of is a clause more.</summary>
internal sealed class DeniedIsNotAsserted : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        if (pair.First.IsNegated == pair.Second.IsNegated || pair.IsDeniedByContrary)
            return null;
        var extra = pair.First.IsNegated ? pair.OnlyFirst : pair.OnlySecond;
        if (extra.Exists(term => term.IsNegated))
            return null;
        return new Comparison(pair.Likeness >= 0.6 ? JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(DeniedIsNotAsserted), "one denies what the other asserts");
    }
}
