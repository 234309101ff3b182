using Microsoft.Data.Sqlite;
using Xunit;

namespace FactForge.Ledger.Tests;

public sealed class LedgerFaultTests
{
    [Fact]
    public void A_disk_that_is_full_is_no_fault_of_the_program_and_any_other_failure_is()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        // The database may have as many pages as it has: the next one is refused as a full disk refuses it.
        Run(connection, "CREATE TABLE t (x BLOB);");
        Run(connection, "PRAGMA max_page_count = 3;");
        var full = Assert.Throws<SqliteException>(() => Run(connection, "INSERT INTO t VALUES (zeroblob(100000));"));
        Assert.Equal("The ledger cannot be written: the disk is full. Make room and run again: it goes on where it stood.", LedgerFault.Sentence(full));
        Assert.Equal(LedgerFault.Sentence(full), LedgerFault.Sentence(new AggregateException(full)));
        Run(connection, "PRAGMA query_only = 1;");
        Assert.Contains("read-only", LedgerFault.Sentence(Assert.Throws<SqliteException>(() => Run(connection, "INSERT INTO t VALUES (1);"))), StringComparison.Ordinal);
        Assert.Null(LedgerFault.Sentence(Assert.Throws<SqliteException>(() => Run(connection, "INSERT INTO nowhere VALUES (1);"))));
        Assert.Null(LedgerFault.Sentence(new InvalidOperationException("x")));
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
