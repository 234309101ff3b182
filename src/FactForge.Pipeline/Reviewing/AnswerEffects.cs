namespace FactForge.Pipeline.Reviewing;

/// <summary>What an answer means: what it tells reconciling, and what it changes in the owner's own words.</summary>
internal sealed record AnswerEffects
{
    /// <summary>It settles the question and changes nothing.</summary>
    public static AnswerEffects None { get; } = new();

    /// <summary>Wordings that do not hold.</summary>
    public IReadOnlyList<RejectedWords> Rejected { get; init; } = [];

    /// <summary>Pairs that say the same, or different things.</summary>
    public IReadOnlyList<PairRuling> Pairs { get; init; } = [];

    /// <summary>Words that the owner gave.</summary>
    public IReadOnlyList<ChosenWords> Words { get; init; } = [];

    /// <summary>Values that the owner chose.</summary>
    public IReadOnlyList<ChosenValue> Values { get; init; } = [];

    /// <summary>What changes in the owner's own words.</summary>
    public IReadOnlyList<OwnEdit> Edits { get; init; } = [];
}

/// <summary>What came of asking what an answer means: exactly one of the two is set.</summary>
internal sealed record AnswerReading(AnswerEffects? Effects, string? Refusal)
{
    public static implicit operator AnswerReading(AnswerEffects effects) => new(effects, null);
}
