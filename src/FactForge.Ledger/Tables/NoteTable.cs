using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>What is remembered of a note file.</summary>
/// <param name="Path">Below the vault, with <c>/</c>.</param>
/// <param name="Person">Whose note it is.</param>
/// <param name="Made">True where FactForge created the file.</param>
/// <param name="Hash">Of the bytes as last read or written.</param>
/// <param name="Inputs">Hash of what was reconciled last; equal inputs give an equal note.</param>
public sealed record NoteRow(string Path, PersonId Person, bool Made, string Hash, string Inputs);

/// <summary>What is remembered of each note: by path, the memory as a value.</summary>
public sealed class NoteTable
{
    private readonly LedgerConnection connection;

    internal NoteTable(LedgerConnection connection) => this.connection = connection;

    /// <summary>Every note that was reconciled.</summary>
    public IReadOnlyList<NoteRow> All() => connection.Query("SELECT path, person, made, hash, inputs FROM notes ORDER BY path", Row);

    /// <summary>The memory of a note; <see cref="NoteMemory.None"/> where there is none.</summary>
    public NoteMemory Memory(string path) => MemoryText(path) is { } json ? ParseMemory(json) : NoteMemory.None;

    /// <summary>Remembers a note that needed no write.</summary>
    public void Store(NoteRow note, NoteMemory memory)
    {
        ArgumentNullException.ThrowIfNull(note);
        StoreText(note, MemoryJson(memory));
    }

    /// <summary>Lets what is remembered of a note follow it to another path. It is its owner's from then on, who gave it that name: no run moves it back.</summary>
    public void Move(string from, string to) => connection.InTransaction(() =>
    {
        connection.Execute("DELETE FROM notes WHERE path = $to", ("$to", to));
        connection.Execute("UPDATE notes SET path = $to, made = 0 WHERE path = $from", ("$to", to), ("$from", from));
        connection.Execute("DELETE FROM verdicts WHERE path = $to", ("$to", to));
        connection.Execute("UPDATE verdicts SET path = $to WHERE path = $from", ("$to", to), ("$from", from));
        connection.Execute("DELETE FROM note_persons WHERE path IN ($from, $to)", ("$from", from), ("$to", to));
        connection.Execute("UPDATE reviews SET path = $to WHERE path = $from", ("$to", to), ("$from", from));
        new DecisionTable(connection).Move(from, to);
    });

    /// <summary>Forgets a note.</summary>
    public void Forget(string path)
    {
        connection.Execute("DELETE FROM notes WHERE path = $path", ("$path", path));
        connection.Execute("DELETE FROM verdicts WHERE path = $path", ("$path", path));
        connection.Execute("DELETE FROM note_persons WHERE path = $path", ("$path", path));
    }

    /// <summary>Lets the next run look at a note again, whatever it was made of: its verdicts are not those that were remembered with it.</summary>
    public void Unsettle(string path) => connection.Execute("UPDATE notes SET inputs = '' WHERE path = $path", ("$path", path));

    /// <summary>Whom a note tells of, as JSON; null where it is not kept.</summary>
    public string? Person(string path) => connection.First("SELECT person FROM note_persons WHERE path = $path", row => row.GetString(0), ("$path", path));

    /// <summary>Keeps whom a note tells of, beside its verdicts.</summary>
    public void StorePerson(string path, string json) => connection.Execute("INSERT OR REPLACE INTO note_persons (path, person) VALUES ($path, $json)", ("$path", path), ("$json", json));

    /// <summary>Puts the verdicts of a note in the place of those before; a verdict that stands keeps the run that came to it first.</summary>
    public void SetVerdicts(string path, IReadOnlyList<Verdict> verdicts, long run)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        var before = connection.Query(
            "SELECT fact, run, kind, entry FROM verdicts WHERE path = $path",
            row => (Fact: row.GetString(0), Run: row.GetInt64(1), Kind: row.GetInt32(2), Entry: row.IsDBNull(3) ? null : row.GetString(3)), ("$path", path))
            .ToDictionary(row => row.Fact, StringComparer.Ordinal);
        connection.Execute("DELETE FROM verdicts WHERE path = $path", ("$path", path));
        foreach (var verdict in verdicts)
        {
            var stands = before.TryGetValue(verdict.Fact.Value, out var old) && old.Kind == (int)verdict.Kind && old.Entry == verdict.Entry;
            connection.Execute(
                "INSERT OR REPLACE INTO verdicts (path, fact, kind, entry, rule, reason, run) VALUES ($path, $fact, $kind, $entry, $rule, $reason, $run)",
                ("$path", path), ("$fact", verdict.Fact.Value), ("$kind", (int)verdict.Kind), ("$entry", verdict.Entry), ("$rule", verdict.Rule),
                ("$reason", verdict.Reason), ("$run", stands ? old.Run : run));
        }
    }

    /// <summary>The verdicts of a note.</summary>
    public IReadOnlyList<Verdict> Verdicts(string path) => connection.Query(
        "SELECT fact, kind, entry, rule, reason FROM verdicts WHERE path = $path ORDER BY fact",
        row => new Verdict(new(row.GetString(0)), (VerdictKind)row.GetInt32(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3), row.GetString(4)), ("$path", path));

    /// <summary>How many verdicts of each kind a run came to first.</summary>
    public IReadOnlyDictionary<VerdictKind, long> CountVerdicts(long run) => connection
        .Query("SELECT kind, count(*) FROM verdicts WHERE run = $run GROUP BY kind", row => (Kind: (VerdictKind)row.GetInt32(0), Count: row.GetInt64(1)), ("$run", run))
        .ToDictionary(row => row.Kind, row => row.Count);

    internal static string MemoryJson(NoteMemory memory) => JsonSerializer.Serialize(NoteMemoryRecord.Of(memory), ReadableJson.Types.NoteMemoryRecord);

    internal static NoteMemory ParseMemory(string json) => JsonSerializer.Deserialize(json, ReadableJson.Types.NoteMemoryRecord)?.ToMemory() ?? NoteMemory.None;

    internal string? MemoryText(string path) => connection.First("SELECT memory FROM notes WHERE path = $path", row => row.GetString(0), ("$path", path));

    /// <summary>What is remembered of one note; null where it was never reconciled.</summary>
    public NoteRow? Find(string path) => connection.First("SELECT path, person, made, hash, inputs FROM notes WHERE path = $path", Row, ("$path", path));

    internal void StoreText(NoteRow note, string memory) => connection.Execute(
        """
        INSERT OR REPLACE INTO notes (path, person, made, hash, inputs, memory) VALUES ($path, $person, $made, $hash, $inputs, $memory)
        """,
        ("$path", note.Path), ("$person", note.Person.Value), ("$made", note.Made), ("$hash", note.Hash), ("$inputs", note.Inputs), ("$memory", memory));

    private static NoteRow Row(SqliteDataReader row) => new(row.GetString(0), new(row.GetString(1)), row.GetBoolean(2), row.GetString(3), row.GetString(4));
}
