namespace FactForge.Consolidation;

/// <summary>Another number, date, time, sum, share, version or identifier: never one thing. Where nothing else differs, both can hardly hold.</summary>
internal sealed class DifferentValuesStayApart : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        foreach (var one in pair.OnlyFirst.Where(term => term.Value is not null))
        {
            if (pair.OnlySecond.Find(term => term.Value is not null && AreRivals(one.Value!, term.Value)) is not { } other)
                continue;
            var isAllElseEqual = pair.OnlyFirst.All(term => term.Value is not null) && pair.OnlySecond.All(term => term.Value is not null);
            return new Comparison(isAllElseEqual ? JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(DifferentValuesStayApart), $"'{one.Token.Text}' is not '{other.Token.Text}'");
        }

        return null;
    }

    private static bool AreRivals(TypedValue first, TypedValue second) =>
        first.Kind == second.Kind || (first.Kind is ValueKind.Number or ValueKind.Money or ValueKind.Identifier or ValueKind.Percent or ValueKind.Phone
            && second.Kind is ValueKind.Number or ValueKind.Money or ValueKind.Identifier or ValueKind.Percent or ValueKind.Phone);
}
