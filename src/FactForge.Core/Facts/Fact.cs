namespace FactForge;

/// <summary>Identity of a fact: a hash of what it says, of whom, and where.</summary>
public readonly record struct FactId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A claim whose quote was found in its message. Its person is found by matching <see cref="Subject"/> against everybody known.</summary>
public sealed record Fact
{
    /// <summary>Identity.</summary>
    public required FactId Id { get; init; }

    /// <summary>What it is about.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>Whom it is about, as the message names them.</summary>
    public required PersonReference Subject { get; init; }

    /// <summary>Who said it.</summary>
    public PersonReference? Holder { get; init; }

    /// <summary>The statement, as the extractor worded it.</summary>
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

    /// <summary>The words it rests on.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>When the message that says it was sent; <see cref="DateTimeOffset.MaxValue"/> where no date is known.</summary>
    public required DateTimeOffset SaidAt { get; init; }

    /// <summary>The thread that its message is in now.</summary>
    public required ThreadId Thread { get; init; }

    /// <summary>Which answer about its message gave it: 0 for the first, 1 when asked once more, and so on. Earlier answers give the words.</summary>
    public int Asking { get; init; }

    /// <summary>The order in which facts count: message date, message id, asking, place in the message, identity.</summary>
    public static IReadOnlyList<Fact> InOrder(IEnumerable<Fact> facts) =>
        [.. facts.OrderBy(fact => fact.SaidAt)
            .ThenBy(fact => fact.Evidence.Message.Value, StringComparer.Ordinal)
            .ThenBy(fact => fact.Asking)
            .ThenBy(fact => fact.Evidence.Part)
            .ThenBy(fact => fact.Evidence.Span.Start)
            .ThenBy(fact => fact.Kind)
            .ThenBy(fact => fact.Id.Value, StringComparer.Ordinal)];
}
