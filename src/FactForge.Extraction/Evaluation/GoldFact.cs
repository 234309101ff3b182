namespace FactForge.Extraction.Evaluation;

/// <summary>A fact that a thread is known to tell: one line of a <c>gold.jsonl</c>.</summary>
public sealed record GoldFact
{
    /// <summary>What it is about.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>Whom it is about: an address, or a full name for somebody whose address the thread does not tell.</summary>
    public required string Subject { get; init; }

    /// <summary>The fact in one sentence.</summary>
    public required string Statement { get; init; }

    /// <summary>The slot that it fills.</summary>
    public Slot? Slot { get; init; }

    /// <summary>What fills it, as the mail writes it.</summary>
    public string? Value { get; init; }

    /// <summary>By when, or on which day.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>From when.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Until when.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>How sure its teller is.</summary>
    public Certainty Certainty { get; init; } = Certainty.Certain;

    /// <summary>The message that says it first.</summary>
    public required MessageId Message { get; init; }

    /// <summary>The words that say it.</summary>
    public required string Quote { get; init; }
}
