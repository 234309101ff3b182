using FactForge.Ledger;
using FactForge.Pipeline.Noting;

namespace FactForge.Pipeline;

/// <summary>What the stages of one run share.</summary>
/// <param name="Ledger">The ledger, open for writing.</param>
/// <param name="Run">The run's number.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Tally">Where the stages count.</param>
internal sealed record RunContext(LedgerStore Ledger, long Run, RunRequest Request, RunTally Tally)
{
    public VaultConfiguration Configuration => Request.Configuration;

    /// <summary>What was read before and may still hold; of this run alone, unless somebody keeps it longer.</summary>
    public KeptReadings Kept { get; init; } = new();
}
