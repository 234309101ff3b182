namespace FactForge.Consolidation;

/// <summary>Which section a kind of fact belongs to, and the order of sections.</summary>
internal static class SectionPlan
{
    /// <summary>The sections that entries are written to, in the order of a clean note.</summary>
    public static IReadOnlyList<SectionKind> Order { get; } =
        [SectionKind.KeyFacts, SectionKind.RecentContext, SectionKind.Topics, SectionKind.KeyDecisions];

    /// <summary>The section that entries of that kind stand in.</summary>
    public static SectionKind Of(FactKind kind) => kind switch
    {
        FactKind.Decision => SectionKind.KeyDecisions,
        FactKind.Topic => SectionKind.Topics,
        FactKind.Context or FactKind.Mention => SectionKind.RecentContext,
        _ => SectionKind.KeyFacts,
    };

    /// <summary>True for sections whose entries may tell the same thing: one plan told as a fact and as a decision stands once.</summary>
    public static bool Overlap(SectionKind first, SectionKind second) =>
        first == second || (IsStatements(first) && IsStatements(second));

    private static bool IsStatements(SectionKind kind) => kind is SectionKind.KeyFacts or SectionKind.KeyDecisions;
}
