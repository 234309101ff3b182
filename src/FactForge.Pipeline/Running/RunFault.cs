using FactForge.Ledger;

namespace FactForge.Pipeline;

/// <summary>Failures that end a run and are none of the program's: the disk that holds the ledger is full, or gone.</summary>
public static class RunFault
{
    /// <summary>What happened and what to do; null for a fault of the program.</summary>
    public static string? Sentence(Exception failure) => LedgerFault.Sentence(failure);
}
