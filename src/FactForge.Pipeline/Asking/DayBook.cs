using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>
/// What was spent, by day, in the ledger as it happens: a run that is killed has told all that it used. A batch counts for the day on which it was sent: what is
/// reserved for it until its answers are there, then what they used. Safe for use from many threads.
/// </summary>
internal sealed class DayBook(LedgerStore ledger, TimeProvider clock)
{
    /// <summary>What the runs of today spent.</summary>
    public Spending Today
    {
        get
        {
            var now = clock.GetUtcNow();
            var (direct, batches) = (ledger.Calls.OfDay(now), ledger.Batches.SpentSince(new(now.UtcDateTime.Date, TimeSpan.Zero)));
            return new(direct.Cost + batches.Cost, direct.InputTokens + direct.OutputTokens + batches.InputTokens + batches.OutputTokens, direct.Calls + batches.Calls);
        }
    }

    /// <summary>Adds a call that was sent at once.</summary>
    public void Add(string model, string task, TokenUsage usage, decimal cost) => ledger.Calls.Add(clock.GetUtcNow(), model, task, usage.Input, usage.Output, cost);
}
