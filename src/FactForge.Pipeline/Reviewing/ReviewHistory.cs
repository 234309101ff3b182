namespace FactForge.Pipeline;

/// <summary>The owner's answers, newest first.</summary>
/// <param name="Items">One page of them.</param>
/// <param name="Total">How many there are.</param>
public sealed record ReviewHistory(IReadOnlyList<DecidedItem> Items, int Total);

/// <summary>An answer that was given.</summary>
/// <param name="Number">Its number, by which it is undone.</param>
/// <param name="Decision">The answer.</param>
/// <param name="Answer">The answer's name: accept, reject, amend, merge, keep-both, identify, new-person, nobody, later.</param>
/// <param name="Item">The question as it was asked; null for one of an earlier ledger.</param>
/// <param name="Name">Whom or what it concerned.</param>
/// <param name="Note">The note concerned.</param>
/// <param name="Decided">When.</param>
/// <param name="Run">The run that recorded it; several answers of one bulk share it.</param>
/// <param name="IsUndone">True where it was taken back.</param>
public sealed record DecidedItem(
    long Number, Decision Decision, string Answer, ReviewItem? Item, string Name, string? Note, DateTimeOffset Decided, long Run, bool IsUndone);

/// <summary>The queue in figures.</summary>
public sealed record ReviewStats
{
    /// <summary>Items that wait.</summary>
    public long Open { get; init; }

    /// <summary>Those of them that were put off.</summary>
    public long Later { get; init; }

    /// <summary>Open items by why they wait.</summary>
    public IReadOnlyDictionary<ReviewReason, long> OpenByWhy { get; init; } = new SortedDictionary<ReviewReason, long>();

    /// <summary>Answers that hold, by name.</summary>
    public IReadOnlyDictionary<string, long> Answers { get; init; } = new SortedDictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Items that were decided.</summary>
    public long Decided { get; init; }

    /// <summary>Items dismissed with the tag.</summary>
    public long Dismissed { get; init; }

    /// <summary>Items that closed themselves.</summary>
    public long Closed { get; init; }

    /// <summary>Items that waited too long.</summary>
    public long Expired { get; init; }

    /// <summary>Answers that were taken back.</summary>
    public long Undone { get; init; }

    /// <summary>When the oldest open item was asked.</summary>
    public DateTimeOffset? OldestOpen { get; init; }
}
