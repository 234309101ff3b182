namespace FactForge.Pipeline;

/// <summary>A stretch of the queue: what matters most comes first (people in touch lately; slots before statements), person by person.</summary>
/// <param name="Groups">All groups that the filter leaves, in order.</param>
/// <param name="Lines">One page of items, in order.</param>
/// <param name="Offset">The place of the first of them.</param>
/// <param name="Total">How many items the filter leaves.</param>
public sealed record ReviewPage(IReadOnlyList<ReviewGroup> Groups, IReadOnlyList<ReviewLine> Lines, int Offset, int Total)
{
    /// <summary>Which items the filter leaves: another as soon as one comes or goes, so that what is answered for all is answered for those that were shown.</summary>
    public required string Version { get; init; }

    /// <summary>The version of items by their ids, in whatever order.</summary>
    public static string VersionOf(IEnumerable<string> ids) => ContentHash.Of([.. ids.Order(StringComparer.Ordinal)]).Short;
}

/// <summary>The open items about one person, about whom somebody is, or about what failed.</summary>
/// <param name="Key">The person's id, <c>people</c> or <c>failures</c>.</param>
/// <param name="Name">As shown.</param>
/// <param name="Note">Their note, below the vault; null where there is none.</param>
/// <param name="LastContact">Day of the last contact.</param>
/// <param name="Count">How many items.</param>
public sealed record ReviewGroup(string Key, string Name, string? Note, DateOnly? LastContact, int Count);

/// <summary>An item as a line of the queue.</summary>
/// <param name="Id">The item.</param>
/// <param name="Group">The key of its group.</param>
/// <param name="Name">Whom or what it concerns.</param>
/// <param name="Why">Why it waits.</param>
/// <param name="Rule">The rule that raised it.</param>
/// <param name="Question">The question.</param>
/// <param name="Candidates">Texts between which it is to be chosen; where it is asked who is meant, the ids of people.</param>
/// <param name="Note">The note concerned, below the vault.</param>
/// <param name="Opened">When it was asked first.</param>
/// <param name="IsLater">True where it was put off.</param>
public sealed record ReviewLine(
    string Id, string Group, string Name, ReviewReason Why, string Rule, string Question, IReadOnlyList<string> Candidates, string? Note, DateTimeOffset Opened, bool IsLater)
{
    /// <summary>Where it is asked who is meant: what waits for the answer, a few statements.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];
}
