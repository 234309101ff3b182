namespace FactForge.Consolidation;

/// <summary>The same words but for case, quotes, hyphens and formats of values.</summary>
internal sealed class EqualAfterNormalising : IPairRule
{
    public Comparison? Look(Pairing pair) =>
        string.Equals(pair.First.Folded, pair.Second.Folded, StringComparison.Ordinal)
            ? new Comparison(JudgeRelation.Same, nameof(EqualAfterNormalising), "the words are the same") : null;
}
