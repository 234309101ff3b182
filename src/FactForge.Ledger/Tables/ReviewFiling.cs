namespace FactForge.Ledger;

/// <summary>How a review item stands.</summary>
public enum ReviewState
{
    /// <summary>It waits for the owner.</summary>
    Open,

    /// <summary>The owner decided it.</summary>
    Decided,

    /// <summary>The owner took the tag off the note.</summary>
    Dismissed,

    /// <summary>Its ground is gone; it opens again where its ground comes back.</summary>
    Closed,

    /// <summary>It waited longer than is configured.</summary>
    Expired,
}

/// <summary>A review item with what the queue needs to group, order and find it.</summary>
/// <param name="Item">The question.</param>
/// <param name="Name">Whom or what it concerns, as shown.</param>
/// <param name="Contact">Day of the last contact with them; null where there was none.</param>
/// <param name="Threads">The threads that it is about.</param>
/// <param name="Words">What searching looks at, beside question and candidates: quotes, senders.</param>
public sealed record ReviewFiling(ReviewItem Item, string Name, DateOnly? Contact, IReadOnlyList<ThreadId> Threads, string Words)
{
    /// <summary>What questions about whom somebody is are filed under.</summary>
    public const string People = "people";

    /// <summary>What parts that were set aside are filed under.</summary>
    public const string Failures = "failures";

    /// <summary>What it is filed under: a person, <see cref="People"/> or <see cref="Failures"/>.</summary>
    public string Topic => Item.Person?.Value ?? (Item.Why == ReviewReason.Failure ? Failures : People);
}

/// <summary>A review item as recorded.</summary>
/// <param name="Item">The question.</param>
/// <param name="Path">The note concerned; null where it concerns none.</param>
/// <param name="State">How it stands.</param>
/// <param name="Why">Why it is no longer open.</param>
/// <param name="Opened">The run that asked it first.</param>
public sealed record ReviewRow(ReviewItem Item, string? Path, ReviewState State, string? Why, long Opened)
{
    /// <summary>Whom or what it concerns, as shown.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is filed under.</summary>
    public string Topic { get; init; } = "";

    /// <summary>When it was asked first.</summary>
    public DateTimeOffset Asked { get; init; }

    /// <summary>When it was put off; null where it was not.</summary>
    public DateTimeOffset? Later { get; init; }
}

/// <summary>An open item and the note that it concerns.</summary>
/// <param name="Id">The item.</param>
/// <param name="Path">The note; null where it concerns none.</param>
public sealed record OpenQuestion(string Id, string? Path);

/// <summary>An open item as the queue sorts it, its question not read.</summary>
/// <param name="Id">The item.</param>
/// <param name="Topic">What it is filed under.</param>
/// <param name="Name">Whom or what it concerns.</param>
/// <param name="Path">The note concerned.</param>
/// <param name="Contact">Day of the last contact, ISO.</param>
/// <param name="Kind">The name of its <see cref="ReviewReason"/>.</param>
/// <param name="Rule">The rule that raised it.</param>
/// <param name="Threads">Its threads, each between two line ends.</param>
/// <param name="Words">What searching looks at; empty where it was not read.</param>
/// <param name="IsLater">True where it was put off.</param>
public sealed record QueuedRow(string Id, string Topic, string Name, string? Path, string? Contact, string Kind, string Rule, string Threads, string Words, bool IsLater)
{
    /// <summary>The threads that it is about.</summary>
    public IEnumerable<ThreadId> ThreadIds => Threads.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(id => new ThreadId(id));
}
