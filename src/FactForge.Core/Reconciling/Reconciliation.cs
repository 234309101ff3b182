namespace FactForge;

/// <summary>Everything that one person's note is to say, and why. The result of reconciling; nothing is written yet.</summary>
/// <param name="Changes">What the note must change in; empty where it says everything already.</param>
/// <param name="Entries">The entries that FactForge answers for after the changes, in order of sections and of place; what the ledger remembers as written.</param>
/// <param name="Verdicts">One for each fact.</param>
/// <param name="Reviews">Open questions.</param>
/// <param name="Questions">Pairs that a judge could settle; asked, they come back in <see cref="NoteMemory.Rulings"/>.</param>
/// <param name="Memory">What is to be remembered of the note once the changes are written: owner's deletions and rewordings found on the way are in it.</param>
public sealed record Reconciliation(
    IReadOnlyList<NoteChange> Changes,
    IReadOnlyList<PlannedEntry> Entries,
    IReadOnlyList<Verdict> Verdicts,
    IReadOnlyList<ReviewItem> Reviews,
    IReadOnlyList<JudgeQuestion> Questions,
    NoteMemory Memory)
{
    /// <summary>Items that the owner dismissed by taking the tag off the note.</summary>
    public IReadOnlyList<string> Dismissed { get; init; } = [];
}
