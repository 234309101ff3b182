using FactForge.Notes;

namespace FactForge.Pipeline;

/// <summary>Everything that is configured for a vault: <c>factforge.yaml</c>, with environment and flags laid over it.</summary>
public sealed record VaultConfiguration
{
    /// <summary>The vault's folder, absolute.</summary>
    public required string Vault { get; init; }

    /// <summary>The ledger's database file, absolute; <c>.factforge/ledger.db</c> in the vault unless configured.</summary>
    public required string Ledger { get; init; }

    /// <summary>The folder below the vault in which new notes are made; empty for the vault itself.</summary>
    public string PeopleFolder { get; init; } = "";

    /// <summary>The mailbox owner's addresses, lower-cased. Empty: guessed, and the report says so.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>Whether message bodies stay in the ledger after extraction.</summary>
    public bool KeepBodies { get; init; } = true;

    /// <summary>The model that extracts, by its name under <c>models:</c>; null for the built-in rules.</summary>
    public string? ExtractModel { get; init; }

    /// <summary>The model that judges; null for none.</summary>
    public string? JudgeModel { get; init; }

    /// <summary>A folder of prompts to use in the place of the shipped ones; null for those.</summary>
    public string? Prompts { get; init; }

    /// <summary>Classes, senders, lists and labels whose treatment is overridden.</summary>
    public IReadOnlyList<GateOverride> Gates { get; init; } = [];

    /// <summary>Whether a cold, purely inbound thread makes a new note.</summary>
    public bool ColdMakesNotes { get; init; }

    /// <summary>Addresses that are one person, each list one person, the primary address first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> SamePeople { get; init; } = [];

    /// <summary>How often a failing part is tried before it is parked in the queue.</summary>
    public int MaximumTries { get; init; } = 5;

    /// <summary>How notes show where their entries come from.</summary>
    public EvidenceForm Evidence { get; init; }

    /// <summary>Whether each run makes one git commit of the notes that it wrote.</summary>
    public bool Commit { get; init; }

    /// <summary>Days after which a question that nobody answered is asked no more; 0 for never.</summary>
    public int ReviewExpireDays { get; init; }

    /// <summary>The file that was read, absolute; null where there is none and everything stands at its default.</summary>
    public string? File { get; init; }

    /// <summary>The model that embeds, by its name under <c>models:</c>; null for none.</summary>
    public string? EmbedModel { get; init; }

    /// <summary>How often a thread is read by the model; 2 finds more and costs twice.</summary>
    public int Passes { get; init; } = 1;

    /// <summary>The configured models by name.</summary>
    public IReadOnlyDictionary<string, ModelConfiguration> Models { get; init; } = new SortedDictionary<string, ModelConfiguration>(StringComparer.Ordinal);

    /// <summary>What may be spent.</summary>
    public SpendingLimits Limits { get; init; } = SpendingLimits.None;

    /// <summary>How long <c>run --batch</c> waits for answers, unless told.</summary>
    public TimeSpan BatchWait { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The longest time between two looks at a batch.</summary>
    public TimeSpan BatchPoll { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The name of the currency that prices and limits are in; it is shown, nothing is converted.</summary>
    public string Currency { get; init; } = "USD";
}

/// <summary>One line of <c>gates:</c>: mail that matches is treated as told.</summary>
/// <param name="Match">What is matched: <c>class</c>, <c>sender</c>, <c>list</c> or <c>label</c>.</param>
/// <param name="Value">The class, address or domain, list or label.</param>
/// <param name="Extract">True to extract from it, false to skip it.</param>
public sealed record GateOverride(string Match, string Value, bool Extract);
