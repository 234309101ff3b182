using System.Globalization;
using Microsoft.Data.Sqlite;

namespace FactForge.Ledger;

/// <summary>Opens a ledger file: takes the lock, checks it, migrates it. The one place of this project that touches the file system.</summary>
public static class LedgerDoor
{
    /// <summary>The folder in a vault that holds nothing but what FactForge keeps for itself.</summary>
    public const string OwnFolder = ".factforge";

    /// <summary>Opens the ledger at <paramref name="path"/>, making it where it is missing.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="holder">Who asks, as another process will be told: the command.</param>
    /// <param name="now">For the lock's text and migration backups.</param>
    /// <param name="readOnly">Without lock and without making or migrating it: for looking only.</param>
    public static LedgerOpening Open(string path, string holder, DateTimeOffset now, bool readOnly = false)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (readOnly && !File.Exists(path))
            return new LedgerOpening.Refused(LedgerProblem.Missing, $"There is no ledger at {path} yet: `factforge run` makes it.");
        FileStream? held = null;
        try
        {
            if (!readOnly)
            {
                var folder = Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                if (folder.Name == OwnFolder && !File.Exists(path))
                    KeepFromGit(folder.FullName);
                held = Lock(path, holder, now, out var refusal);
                if (held is null)
                    return refusal!;
            }

            return OpenDatabase(path, held, readOnly, now);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            held?.Dispose();
            return new LedgerOpening.Refused(LedgerProblem.Unwritable, $"The ledger {path} cannot be opened: {failure.Message}");
        }
    }

    /// <summary>A ledger in memory with everything that the one at <paramref name="path"/> holds: for trying out, the file is not touched.</summary>
    public static LedgerOpening OpenScratch(string path, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(path);
        var scratch = new SqliteConnection("Data Source=:memory:");
        scratch.Open();
        if (File.Exists(path))
        {
            if (Open(path, "a dry run", now, readOnly: true) is not LedgerOpening.Opened { Ledger: var ledger })
            {
                scratch.Dispose();
                return Open(path, "a dry run", now, readOnly: true);
            }

            using (ledger)
                ledger.CopyTo(scratch);
        }

        var schema = Migrations.SchemaOf(scratch);
        Migrations.Apply(scratch, schema);
        return new LedgerOpening.Opened(new LedgerStore(scratch, null, path));
    }

    /// <summary>Moves a damaged ledger aside, so that the next run begins a new one. Nothing is deleted.</summary>
    /// <returns>The name that the old file has now.</returns>
    /// <exception cref="IOException">It cannot be moved.</exception>
    public static string SetAside(string path, DateTimeOffset now)
    {
        var aside = path + ".aside-" + now.UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        File.Move(path, aside);
        foreach (var suffix in new[] { "-wal", "-shm" })
        {
            if (File.Exists(path + suffix))
                File.Move(path + suffix, aside + suffix);
        }

        return aside;
    }

    /// <summary>Size of the ledger file in bytes; 0 where there is none.</summary>
    public static long Size(string path) => File.Exists(path) ? new FileInfo(path).Length : 0;

    // The ledger holds the mails' text, and changes in every run: `git add -A` in a vault must not take it.
    private static void KeepFromGit(string folder)
    {
        var path = Path.Combine(folder, ".gitignore");
        if (!File.Exists(path))
            File.WriteAllText(path, "*\n");
    }

    private static FileStream? Lock(string path, string holder, DateTimeOffset now, out LedgerOpening? refusal)
    {
        refusal = null;
        var lockPath = path + ".lock";
        try
        {
            // The lock is the open handle, not the file: a killed process leaves the file and no lock.
            var stream = new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(path + ".holder", string.Create(
                CultureInfo.InvariantCulture, $"{holder}, process {Environment.ProcessId}, since {now.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC\n"));
            return stream;
        }
        catch (IOException) when (File.Exists(lockPath) && File.Exists(path + ".holder"))
        {
            refusal = new LedgerOpening.Refused(
                LedgerProblem.Locked, $"The ledger {path} is in use by {File.ReadAllText(path + ".holder").Trim()}. Wait until it has ended, or stop it.");
            return null;
        }
    }

    private static LedgerOpening OpenDatabase(string path, FileStream? held, bool readOnly, DateTimeOffset now)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            // Large pages: a run writes each page of its indexes again and again, and pays by the page. A ledger that stands keeps the size it was made with.
            if (!readOnly)
                Run(connection, "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000;");
            Run(connection, "PRAGMA busy_timeout = 5000;");
            var schema = Migrations.SchemaOf(connection);
            if (schema > Migrations.Newest)
            {
                return Refuse(LedgerProblem.NewerSchema, string.Create(
                    CultureInfo.InvariantCulture, $"The ledger {path} was written by a newer FactForge (schema {schema}; this one knows {Migrations.Newest}). Use that version, or another vault."));
            }

            if (schema == 0 && !Migrations.IsEmpty(connection))
                return Refuse(LedgerProblem.Corrupt, Damaged(path, "it is a database of something else"));
            string? backup = null;
            if (!readOnly && schema < Migrations.Newest)
            {
                if (schema > 0)
                {
                    backup = string.Create(CultureInfo.InvariantCulture, $"{path}.schema-{schema}-{now.UtcDateTime:yyyyMMdd-HHmmss}");
                    BackUp(connection, backup);
                }

                Migrations.Apply(connection, schema);
            }

            return new LedgerOpening.Opened(new LedgerStore(readOnly && schema < Migrations.Newest ? Migrated(connection, schema) : connection, held, path), backup);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is 11 or 26)
        {
            return Refuse(LedgerProblem.Corrupt, Damaged(path, failure.Message));
        }
        catch (SqliteException failure)
        {
            return Refuse(LedgerProblem.Unwritable, $"The ledger {path} cannot be opened: {failure.Message}");
        }

        LedgerOpening Refuse(LedgerProblem problem, string sentence)
        {
            connection.Dispose();
            held?.Dispose();
            return new LedgerOpening.Refused(problem, sentence);
        }
    }

    // Page by page as the database sees them: a copy of the file alone would lack what still stands in the log beside it.
    private static void BackUp(SqliteConnection connection, string path)
    {
        using var backup = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        backup.Open();
        connection.BackupDatabase(backup);
    }

    // Who only looks changes nothing: an older ledger is brought up to date in memory.
    private static SqliteConnection Migrated(SqliteConnection connection, int schema)
    {
        var memory = new SqliteConnection("Data Source=:memory:");
        memory.Open();
        connection.BackupDatabase(memory);
        connection.Dispose();
        Migrations.Apply(memory, schema);
        return memory;
    }

    private static string Damaged(string path, string why) =>
        $"The ledger {path} is damaged ({why.TrimEnd('.')}). It was left as it is: restore it from a backup, or run `factforge doctor --set-ledger-aside` to keep it under another name and begin anew.";

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
