namespace FactForge.Ledger;

/// <summary>What came of opening a ledger. A closed hierarchy.</summary>
public abstract record LedgerOpening
{
    private LedgerOpening()
    {
    }

    /// <summary>It is open; whoever has it disposes it. Where it was of an older version, <paramref name="Backup"/> is the file that keeps it as it was.</summary>
    public sealed record Opened(LedgerStore Ledger, string? Backup = null) : LedgerOpening;

    /// <summary>It cannot be used; the sentence says why and what to do. Nothing was changed.</summary>
    public sealed record Refused(LedgerProblem Problem, string Sentence) : LedgerOpening;
}

/// <summary>Why a ledger cannot be used.</summary>
public enum LedgerProblem
{
    /// <summary>Another process has it.</summary>
    Locked,

    /// <summary>A newer FactForge wrote it.</summary>
    NewerSchema,

    /// <summary>The file is damaged or no ledger.</summary>
    Corrupt,

    /// <summary>The folder cannot be written to, or the disk is full.</summary>
    Unwritable,

    /// <summary>There is none, and it was not to be made.</summary>
    Missing,
}
