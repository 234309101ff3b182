namespace FactForge;

/// <summary>What says any of <paramref name="Of"/> stands in these words of the owner's.</summary>
/// <param name="Of">The wordings that were asked about.</param>
/// <param name="Text">The owner's words.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Key">The key of the entry that was asked about; null where it has none.</param>
public sealed record ChosenWords(IReadOnlyList<string> Of, string Text, SectionKind Section, string? Key);

/// <summary>A wording that does not hold.</summary>
/// <param name="Section">Where it was to stand: that a sentence does not hold takes no topic away.</param>
/// <param name="Text">The wording.</param>
public sealed record RejectedWords(SectionKind Section, string Text)
{
    /// <summary>The facts that were asked about; null where that is not known.</summary>
    public IReadOnlyList<FactId>? Facts { get; init; }

    /// <summary>The wording that holds in its place; null where none does.</summary>
    public string? Against { get; init; }
}

/// <summary>Of two values of a slot that time does not settle, the one that holds.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Holds">The value that holds.</param>
/// <param name="Falls">The value that does not, as far as it was said by then.</param>
/// <param name="Facts">The facts that were asked about: what was said later than all of them counts as ever.</param>
public sealed record ChosenValue(Slot Slot, string Holds, string Falls, IReadOnlyList<FactId> Facts);

/// <summary>
/// The owner's answers about one note that hold, as reconciling needs them. Made from the ledger's decisions each time and never remembered with the note:
/// an answer that is taken back leaves no trace. They are a set; in which order they were given does not matter.
/// </summary>
public sealed record OwnersAnswers
{
    /// <summary>No answer.</summary>
    public static OwnersAnswers None { get; } = new();

    /// <summary>Wordings that do not hold, in any words.</summary>
    public IReadOnlyList<RejectedWords> Rejected { get; init; } = [];

    /// <summary>Pairs that say the same, or different things, in any words.</summary>
    public IReadOnlyList<PairRuling> Pairs { get; init; } = [];

    /// <summary>Words that the owner gave.</summary>
    public IReadOnlyList<ChosenWords> Words { get; init; } = [];

    /// <summary>Values that the owner chose.</summary>
    public IReadOnlyList<ChosenValue> Values { get; init; } = [];

    /// <summary>Questions that the owner settled, dismissed, or let expire: not asked again in any words.</summary>
    public IReadOnlyList<ReviewItem> Settled { get; init; } = [];

    /// <summary>Questions that were open when the note was last looked at: where the owner took the tag off, these are dismissed with it.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>Open questions of another origin than reconciling: the tag stands for them too.</summary>
    public IReadOnlyList<ReviewItem> Others { get; init; } = [];
}
