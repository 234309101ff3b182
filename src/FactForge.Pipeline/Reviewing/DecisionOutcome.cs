namespace FactForge.Pipeline;

/// <summary>An answer to be carried out.</summary>
/// <param name="Decision">The answer.</param>
/// <param name="Version">What it answers (<see cref="ReviewDetail.Version"/>), as the owner saw it; null: whatever the question stands at now.</param>
public sealed record AskedDecision(Decision Decision, string? Version);

/// <summary>What became of one answer, or of taking one back. A closed hierarchy; every one but <see cref="Applied"/> and <see cref="Undone"/> changed nothing.</summary>
/// <param name="Item">The item.</param>
/// <param name="Sentence">What became of it, in one sentence.</param>
public abstract record DecisionOutcome(string Item, string Sentence)
{
    /// <summary>Recorded, and the note follows it.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Number">The answer's number, by which it is undone.</param>
    /// <param name="Sentence">What it did.</param>
    /// <param name="AlsoClosed">Other items that have no ground any more by it.</param>
    public sealed record Applied(string Item, long Number, string Sentence, int AlsoClosed) : DecisionOutcome(Item, Sentence);

    /// <summary>It is open no more: decided elsewhere, dismissed, closed.</summary>
    public sealed record AlreadyDecided(string Item, string Sentence) : DecisionOutcome(Item, Sentence);

    /// <summary>Question or note are not as they were shown.</summary>
    public sealed record NoteChanged(string Item, string Sentence) : DecisionOutcome(Item, Sentence);

    /// <summary>The item does not take this answer, or there is no such item.</summary>
    public sealed record Refused(string Item, string Sentence) : DecisionOutcome(Item, Sentence);

    /// <summary>Another process has the ledger.</summary>
    public sealed record Busy(string Item, string Sentence) : DecisionOutcome(Item, Sentence);

    /// <summary>The answer was taken back, and the note follows.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Number">The answer's number.</param>
    /// <param name="Sentence">What was done.</param>
    public sealed record Undone(string Item, long Number, string Sentence) : DecisionOutcome(Item, Sentence);
}

/// <summary>What became of a batch of answers.</summary>
/// <param name="Outcomes">Answer by answer, in the order in which they were given.</param>
/// <param name="Open">Items that wait now.</param>
/// <param name="NotesChanged">Notes that were written, below the vault.</param>
/// <param name="Failures">Notes that could not be brought up to date; the next run does it.</param>
public sealed record DeskReport(IReadOnlyList<DecisionOutcome> Outcomes, long Open, IReadOnlyList<string> NotesChanged, IReadOnlyList<RunFailure> Failures)
{
    /// <summary>Notes that were taken away: nothing supports them any longer.</summary>
    public IReadOnlyList<string> NotesGone { get; init; } = [];
}
