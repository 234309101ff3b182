namespace FactForge.Ledger;

/// <summary>
/// Messages and people that are passed over from now on. The record itself is append-only: what is marked stays where it is and is not read, and a mark can be taken back.
/// </summary>
public sealed class ForgottenTable
{
    private readonly LedgerConnection connection;

    internal ForgottenTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>A condition for SQL: the message whose id <paramref name="column"/> holds is not forgotten.</summary>
    internal static string Remembers(string column) =>
        $"NOT EXISTS (SELECT 1 FROM forgotten g WHERE g.value = {column} AND g.undone IS NULL AND g.kind <> 'address')";

    /// <summary>Forgets messages, with those that are known from their quotes alone.</summary>
    /// <returns>How many were not forgotten before.</returns>
    public int Messages(IEnumerable<MessageId> messages, string asked, long run, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var count = 0;
        foreach (var message in messages)
        {
            count += Mark("message", message.Value, asked, run, now);
            foreach (var carried in connection.Query("SELECT id FROM messages WHERE carried_by = $id", row => row.GetString(0), ("$id", message.Value)))
                count += Mark("message", carried, asked, run, now);
        }

        return count;
    }

    /// <summary>Forgets a person by their addresses.</summary>
    /// <returns>How many were not forgotten before.</returns>
    public int Addresses(IEnumerable<string> addresses, string asked, long run, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        return addresses.Sum(address => Mark("address", address, asked, run, now));
    }

    /// <summary>Messages that no mailbox holds any longer are passed over until they come back.</summary>
    /// <returns>Those that were not known to be gone.</returns>
    public IReadOnlyList<MessageId> Gone(IEnumerable<MessageId> messages, string mailbox, long run, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return [.. messages.Where(message => Mark("gone", message.Value, mailbox, run, now) > 0)];
    }

    /// <summary>True where that message is gone.</summary>
    public bool IsGone(MessageId message) => connection.Count("SELECT count(*) FROM forgotten WHERE kind = 'gone' AND value = $value AND undone IS NULL", ("$value", message.Value)) > 0;

    /// <summary>True where a message is gone.</summary>
    public bool AnyGone => connection.Count("SELECT count(*) FROM forgotten WHERE kind = 'gone' AND undone IS NULL") > 0;

    /// <summary>A message that was gone is there again.</summary>
    public void Back(MessageId message, long run) => connection.Execute(
        "UPDATE forgotten SET undone = $run WHERE kind = 'gone' AND value = $value AND undone IS NULL", ("$run", run), ("$value", message.Value));

    /// <summary>The addresses of people who are forgotten.</summary>
    public IReadOnlySet<string> ForgottenAddresses() => connection.Query(
        "SELECT DISTINCT value FROM forgotten WHERE kind = 'address' AND undone IS NULL", row => row.GetString(0)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Takes back what a run forgot.</summary>
    /// <returns>How much that was.</returns>
    public int Undo(long run) => connection.Execute("UPDATE forgotten SET undone = $run WHERE run = $run AND undone IS NULL", ("$run", run));

    /// <summary>A state that differs after each change.</summary>
    internal string State() => connection.First(
        "SELECT count(*) || ':' || count(undone) FROM forgotten", row => row.GetString(0)) ?? "";

    private int Mark(string kind, string value, string asked, long run, DateTimeOffset now) => connection.Execute(
        """
        INSERT INTO forgotten (kind, value, asked, run, forgotten)
        SELECT $kind, $value, $asked, $run, $now WHERE NOT EXISTS (SELECT 1 FROM forgotten WHERE value = $value AND undone IS NULL AND kind = $kind)
        """,
        ("$kind", kind), ("$value", value), ("$asked", asked), ("$run", run), ("$now", RunTable.Iso(now)));
}
