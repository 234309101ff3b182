namespace FactForge.Ledger;

/// <summary>A note's memory as recorded.</summary>
internal sealed record NoteMemoryRecord(
    IReadOnlyList<WrittenEntry> Written,
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyList<SectionKind> SectionsMade,
    IReadOnlyList<string> Rejected,
    IReadOnlyList<PairRuling> Rulings,
    bool ReviewTagWritten,
    IReadOnlyList<string> ClosedReviews)
{
    public static NoteMemoryRecord Of(NoteMemory memory) => new(
        memory.Written, new SortedDictionary<string, string>(memory.Fields.ToDictionary(), StringComparer.Ordinal), [.. memory.SectionsMade.Order()],
        memory.Rejected, memory.Rulings, memory.ReviewTagWritten, [.. memory.ClosedReviews.Order(StringComparer.Ordinal)]);

    public NoteMemory ToMemory() => new()
    {
        Written = Written,
        Fields = Fields,
        SectionsMade = SectionsMade.ToHashSet(),
        Rejected = Rejected,
        Rulings = Rulings,
        ReviewTagWritten = ReviewTagWritten,
        ClosedReviews = ClosedReviews.ToHashSet(StringComparer.Ordinal),
    };
}
