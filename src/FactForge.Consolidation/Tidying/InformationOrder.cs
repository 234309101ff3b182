namespace FactForge.Consolidation;

/// <summary>
/// Which of two wordings is rather kept: the owner's; the certain one; the one that says more; the one that says it outright; a decision as a decision;
/// the one that stands first.
/// </summary>
internal sealed class InformationOrder : IComparer<TidyItem>
{
    public static InformationOrder Instance { get; } = new();

    public int Compare(TidyItem? x, TidyItem? y)
    {
        if (x is null || y is null)
            return 0;
        var order = y.IsFixed.CompareTo(x.IsFixed);
        if (order == 0)
            order = x.IsCut.CompareTo(y.IsCut);
        if (order == 0)
            order = y.Reading.Certainty.CompareTo(x.Reading.Certainty);
        if (order == 0)
            order = Supposed(x).CompareTo(Supposed(y));
        if (order == 0)
            order = Fullness(y).CompareTo(Fullness(x));
        if (order == 0)
            order = (y.Entry.Section == SectionKind.KeyDecisions).CompareTo(x.Entry.Section == SectionKind.KeyDecisions);
        return order != 0 ? order : x.Order.CompareTo(y.Order);
    }

    private static int Supposed(TidyItem item) => item.Reading.Terms.Count(term => term.Token.IsHedged);

    // Who says it is told, too; a date told with its year says more than the day alone.
    private static int Fullness(TidyItem item) =>
        (3 * item.Reading.Holders.Count) + item.Reading.Terms.Sum(term => term.Value?.Date is { } date ? 1 + (date.Year is null ? 0 : 1) + (date.Month is null ? 0 : 1) : 3);
}
