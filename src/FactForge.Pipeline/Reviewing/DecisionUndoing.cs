using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>
/// Takes answers back in the ledger: their questions are open again, and the notes follow when they are next brought up to date. Writes that were announced are
/// confirmed or dropped before.
/// </summary>
internal sealed class DecisionUndoing(LedgerStore ledger)
{
    public void Mark(IReadOnlyList<DecisionRow> rows) => ledger.InTransaction(() =>
    {
        foreach (var row in rows)
        {
            ledger.Decisions.Mark(row.Number, IsCarriedOut(row) ? DecisionState.Undoing : DecisionState.Undone);
            if (row.Decision is Decision.Later)
                ledger.Reviews.PutOff(row.Decision.Item, null);
            else
                ledger.Reviews.Reopen(row.Decision.Item);
            if (row.Question is { Why: ReviewReason.CloseClaim, Claim: { } claim })
                ledger.Facts.Remove(claim.Message, FactTable.OwnersVersion, Statement(row.Decision, claim));
        }
    });

    // A process that was killed behind the writing left the answer as new.
    private bool IsCarriedOut(DecisionRow row) => row.State == DecisionState.Done || (row.Path is { } path && ledger.Writes.HasWritten(row.Run, path));

    /// <summary>The words that the owner vouched for.</summary>
    public static string Statement(Decision decision, Claim claim) => decision is Decision.Amend amend ? AnswerReader.Guarded(amend.Text) : claim.Statement;
}
