using FactForge.Extraction;

namespace FactForge.Pipeline;

/// <summary>How a run ended; the exit status follows from it.</summary>
public enum RunOutcome
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Done, with failures listed.</summary>
    Failures,

    /// <summary>The configuration or the usage is wrong: nothing was done.</summary>
    Refused,

    /// <summary>Interrupted; the next run goes on.</summary>
    Interrupted,
}

/// <summary>What a run did: what the table at its end shows and <c>--json</c> prints.</summary>
public sealed record RunReport
{
    /// <summary>How it ended.</summary>
    public required RunOutcome Outcome { get; init; }

    /// <summary>For a refused run, one sentence: what, which, what to do.</summary>
    public string? Refusal { get; init; }

    /// <summary>The run's number in the ledger; 0 for a dry run.</summary>
    public long Run { get; init; }

    /// <summary>Messages read from the mailboxes in this run, copies included.</summary>
    public long MessagesRead { get; init; }

    /// <summary>Of these, messages that the ledger did not know.</summary>
    public long MessagesNew { get; init; }

    /// <summary>Mailboxes that had not changed since they were read and were not read again.</summary>
    public int MailboxesUnchanged { get; init; }

    /// <summary>New messages that nothing is extracted from, by reason ("newsletter", "automatic reply", "cold").</summary>
    public IReadOnlyDictionary<string, long> Skipped { get; init; } = new SortedDictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Threads that the ledger knows now.</summary>
    public long Threads { get; init; }

    /// <summary>New facts by kind.</summary>
    public IReadOnlyDictionary<FactKind, long> Facts { get; init; } = new SortedDictionary<FactKind, long>();

    /// <summary>Claims refused in this run.</summary>
    public long ClaimsRefused { get; init; }

    /// <summary>New verdicts by kind.</summary>
    public IReadOnlyDictionary<VerdictKind, long> Verdicts { get; init; } = new SortedDictionary<VerdictKind, long>();

    /// <summary>Notes created, paths below the vault.</summary>
    public IReadOnlyList<string> NotesMade { get; init; } = [];

    /// <summary>Notes changed, paths below the vault.</summary>
    public IReadOnlyList<string> NotesChanged { get; init; } = [];

    /// <summary>Notes of FactForge's own taken away, paths below the vault: nothing supports them any longer, or their person is one with another.</summary>
    public IReadOnlyList<string> NotesGone { get; init; } = [];

    /// <summary>Open review items now.</summary>
    public long QueueLength { get; init; }

    /// <summary>What failed, and why.</summary>
    public IReadOnlyList<RunFailure> Failures { get; init; } = [];

    /// <summary>Remarks that are no failures: no owner known, so the cold gate is off.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Calls, tokens and cost.</summary>
    public ExtractionUsage Usage { get; init; } = ExtractionUsage.None;

    /// <summary>Calls, tokens and cost by model and task.</summary>
    public IReadOnlyList<ModelSpending> Spending { get; init; } = [];

    /// <summary>How the models' endpoints behaved, by model.</summary>
    public IReadOnlyList<ModelTraffic> Traffic { get; init; } = [];

    /// <summary>Batches whose answers are awaited.</summary>
    public IReadOnlyList<WaitingBatch> Batches { get; init; } = [];

    /// <summary>For a dry run with a model: what a run would send, by model and task. What the ledger has answers for is free and not in it.</summary>
    public IReadOnlyList<RunEstimate> Estimates { get; init; } = [];

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>For a dry run: the diff of each note that would be made or changed, by path.</summary>
    public IReadOnlyDictionary<string, string> Diffs { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>What a run would send.</summary>
/// <param name="Model">The model.</param>
/// <param name="Task">extract or judge.</param>
/// <param name="Calls">Calls, without those that ask again because an answer does not fit.</param>
/// <param name="InputTokens">Tokens sent.</param>
/// <param name="OutputTokens">Tokens received, from how long this model's answers were so far; without any, as long as those of the prompt's examples.</param>
/// <param name="Cost">In the configured currency, asking again as often as so far with it; null where no price is known.</param>
/// <param name="MostCost">The cost if every answer were as long as it may be; null for a guess.</param>
public sealed record RunEstimate(string Model, string Task, long Calls, long InputTokens, long OutputTokens, decimal? Cost, decimal? MostCost)
{
    /// <summary>The cost by <c>run --batch</c>; null where no price is known.</summary>
    public decimal? BatchCost { get; init; }

    /// <summary>The share of calls that asked again in runs so far; null where too little was asked to tell, and then nothing of it is in the cost.</summary>
    public double? AskedAgain { get; init; }

    /// <summary>True where nothing could be counted: as much as runs so far asked beside as many calls to extract.</summary>
    public bool IsGuess { get; init; }
}

/// <summary>How a model's endpoint behaved in a run.</summary>
/// <param name="Model">The model.</param>
/// <param name="Requests">Requests on the wire.</param>
/// <param name="Retries">Of these, second and later ones of a question.</param>
/// <param name="RateLimited">Refused with 429.</param>
/// <param name="TimedOut">Without an answer in time.</param>
/// <param name="Failed">Failed otherwise.</param>
/// <param name="Breaks">Times that the model was left alone for a while.</param>
/// <param name="Concurrency">Calls at a time that the endpoint bore at the end.</param>
public sealed record ModelTraffic(string Model, long Requests, long Retries, long RateLimited, long TimedOut, long Failed, long Breaks, int Concurrency);

/// <summary>A batch whose answers are awaited.</summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="Model">The model.</param>
/// <param name="Id">Its id at the service; empty where it is not known that it was made.</param>
/// <param name="Status">What the service said last.</param>
/// <param name="Questions">Questions in it.</param>
/// <param name="Done">Of these answered.</param>
/// <param name="Sent">When it was sent.</param>
public sealed record WaitingBatch(long Number, string Model, string Id, string Status, long Questions, long Done, DateTimeOffset Sent);

/// <summary>One thing that failed; it is tried again next time.</summary>
/// <param name="Stage">Where: read, extract, reconcile, write.</param>
/// <param name="Part">What: a mailbox, a message, a thread, a note.</param>
/// <param name="Reason">Why, in words a person can act on.</param>
public sealed record RunFailure(string Stage, string Part, string Reason);
