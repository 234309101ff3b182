using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>What a failure of the ledger's file means that came while it was in use. Nothing half-written is left: each write is a transaction.</summary>
public static class LedgerFault
{
    private const int ReadOnly = 8;
    private const int Disk = 10;
    private const int Damaged = 11;
    private const int Full = 13;

    /// <summary>The sentence, with what to do; null where the failure is no refusal of the system's.</summary>
    public static string? Sentence(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is SqliteException sqlite)
            {
                return sqlite.SqliteErrorCode switch
                {
                    Full => "The ledger cannot be written: the disk is full. Make room and run again: it goes on where it stood.",
                    ReadOnly => "The ledger cannot be written: its file or folder became read-only. Give yourself the right to write there, and run again.",
                    Disk => $"The ledger cannot be read or written: the disk refused it ({sqlite.Message}). `factforge doctor` looks whether it is whole.",
                    Damaged => $"The ledger is damaged ({sqlite.Message}). `factforge doctor` says what to do.",
                    _ => null,
                };
            }
        }

        return null;
    }
}
