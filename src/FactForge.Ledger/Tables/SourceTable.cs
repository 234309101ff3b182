namespace FactForge.Ledger;

/// <summary>Mailboxes and how far each was read.</summary>
public sealed class SourceTable
{
    private readonly LedgerConnection connection;

    internal SourceTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>The bookmark of a mailbox as JSON; null where it was never read to its end.</summary>
    public string? Bookmark(string mailbox) =>
        connection.First("SELECT bookmark FROM sources WHERE mailbox = $mailbox", row => row.GetString(0), ("$mailbox", mailbox));

    /// <summary>Remembers how far a mailbox was read.</summary>
    public void Remember(string mailbox, string bookmark, long run) => connection.Execute(
        "INSERT INTO sources (mailbox, bookmark, run) VALUES ($mailbox, $bookmark, $run) ON CONFLICT (mailbox) DO UPDATE SET bookmark = excluded.bookmark, run = excluded.run",
        ("$mailbox", mailbox), ("$bookmark", bookmark), ("$run", run));

    /// <summary>A mailbox is remembered by another name from now on.</summary>
    public void Rename(string mailbox, string now)
    {
        connection.Execute("UPDATE sources SET mailbox = $now WHERE mailbox = $mailbox", ("$mailbox", mailbox), ("$now", now));
        connection.Execute("UPDATE OR REPLACE held SET source = $now WHERE source = $mailbox", ("$mailbox", mailbox), ("$now", now));
    }

    /// <summary>Every mailbox that was read.</summary>
    public IReadOnlyList<string> All() => connection.Query("SELECT mailbox FROM sources ORDER BY mailbox", row => row.GetString(0));
}
