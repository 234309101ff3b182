using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>One write to a note, with what undoing needs.</summary>
/// <param name="Run">The run that wrote.</param>
/// <param name="Path">The note, below the vault.</param>
/// <param name="Number">Its number among the writes of that run to that note.</param>
/// <param name="Before">The bytes before; null where the file was created.</param>
/// <param name="After">The bytes after; null where the file was taken away.</param>
public sealed record WriteRow(long Run, string Path, int Number, byte[]? Before, byte[]? After);

/// <summary>One replaced stretch of a note.</summary>
/// <param name="Run">The run.</param>
/// <param name="Path">The note.</param>
/// <param name="Before">The text before.</param>
/// <param name="After">The text after.</param>
/// <param name="Reason">Why.</param>
public sealed record EditRow(long Run, string Path, string Before, string After, string Reason);

/// <summary>
/// Writes to notes. A write is announced before the file is touched and confirmed after, so that a run killed between the two is set right by
/// looking at the file: it has the bytes of before, or those of after.
/// </summary>
public sealed class WriteTable
{
    private readonly LedgerConnection connection;
    private readonly NoteTable notes;

    internal WriteTable(LedgerConnection connection)
    {
        this.connection = connection;
        notes = new NoteTable(connection);
    }

    /// <summary>Announces a write.</summary>
    /// <param name="write">The bytes before and after; its number is given here.</param>
    /// <param name="person">Whose note it is.</param>
    /// <param name="edits">The replaced stretches, with the note's text before.</param>
    /// <param name="text">The note's text before, which the edits' spans are of.</param>
    /// <param name="note">What is to be remembered of the note once it is written; null where the file is taken away.</param>
    /// <param name="memory">The memory to go with it.</param>
    /// <returns>The write with its number.</returns>
    public WriteRow Announce(WriteRow write, PersonId person, string text, IReadOnlyList<NoteEdit> edits, NoteRow? note, NoteMemory memory)
    {
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(edits);
        var numbered = write with { Number = (int)connection.Count("SELECT count(*) FROM note_writes WHERE run = $run AND path = $path", ("$run", write.Run), ("$path", write.Path)) };
        connection.InTransaction(() =>
        {
            var pending = note is null ? null : JsonSerializer.Serialize(note, ReadableJson.Types.NoteRow) + "\n" + NoteTable.MemoryJson(memory);
            var old = notes.Find(write.Path) is { } row ? JsonSerializer.Serialize(row, ReadableJson.Types.NoteRow) + "\n" + notes.MemoryText(write.Path) : null;
            connection.Execute(
                """
                INSERT INTO note_writes (run, path, number, person, before, after, memory, state, pending)
                VALUES ($run, $path, $number, $person, $before, $after, $memory, 'pending', $pending)
                """,
                ("$run", numbered.Run), ("$path", numbered.Path), ("$number", numbered.Number), ("$person", person.Value), ("$before", numbered.Before),
                ("$after", numbered.After), ("$memory", old), ("$pending", pending));
            foreach (var edit in edits)
            {
                connection.Execute(
                    "INSERT INTO edits (run, path, number, place, before, after, reason) VALUES ($run, $path, $number, $place, $before, $after, $reason)",
                    ("$run", numbered.Run), ("$path", numbered.Path), ("$number", numbered.Number), ("$place", edit.Span.Start), ("$before", edit.Span.Slice(text)),
                    ("$after", edit.Replacement), ("$reason", edit.Reason));
            }
        });
        return numbered;
    }

    /// <summary>The file has the bytes of after: what was announced is remembered.</summary>
    public void Confirm(WriteRow write)
    {
        ArgumentNullException.ThrowIfNull(write);
        connection.InTransaction(() =>
        {
            var pending = connection.First(
                "SELECT pending FROM note_writes WHERE run = $run AND path = $path AND number = $number", row => row.IsDBNull(0) ? null : row.GetString(0),
                ("$run", write.Run), ("$path", write.Path), ("$number", write.Number));
            Restore(write.Path, pending);
            SetState(write, "done");
        });
    }

