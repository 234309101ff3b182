namespace FactForge.Consolidation;

/// <summary>What may be set about tidying.</summary>
public sealed record TidySettings
{
    /// <summary>The settings of a run that sets nothing.</summary>
    public static TidySettings Default { get; } = new();

    /// <summary>Headings whose sections are left alone, compared without regard to case.</summary>
    public IReadOnlyList<string> KeepHeadings { get; init; } = [];

    /// <summary>
    /// Texts of entries that are known to be the owner's: never changed, moved or merged away. Empty where nothing is remembered of the note: then every
    /// entry of a known section counts as machine-written.
    /// </summary>
    public IReadOnlySet<string> OwnersEntries { get; init; } = new HashSet<string>();

    /// <summary>True where the queue holds questions of this note that tidying did not raise: then <c>needs-review</c> stays.</summary>
    public bool HasOtherQuestions { get; init; }

    /// <summary>Entries that an embedding model holds to be near, by each of them. They are looked at beside the lexical candidates; being near decides nothing.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Nominated { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Undecided pairs that one entry may raise; the likeliest ones first. Keeps a long note from flooding its owner.</summary>
    public int DoubtsPerEntry { get; init; } = 2;
}
