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
    /// <param name="aside">The class of a copy that is set aside: a draft, or one in the junk or the trash; null for any other.</param>
    /// <param name="isAll">True where the place was read as a whole; where it was not, another copy may lie in it that is not set aside.</param>
    public void Add(string source, string place, string content, MessageId message, MessageClassification? aside = null, bool isAll = true)
    {
        connection.Execute(
            """
            INSERT INTO held (source, place, content, message, class, reason) VALUES ($source, $place, $content, $message, $class, $reason)
            ON CONFLICT DO UPDATE SET class = excluded.class, reason = excluded.reason WHERE (class IS NOT excluded.class OR reason IS NOT excluded.reason)
            """ + (isAll ? "" : " AND excluded.class IS NULL"),
            ("$source", source), ("$place", place), ("$content", content), ("$message", message.Value), ("$class", (int?)aside?.Class), ("$reason", aside?.Reason));
    }

    /// <summary>The class of a message whose copies are all set aside, as the first of them has it; null where one is not, or none is held.</summary>
    /// <param name="content">The message's content.</param>
    /// <param name="message">Its id.</param>
    public MessageClassification? Aside(string content, MessageId message)
    {
        var copies = connection.Query(
            "SELECT class, reason FROM held WHERE content = $content OR message = $message ORDER BY source, place, content",
            row => row.IsDBNull(0) ? null : new MessageClassification((MessageClass)row.GetInt32(0), row.GetString(1)), ("$content", content), ("$message", message.Value)).ToList();
        return copies.Contains(null) ? null : copies.FirstOrDefault();
    }

    /// <summary>A mailbox was read from its start to its end: what it does not hold any longer is taken out.</summary>
    /// <param name="source">The mailbox.</param>
    /// <param name="stays">Whether what was held at a place, by content, is there.</param>
    /// <returns>Messages that no mailbox holds any longer, as the ledger knows them, and those that another place holds, by content and id as read.</returns>
    public (IReadOnlyList<MessageId> Gone, IReadOnlyList<(string Content, MessageId Message)> Elsewhere) Sweep(string source, Func<string, string, bool> stays)
    {
        ArgumentNullException.ThrowIfNull(stays);
        var gone = new List<MessageId>();
        var elsewhere = new List<(string Content, MessageId Message)>();
        foreach (var (place, content, message) in connection.Query(
            "SELECT place, content, message FROM held WHERE source = $source", row => (row.GetString(0), row.GetString(1), row.GetString(2)), ("$source", source)))
        {
            if (stays(place, content))
                continue;
            connection.Execute("DELETE FROM held WHERE source = $source AND place = $place AND content = $content", ("$source", source), ("$place", place), ("$content", content));
            if (connection.Count("SELECT count(*) FROM held WHERE content = $content", ("$content", content)) > 0)
            {
                elsewhere.Add((content, new MessageId(message)));
                continue;
            }

            // Of two different messages of one id, one is known by its content; of two versions of one message, either holds it.
            var known = connection.First("SELECT id FROM messages WHERE content = $content AND carried_by IS NULL", row => row.GetString(0), ("$content", content));
            if (known is not null && connection.Count("SELECT count(*) FROM held WHERE message = $message", ("$message", message)) == 0)
                gone.Add(new MessageId(known));
        }

        return (gone, elsewhere);
    }
}
