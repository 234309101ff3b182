namespace FactForge;

/// <summary>What an extractor says; unchecked. It becomes a <see cref="Fact"/> by grounding, or is refused with a reason.</summary>
public sealed record Claim
{
    /// <summary>What it is about.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>Whom it is about.</summary>
    public required PersonReference Subject { get; init; }

    /// <summary>Who said it; null where that is the author of the message.</summary>
    public PersonReference? Holder { get; init; }

    /// <summary>One self-contained sentence in the third person with full names; for a <see cref="FactKind.Topic"/> a noun phrase.</summary>
    public required string Statement { get; init; }

    /// <summary>The slot that it fills, where it fills one.</summary>
    public Slot? Slot { get; init; }

    /// <summary>The slot's value.</summary>
    public string? Value { get; init; }

    /// <summary>From when it holds.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Until when it holds.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>By when something is promised.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>How sure its holder is.</summary>
    public Certainty Certainty { get; init; } = Certainty.Certain;

    /// <summary>The message it is said to come from.</summary>
    public required MessageId Message { get; init; }

    /// <summary>The words it is said to rest on, verbatim.</summary>
    public required string Quote { get; init; }

    /// <summary>The text of the message that the quote is from.</summary>
    public EvidencePart Part { get; init; }
}
