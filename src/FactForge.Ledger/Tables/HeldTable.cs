namespace FactForge.Ledger;

/// <summary>Which mailbox held which message when it was read last.</summary>
public sealed class HeldTable
{
    private readonly LedgerConnection connection;

    internal HeldTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>A mailbox holds a message.</summary>
    /// <param name="source">The mailbox, by the name that its bookmark has.</param>
    /// <param name="place">For a folder of messages the file; empty otherwise.</param>
    /// <param name="content">The message's content.</param>
    /// <param name="message">The message's id as read.</param>
    public void Add(string source, string place, string content, MessageId message)
    {
        connection.Execute(
            "INSERT OR IGNORE INTO held (source, place, content, message) VALUES ($source, $place, $content, $message)",
            ("$source", source), ("$place", place), ("$content", content), ("$message", message.Value));
    }

    /// <summary>A mailbox was read from its start to its end: what it does not hold any longer is taken out.</summary>
    /// <param name="source">The mailbox.</param>
    /// <param name="stays">Whether what was held at a place, by content, is there.</param>
    /// <returns>Messages that no mailbox holds any longer, as the ledger knows them.</returns>
    public IReadOnlyList<MessageId> Sweep(string source, Func<string, string, bool> stays)
    {
        ArgumentNullException.ThrowIfNull(stays);
        var gone = new List<MessageId>();
        foreach (var (place, content, message) in connection.Query(
            "SELECT place, content, message FROM held WHERE source = $source", row => (row.GetString(0), row.GetString(1), row.GetString(2)), ("$source", source)))
        {
            if (stays(place, content))
                continue;
            connection.Execute("DELETE FROM held WHERE source = $source AND place = $place AND content = $content", ("$source", source), ("$place", place), ("$content", content));
            if (connection.Count("SELECT count(*) FROM held WHERE content = $content", ("$content", content)) > 0)
                continue;
            // Of two different messages of one id, one is known by its content; of two versions of one message, either holds it.
            var known = connection.First("SELECT id FROM messages WHERE content = $content AND carried_by IS NULL", row => row.GetString(0), ("$content", content));
            if (known is not null && connection.Count("SELECT count(*) FROM held WHERE message = $message", ("$message", message)) == 0)
                gone.Add(new MessageId(known));
        }

        return gone;
    }
}
