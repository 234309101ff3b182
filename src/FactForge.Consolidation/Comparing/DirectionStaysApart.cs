namespace FactForge.Consolidation;

/// <summary>From a place is not to it, before a day is not after it, over something is not under it, and "rather than tea" is not tea.</summary>
internal sealed class DirectionStaysApart : IPairRule
{
    private static readonly HashSet<(string, string)> Opposite =
    [
        ("from", "to"), ("from", "in"), ("from", "for"), ("before", "after"), ("before", "in"), ("after", "in"), ("until", "from"), ("until", "after"), ("by", "after"), ("without", "to"),
        ("above", "below"), ("than", "to"), ("than", "for"), ("than", "in"), ("until", "in"),
    ];

    public Comparison? Look(Pairing pair)
    {
        foreach (var (first, second) in pair.Shared)
        {
            var (one, other) = (first.Direction, second.Direction);
            var isApart = one is not null && other is not null ? Opposite.Contains((one, other)) || Opposite.Contains((other, one))
                // One-sided: something put behind, or left out, is not the thing itself.
                : (one is "than" or "without") || (other is "than" or "without");
            if (isApart)
                return new Comparison(pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 ? JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(DirectionStaysApart), $"'{first.Token.Text}' stands the other way");
        }

        return null;
    }
}
