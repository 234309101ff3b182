namespace FactForge.Ledger;

/// <summary>Something that failed.</summary>
/// <param name="Part">What: a message, a thread, a note, a mailbox.</param>
/// <param name="Stage">Where in the flow.</param>
/// <param name="Reason">Why, in words a person can act on.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="Run">The last run in which it failed.</param>
public sealed record FailureRow(string Part, string Stage, string Reason, int Tries, long Run);

/// <summary>What failed and is tried again, until it is parked.</summary>
public sealed class FailureTable
{
    private readonly LedgerConnection connection;

    internal FailureTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>Records one more failure of a part.</summary>
    public void Record(string part, string stage, string reason, long run) => connection.Execute(
        """
        INSERT INTO failures (part, stage, reason, tries, run) VALUES ($part, $stage, $reason, 1, $run)
        ON CONFLICT (part) DO UPDATE SET stage = excluded.stage, reason = excluded.reason, tries = tries + 1, run = excluded.run
        """,
        ("$part", part), ("$stage", stage), ("$reason", reason), ("$run", run));

    /// <summary>The part came through.</summary>
    public void Clear(string part) => connection.Execute("DELETE FROM failures WHERE part = $part", ("$part", part));

    /// <summary>How often a part failed.</summary>
    public int Tries(string part) => (int)(connection.First("SELECT tries FROM failures WHERE part = $part", row => (long?)row.GetInt64(0), ("$part", part)) ?? 0);

    /// <summary>All of them, in ordinal order.</summary>
    public IReadOnlyList<FailureRow> All() => connection.Query(
        "SELECT part, stage, reason, tries, run FROM failures ORDER BY stage, part",
        row => new FailureRow(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt64(4)));
}
