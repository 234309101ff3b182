namespace FactForge.Ledger;

/// <summary>Threads: their count, and the ids that they had before two were found to be one.</summary>
public sealed class ThreadTable
{
    private readonly LedgerConnection connection;

    internal ThreadTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>How many there are.</summary>
    public long Count => connection.Count("SELECT count(DISTINCT thread) FROM messages WHERE thread IS NOT NULL");

    /// <summary>Lets an old id lead to the thread that it is part of now; facts and evidence follow their messages.</summary>
    public void Join(ThreadId alias, ThreadId into)
    {
        connection.Execute("UPDATE thread_aliases SET thread = $into WHERE thread = $alias", ("$into", into.Value), ("$alias", alias.Value));
        connection.Execute(
            "INSERT INTO thread_aliases (alias, thread) VALUES ($alias, $into) ON CONFLICT (alias) DO UPDATE SET thread = excluded.thread",
            ("$alias", alias.Value), ("$into", into.Value));
    }

    /// <summary>The thread that an id leads to now.</summary>
    public ThreadId Resolve(ThreadId id) =>
        connection.First("SELECT thread FROM thread_aliases WHERE alias = $id", row => row.GetString(0), ("$id", id.Value)) is { } thread ? new ThreadId(thread) : id;
}
