using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Takes answers back in the ledger: their questions are open again, and the notes follow when they are next brought up to date.</summary>
internal sealed class DecisionUndoing(LedgerStore ledger)
{
    /// <summary>The version under which facts stand that the owner vouched for.</summary>
    public const string OwnersVersion = "owner";

    public void Mark(IReadOnlyList<DecisionRow> rows) => ledger.InTransaction(() =>
    {
        foreach (var row in rows)
        {
            ledger.Decisions.Mark(row.Number, row.State == DecisionState.New ? DecisionState.Undone : DecisionState.Undoing);
            if (row.Decision is Decision.Later)
                ledger.Reviews.PutOff(row.Decision.Item, null);
            else
                ledger.Reviews.Reopen(row.Decision.Item);
            if (row.Question?.Claim is { } claim)
                ledger.Facts.Remove(claim.Message, OwnersVersion, Statement(row.Decision, claim));
        }
    });

    /// <summary>The words that the owner vouched for.</summary>
    public static string Statement(Decision decision, Claim claim) => decision is Decision.Amend amend ? AnswerReader.Guarded(amend.Text) : claim.Statement;
}
