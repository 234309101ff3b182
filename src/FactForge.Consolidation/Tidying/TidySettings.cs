namespace FactForge.Consolidation;

/// <summary>What may be set about tidying.</summary>
public sealed record TidySettings
{
    /// <summary>The settings of a run that sets nothing.</summary>
    public static TidySettings Default { get; } = new();

    /// <summary>Headings whose sections are left alone, compared without regard to case.</summary>
    public IReadOnlyList<string> KeepHeadings { get; init; } = [];
}
