using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>
/// The append-only record of a vault: what was read, asked, answered, decided, written. Safe for several tasks of one process; another process is kept
/// out by the lock. Dispose it to let go.
/// </summary>
public sealed class LedgerStore : IDisposable
{
    private readonly LedgerConnection connection;
    private readonly FileStream? held;

    internal LedgerStore(SqliteConnection sqlite, FileStream? held, string path)
    {
        connection = new LedgerConnection(sqlite);
        this.held = held;
        Path = path;
        Runs = new RunTable(connection);
        Sources = new SourceTable(connection);
        Messages = new MessageTable(connection);
        Threads = new ThreadTable(connection);
        Extractions = new ExtractionTable(connection);
        Facts = new FactTable(connection);
        Failures = new FailureTable(connection);
        Answers = new AnswerTable(connection);
        Calls = new CallTable(connection);
        Batches = new BatchTable(connection);
        Notes = new NoteTable(connection);
        Writes = new WriteTable(connection);
        Reviews = new ReviewTable(connection);
        Decisions = new DecisionTable(connection);
        Forgotten = new ForgottenTable(connection);
        PersonRulings = new PersonRulingTable(connection);
        Held = new HeldTable(connection);
    }

    /// <summary>The database file.</summary>
    public string Path { get; }

    /// <summary>Runs.</summary>
    public RunTable Runs { get; }

    /// <summary>Mailboxes and how far they were read.</summary>
    public SourceTable Sources { get; }

    /// <summary>Messages.</summary>
    public MessageTable Messages { get; }

    /// <summary>Threads.</summary>
    public ThreadTable Threads { get; }

    /// <summary>Which message was asked about under which version.</summary>
    public ExtractionTable Extractions { get; }

    /// <summary>Facts.</summary>
    public FactTable Facts { get; }

    /// <summary>What failed and is tried again.</summary>
    public FailureTable Failures { get; }

    /// <summary>Answers of models.</summary>
    public AnswerTable Answers { get; }

    /// <summary>What calls of models used.</summary>
    public CallTable Calls { get; }

    /// <summary>Questions that were sent as batches.</summary>
    public BatchTable Batches { get; }

    /// <summary>What is remembered of each note.</summary>
    public NoteTable Notes { get; }

    /// <summary>Writes to notes, with what undoing needs.</summary>
    public WriteTable Writes { get; }

    /// <summary>The queue.</summary>
    public ReviewTable Reviews { get; }

    /// <summary>The owner's answers.</summary>
    public DecisionTable Decisions { get; }

    /// <summary>Messages and people that are passed over.</summary>
    public ForgottenTable Forgotten { get; }

    /// <summary>What the owner ruled about people.</summary>
    public PersonRulingTable PersonRulings { get; }

    /// <summary>Which mailbox holds which message.</summary>
    public HeldTable Held { get; }

    /// <summary>Runs <paramref name="work"/> in one transaction: all of it is recorded, or none.</summary>
    public void InTransaction(Action work) => connection.InTransaction(work);

    /// <summary>A mark that was set: the state in which something was last left. Null where it never was.</summary>
    public string? Mark(string name) => connection.First("SELECT value FROM marks WHERE name = $name", row => row.GetString(0), ("$name", name));

    /// <summary>Sets a mark.</summary>
    public void SetMark(string name, string value) =>
        connection.Execute("INSERT INTO marks (name, value) VALUES ($name, $value) ON CONFLICT (name) DO UPDATE SET value = excluded.value", ("$name", name), ("$value", value));

    /// <summary>
    /// A hash of the part of <see cref="State"/> that facts and messages are read from: what the owner answers, and what judges say, leaves it as it is, but for
    /// facts that the owner vouches for. A place in a table that is given away again tells nothing, so messages count with their runs, and these facts with their ids.
    /// </summary>
    public ContentHash MailState() => ContentHash.Of([.. connection.Query(
        $"""
        SELECT (SELECT count(*) || ':' || coalesce(max(key), 0) || ':' || count(DISTINCT thread) || ':' || coalesce(sum(run), 0) FROM messages)
          || '/' || (SELECT count(*) || ':' || coalesce(max(rowid), 0) FROM facts)
          || '/' || (SELECT coalesce(group_concat(id, ' '), '') FROM (SELECT id FROM facts WHERE version = '{FactTable.OwnersVersion}' ORDER BY id))
        """, row => row.GetString(0)), Forgotten.State()]);

    /// <summary>A hash of everything that notes are made of and that changes by adding: equal before and after means that nothing came or went.</summary>
    public ContentHash State() => ContentHash.Of([.. connection.Query(
        """
        SELECT (SELECT count(*) || ':' || coalesce(max(key), 0) || ':' || count(DISTINCT thread) FROM messages)
          || '/' || (SELECT count(*) || ':' || coalesce(max(rowid), 0) FROM facts)
          || '/' || (SELECT count(*) || ':' || coalesce(sum(state IN ('undoing', 'undone')), 0) || ':' || coalesce(sum(state IN ('new', 'undoing')), 0) FROM decisions)
          || '/' || (SELECT count(*) FROM reviews WHERE state IN ('dismissed', 'expired'))
          || '/' || (SELECT count(*) FROM refusals WHERE is_close) || '/' || (SELECT count(*) || ':' || coalesce(sum(tries), 0) FROM failures)
          || '/' || (SELECT count(*) FROM answers WHERE task = 'judge')
        """, row => row.GetString(0)), Forgotten.State(), PersonRulings.State()]);

    /// <summary>SQLite's own check of the file; empty where all is well.</summary>
    public IReadOnlyList<string> CheckIntegrity() =>
        [.. connection.Query("PRAGMA integrity_check", row => row.GetString(0)).Where(line => line != "ok")];

    internal void CopyTo(SqliteConnection target) => connection.CopyTo(target);

    /// <inheritdoc/>
    public void Dispose()
    {
        connection.Dispose();
        held?.Dispose();
    }
}
