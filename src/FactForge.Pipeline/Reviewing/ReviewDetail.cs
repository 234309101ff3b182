namespace FactForge.Pipeline;

/// <summary>How an item stands.</summary>
public enum ReviewStanding
{
    /// <summary>It waits for the owner.</summary>
    Open,

    /// <summary>The owner decided it.</summary>
    Decided,

    /// <summary>The owner took the tag off the note.</summary>
    Dismissed,

    /// <summary>Its ground is gone.</summary>
    Closed,

    /// <summary>It waited longer than is configured.</summary>
    Expired,
}

/// <summary>One item in full.</summary>
public sealed record ReviewDetail
{
    /// <summary>The question.</summary>
    public required ReviewItem Item { get; init; }

    /// <summary>What an answer is given to: another as soon as question or note are another.</summary>
    public required string Version { get; init; }

    /// <summary>The key of its group.</summary>
    public required string Group { get; init; }

    /// <summary>Whom or what it concerns.</summary>
    public required string Name { get; init; }

    /// <summary>The note concerned, below the vault; null where there is none.</summary>
    public string? Note { get; init; }

    /// <summary>How it stands.</summary>
    public ReviewStanding State { get; init; }

    /// <summary>Why it is no longer open; null where it is.</summary>
    public string? Ended { get; init; }

    /// <summary>When it was asked first.</summary>
    public DateTimeOffset Opened { get; init; }

    /// <summary>True where it was put off.</summary>
    public bool IsLater { get; init; }

    /// <summary>The words in messages that it is about, the candidates' in order.</summary>
    public IReadOnlyList<ReviewEvidence> Evidence { get; init; } = [];

    /// <summary>Every answer that it takes; none where it is not open.</summary>
    public IReadOnlyList<ReviewAnswer> Answers { get; init; } = [];

    /// <summary>People who could be meant, where that is the question.</summary>
    public IReadOnlyList<ReviewPersonLine> People { get; init; } = [];

    /// <summary>The item before it within the filter.</summary>
    public string? Previous { get; init; }

    /// <summary>The item behind it within the filter.</summary>
    public string? Next { get; init; }
}

/// <summary>Words in a message that an item is about.</summary>
/// <param name="Fact">The fact; empty for a claim that was refused.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Before">The words before the quote.</param>
/// <param name="Quote">The quote, as it stands in the message.</param>
/// <param name="After">The words behind it.</param>
/// <param name="Sender">Who wrote the message.</param>
/// <param name="Date">When.</param>
/// <param name="Subject">The message's subject.</param>
/// <param name="Message">The message.</param>
/// <param name="Thread">Its thread.</param>
/// <param name="Places">The files that it was found in.</param>
/// <param name="Candidate">Which candidate says it; null where none does in these words.</param>
public sealed record ReviewEvidence(
    FactId Fact, FactKind Kind, string Statement, string Before, string Quote, string After, string? Sender, DateTimeOffset? Date, string Subject,
    MessageId Message, ThreadId? Thread, IReadOnlyList<MessageLocation> Places, int? Candidate);

/// <summary>An answer that an item takes.</summary>
/// <param name="Name">accept, reject, amend, merge, keep-both, identify, new-person, nobody or later.</param>
/// <param name="Key">The key that gives it.</param>
/// <param name="Label">As shown on a button.</param>
/// <param name="Effect">What it does, in one sentence.</param>
/// <param name="Decision">The answer; null where something must be typed or chosen first.</param>
/// <param name="Diff">What it does to the note, as a unified diff; empty where nothing.</param>
public sealed record ReviewAnswer(string Name, char Key, string Label, string Effect, Decision? Decision, string Diff);

/// <summary>What an answer would do.</summary>
/// <param name="Diff">To the note, as a unified diff; empty where nothing.</param>
/// <param name="Sentence">Why it would be refused; null where it would not.</param>
public sealed record ReviewPreview(string Diff, string? Sentence);
