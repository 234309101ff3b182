namespace FactForge.Pipeline;

/// <summary>A person with what is known of them and where it comes from.</summary>
public sealed record ReviewPerson
{
    /// <summary>Identity.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Their addresses, the primary one first.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Other forms of the name.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The organisation.</summary>
    public string? Organisation { get; init; }

    /// <summary>Their note, below the vault; null where they have none.</summary>
    public string? Note { get; init; }

    /// <summary>The note's text as it stands; null where there is none.</summary>
    public string? NoteText { get; init; }

    /// <summary>Day of the last contact.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>Facts about them, in the order in which they were said.</summary>
    public IReadOnlyList<PersonFact> Facts { get; init; } = [];

    /// <summary>What waits about them.</summary>
    public IReadOnlyList<ReviewLine> Open { get; init; } = [];
}

/// <summary>A fact about a person.</summary>
/// <param name="Evidence">The words that it rests on.</param>
/// <param name="Slot">The slot that it fills.</param>
/// <param name="Value">The slot's value.</param>
/// <param name="Verdict">How it stands to the note; null before the first run that reconciled it.</param>
/// <param name="Rule">The rule that spoke.</param>
/// <param name="Reason">Its reason.</param>
/// <param name="Entry">The entry that it went into; null where none.</param>
public sealed record PersonFact(ReviewEvidence Evidence, Slot? Slot, string? Value, VerdictKind? Verdict, string? Rule, string? Reason, string? Entry);

/// <summary>A person as one of a list.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Name">The name.</param>
/// <param name="Address">The primary address.</param>
/// <param name="Note">Their note, below the vault.</param>
public sealed record ReviewPersonLine(PersonId Id, string Name, string? Address, string? Note);

/// <summary>A run of before, with the table that was shown.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Command">What was asked for.</param>
/// <param name="Started">When it began.</param>
/// <param name="Took">How long it took; null where it never came to an end.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Report">The table; null where none was kept.</param>
public sealed record ReviewRun(long Number, string Command, DateTimeOffset Started, TimeSpan? Took, string Outcome, RunReport? Report);
