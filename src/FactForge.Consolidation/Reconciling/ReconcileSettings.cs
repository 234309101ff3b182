namespace FactForge.Consolidation;

/// <summary>What may be set about reconciling.</summary>
public sealed record ReconcileSettings
{
    /// <summary>The settings of a run that sets nothing.</summary>
    public static ReconcileSettings Default { get; } = new();

    /// <summary>Undecided pairs that one entry may raise; the likeliest ones first. Keeps a long note from flooding its owner.</summary>
    public int DoubtsPerEntry { get; init; } = 2;

    /// <summary>
    /// Wordings of statements that an embedding model holds to be near, by each of them. They are looked at beside the lexical candidates; being near decides nothing.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Nominated { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
