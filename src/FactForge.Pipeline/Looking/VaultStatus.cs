namespace FactForge.Pipeline;

/// <summary>How a vault stands: what <c>status</c> shows.</summary>
public sealed record VaultStatus
{
    /// <summary>Why there is nothing to show, in one sentence; null where there is.</summary>
    public string? Refusal { get; init; }

    /// <summary>The vault's folder.</summary>
    public string Vault { get; init; } = "";

    /// <summary>Mailboxes that were read.</summary>
    public IReadOnlyList<string> Mailboxes { get; init; } = [];

    /// <summary>Messages known, by class.</summary>
    public IReadOnlyDictionary<MessageClass, long> Messages { get; init; } = new SortedDictionary<MessageClass, long>();

    /// <summary>Threads known.</summary>
    public long Threads { get; init; }

    /// <summary>Facts known.</summary>
    public long Facts { get; init; }

    /// <summary>Notes that FactForge keeps.</summary>
    public int Notes { get; init; }

    /// <summary>Items that wait in the review queue.</summary>
    public long QueueLength { get; init; }

    /// <summary>What failed, in the newest run over mail or before, and is tried again in the next.</summary>
    public IReadOnlyList<StandingFailure> Failures { get; init; } = [];

    /// <summary>The newest runs, newest first.</summary>
    public IReadOnlyList<PastRun> Runs { get; init; } = [];

    /// <summary>What models were asked, and what it cost, by model and task; since the vault began.</summary>
    public IReadOnlyList<ModelSpending> Spending { get; init; } = [];

    /// <summary>Batches whose answers are awaited: the next run takes them in.</summary>
    public IReadOnlyList<WaitingBatch> Batches { get; init; } = [];

    /// <summary>Size of the ledger in bytes.</summary>
    public long LedgerBytes { get; init; }
}

/// <summary>A failure that stands.</summary>
/// <param name="Part">What failed.</param>
/// <param name="Stage">Where in the flow.</param>
/// <param name="Reason">Why.</param>
/// <param name="Tries">How often it was tried; 0 where that is not counted.</param>
public sealed record StandingFailure(string Part, string Stage, string Reason, int Tries);

/// <summary>A run of before.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Command">What was asked for.</param>
/// <param name="Started">When it began.</param>
/// <param name="Took">How long it took; null where it never came to an end.</param>
/// <param name="Outcome">How it ended: done, failures, interrupted, undone; "cut off" where it was killed.</param>
public sealed record PastRun(long Number, string Command, DateTimeOffset Started, TimeSpan? Took, string Outcome);

/// <summary>What a model was asked for a task.</summary>
/// <param name="Model">The model.</param>
/// <param name="Task">extract, judge or embed.</param>
/// <param name="Calls">Answers that it gave.</param>
/// <param name="InputTokens">Tokens sent.</param>
/// <param name="OutputTokens">Tokens received.</param>
/// <param name="Cost">In the configured currency; answers without a known price count as 0.</param>
public sealed record ModelSpending(string Model, string Task, long Calls, long InputTokens, long OutputTokens, decimal Cost)
{
    /// <summary>Those of the calls that asked again because an answer did not fit.</summary>
    public long Again { get; init; }
}
