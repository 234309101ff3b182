namespace FactForge.Ledger;

/// <summary>Which message was asked about under which version, facts or none.</summary>
public sealed class ExtractionTable
{
    private readonly LedgerConnection connection;

    internal ExtractionTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>The messages of a thread that were asked about under a version.</summary>
    public IReadOnlySet<MessageId> Asked(ThreadId thread, string version) => connection.Query(
        "SELECT DISTINCT e.message FROM extractions e JOIN messages m ON m.id = e.message WHERE m.thread = $thread AND e.version = $version",
        row => new MessageId(row.GetString(0)), ("$thread", thread.Value), ("$version", version)).ToHashSet();

    /// <summary>Which asking about a message comes next: 0 where it was never asked about under any version.</summary>
    public int NextAsking(MessageId message) => (int)connection.Count(
        "SELECT coalesce(max(asking) + 1, 0) FROM extractions WHERE message = $message", ("$message", message.Value));

    /// <summary>Remembers that a message was answered for.</summary>
    public void Remember(MessageId message, string version, int asking, long run) => connection.Execute(
        "INSERT OR IGNORE INTO extractions (message, version, asking, run) VALUES ($message, $version, $asking, $run)",
        ("$message", message.Value), ("$version", version), ("$asking", asking), ("$run", run));
}