    /// <summary>The file was not written: what was announced is dropped.</summary>
    public void Drop(WriteRow write)
    {
        ArgumentNullException.ThrowIfNull(write);
        connection.InTransaction(() =>
        {
            SetState(write, "dropped");
            connection.Execute(
                "DELETE FROM edits WHERE run = $run AND path = $path AND number = $number", ("$run", write.Run), ("$path", write.Path), ("$number", write.Number));
        });
    }

    /// <summary>The file has the bytes of before again: what was remembered then is remembered again.</summary>
    public void Undo(WriteRow write)
    {
        ArgumentNullException.ThrowIfNull(write);
        connection.InTransaction(() =>
        {
            var memory = connection.First(
                "SELECT memory FROM note_writes WHERE run = $run AND path = $path AND number = $number", row => row.IsDBNull(0) ? null : row.GetString(0),
                ("$run", write.Run), ("$path", write.Path), ("$number", write.Number));
            Restore(write.Path, memory);
            notes.Unsettle(write.Path);
            SetState(write, "undone");
        });
    }

    /// <summary>Writes that were announced and neither confirmed nor dropped: a run was killed.</summary>
    public IReadOnlyList<WriteRow> Pending() => connection.Query(
        "SELECT run, path, number, before, after FROM note_writes WHERE state = 'pending' ORDER BY run, path, number", Row);

    /// <summary>The writes of a run that hold, last first.</summary>
    public IReadOnlyList<WriteRow> Of(long run) => connection.Query(
        "SELECT run, path, number, before, after FROM note_writes WHERE run = $run AND state = 'done' ORDER BY path, number DESC", Row, ("$run", run));

    /// <summary>True where a run wrote that note, and the write holds.</summary>
    public bool HasWritten(long run, string path) =>
        connection.Count("SELECT count(*) FROM note_writes WHERE run = $run AND path = $path AND state = 'done'", ("$run", run), ("$path", path)) > 0;

    /// <summary>The newest run with writes that hold; null where there is none.</summary>
    public long? NewestRun() => connection.First("SELECT max(run) FROM note_writes WHERE state = 'done'", row => row.IsDBNull(0) ? (long?)null : row.GetInt64(0));

    /// <summary>The bytes that a note had before anything was ever written to it; null where it was created here or never written to.</summary>
    public byte[]? FirstBefore(string path) => connection.First(
        "SELECT before FROM note_writes WHERE path = $path AND state = 'done' ORDER BY run, number LIMIT 1", row => row.IsDBNull(0) ? null : (byte[])row[0], ("$path", path));

    /// <summary>The edits of a note, newest first.</summary>
    public IReadOnlyList<EditRow> Edits(string path) => connection.Query(
        "SELECT run, path, before, after, reason FROM edits WHERE path = $path ORDER BY run DESC, number DESC, place",
        row => new EditRow(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)), ("$path", path));

    private void Restore(string path, string? remembered)
    {
        if (remembered is null)
        {
            notes.Forget(path);
            return;
        }

        var cut = remembered.IndexOf('\n', StringComparison.Ordinal);
        var note = JsonSerializer.Deserialize(remembered[..cut], ReadableJson.Types.NoteRow) ?? throw new InvalidDataException($"The write of {path} in the ledger is empty.");
        notes.StoreText(note, remembered[(cut + 1)..]);
    }

    private void SetState(WriteRow write, string state) => connection.Execute(
        "UPDATE note_writes SET state = $state WHERE run = $run AND path = $path AND number = $number",
        ("$state", state), ("$run", write.Run), ("$path", write.Path), ("$number", write.Number));

    private static WriteRow Row(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetInt32(2), row.IsDBNull(3) ? null : (byte[])row[3], row.IsDBNull(4) ? null : (byte[])row[4]);
}
