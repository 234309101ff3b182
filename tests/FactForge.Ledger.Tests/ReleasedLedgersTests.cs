using System.Globalization;
using Microsoft.Data.Sqlite;
using Xunit;

namespace FactForge.Ledger.Tests;

/// <summary>
/// A small ledger of every released schema is kept under <c>Released/</c>, as the SQL that makes it; each of them opens. After a new step under
/// <c>Schema/</c>, the ledger that the program of before leaves is added here.
/// </summary>
public sealed class ReleasedLedgersTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 3, 0, 0, TimeSpan.Zero);
    private static readonly string Kept = RepositoryFolder.At("tests", "FactForge.Ledger.Tests", "Released");
    private readonly string folder = Directory.CreateTempSubdirectory("factforge-ledger-").FullName;

    private string LedgerPath => Path.Combine(folder, "ledger.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<int> Schemas() => [.. Directory.EnumerateFiles(Kept, "schema-*.sql")
        .Select(path => int.Parse(Path.GetFileNameWithoutExtension(path)["schema-".Length..], CultureInfo.InvariantCulture)).Order()];

    [Fact]
    public void No_schema_is_left_out()
    {
        var kept = Schemas().Select(row => row.Data).ToList();
        Assert.Equal(Enumerable.Range(1, kept.Count), kept);
        Assert.True(kept.Count >= Newest() - 1 && Newest() >= kept.Count, $"{kept.Count} are kept, the newest is {Newest()}: add the ledger that the program of before leaves.");
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_ledger_of_a_released_schema_is_brought_up_to_date_with_nothing_lost_and_a_backup_beside_it(int schema)
    {
        Make(schema);
        using (var ledger = Open())
        {
            Assert.Empty(ledger.CheckIntegrity());
            AssertWhole(ledger, schema);
        }

        Assert.Equal(Newest(), SchemaOf(LedgerPath));
        var backups = Directory.GetFiles(folder, "ledger.db.schema-*");
        if (schema == Newest())
        {
            Assert.Empty(backups);
            return;
        }

        var backup = Assert.Single(backups);
        Assert.Equal($"ledger.db.schema-{schema}-20260115-030000", Path.GetFileName(backup));
        Assert.Equal(schema, SchemaOf(backup));
        using var restored = Open(backup);
        AssertWhole(restored, schema);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Who_only_looks_reads_an_older_ledger_and_changes_nothing(int schema)
    {
        Make(schema);
        var before = File.ReadAllBytes(LedgerPath);
        using (var ledger = Assert.IsType<LedgerOpening.Opened>(LedgerDoor.Open(LedgerPath, "factforge status", Now, readOnly: true)).Ledger)
            AssertWhole(ledger, schema);
        Assert.Equal(before, File.ReadAllBytes(LedgerPath));
        Assert.Equal([LedgerPath], Directory.GetFiles(folder));
    }

    [Fact]
    public void The_backup_has_also_what_a_killed_run_left_in_the_log_beside_the_file()
    {
        Make(1);
        // Another connection that stays open keeps the log from being folded in, as a kill does.
        using var killed = Connect(LedgerPath);
        Execute(killed, "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; INSERT INTO marks (name, value) VALUES ('last', 'words')");
        Open().Dispose();
        using var restored = Open(Assert.Single(Directory.GetFiles(folder, "ledger.db.schema-1-*"), path => !path.EndsWith("-wal", StringComparison.Ordinal) && !path.EndsWith("-shm", StringComparison.Ordinal)));
        Assert.Equal("words", restored.Mark("last"));
    }

    [Fact]
    public void What_calls_without_an_answer_used_on_the_day_of_the_upgrade_goes_on_counting_for_it()
    {
        Make(6);
        using (var connection = Connect(LedgerPath))
        {
            Execute(connection, """
                INSERT INTO answers (key, model, task, input, output, cost, answered, answer) VALUES ('k', 'main', 'extract', 900, 100, '0.25', '2026-01-15T01:00:00Z', '{}');
                INSERT INTO marks (name, value) VALUES ('spent 2026-01-15', '0.75 2500 4'), ('spent 2026-01-14', '0.5 800 2');
                """);
        }

        using var ledger = Open();
        Assert.Equal(new SpendingRow("", "", 4, 2400, 100, 0.75m), ledger.Calls.OfDay(Now));
        Assert.Equal(new SpendingRow("", "", 2, 800, 0, 0.5m), ledger.Calls.OfDay(Now.AddDays(-1)));
        Assert.Equal([("main", "extract", 1L), ("unknown", "unanswered", 5L)], ledger.Calls.All().Select(row => (row.Model, row.Task, row.Calls)));
        Assert.Null(ledger.Mark("spent 2026-01-15"));
    }

    // What the four messages came to, whatever the schema.
    private static void AssertWhole(LedgerStore ledger, int schema)
    {
        // The rules of the day found so many.
        Assert.Equal(schema < 5 ? 19 : 16, ledger.Facts.All().Count);
        Assert.Equal(4, ledger.Messages.Sightings().Count);
        Assert.All(ledger.Messages.AllThreads(), thread => Assert.All(ledger.Messages.Thread(thread)!.Messages, message => Assert.NotEmpty(message.Body.Text)));
        var notes = ledger.Notes.All();
        Assert.Equal(2, notes.Count);
        Assert.All(notes, note => Assert.NotEmpty(ledger.Notes.Memory(note.Path).Written));
        Assert.Equal(2, ledger.Writes.Of(1).Count);
        Assert.Empty(ledger.Forgotten.ForgottenAddresses());
    }

    private void Make(int schema)
    {
        using var connection = Connect(LedgerPath);
        Execute(connection, File.ReadAllText(Path.Combine(Kept, $"schema-{schema}.sql")));
    }

    private int Newest()
    {
        var path = Path.Combine(folder, "new.db");
        Open(path).Dispose();
        var newest = SchemaOf(path);
        File.Delete(path);
        return newest;
    }

    private LedgerStore Open(string? path = null) => Assert.IsType<LedgerOpening.Opened>(LedgerDoor.Open(path ?? LedgerPath, "factforge test", Now)).Ledger;

    private static int SchemaOf(string path)
    {
        using var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
