using FactForge.Stories.Tests.Running;
using Microsoft.Data.Sqlite;
using Xunit;

namespace FactForge.Stories.Tests.Commands;

/// <summary>A vault whose ledger an earlier program left: whoever looks sees all of it and changes nothing, and the next run brings it up to date.</summary>
public sealed class OlderLedgers
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_command_that_looks_reads_it_and_changes_no_byte_and_a_run_keeps_a_backup(int schema)
    {
        using var vault = new TemporaryVault();
        var ledger = Path.Combine(Directory.CreateDirectory(vault.Note(".factforge")).FullName, "ledger.db");
        using (var connection = new SqliteConnection($"Data Source={ledger};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = await File.ReadAllTextAsync(RepositoryFolder.At("tests", "FactForge.Ledger.Tests", "Released", $"schema-{schema}.sql"), TestContext.Current.CancellationToken);
            command.ExecuteNonQuery();
        }

        var before = await File.ReadAllBytesAsync(ledger, TestContext.Current.CancellationToken);
        foreach (var (arguments, said) in new (string[], string)[]
        {
            (["status"], "person 4"), (["people"], "Marcus Okafor <marcus.okafor@tideway.example>"), (["review", "list"], "nothing waits for you"), (["review", "list", "--decided"], "nothing was answered yet"),
            (["review", "stats"], "open       none"), (["doctor"], ""), (["estimate", Fixtures.Later], "nothing is sent"), (["run", Fixtures.Later, "--owner", Fixtures.Owner, "--dry-run"], "+++ "),
        })
        {
            var outcome = await Factforge.RunAsync([.. arguments, "--vault", vault.Root]);
            Assert.True(outcome.Status == 0, $"{string.Join(' ', arguments)}: {outcome.Output}{outcome.Error}");
            Assert.Contains(said, outcome.Output, StringComparison.Ordinal);
            Assert.Equal(before, await File.ReadAllBytesAsync(ledger, TestContext.Current.CancellationToken));
        }

        var run = await Factforge.RunAsync("run", Fixtures.Later, "--owner", Fixtures.Owner, "--vault", vault.Root);
        Assert.True(run.Status == 0, run.Output + run.Error);
        var backup = Assert.Single(Directory.GetFiles(vault.Note(".factforge"), "ledger.db.schema-*"));
        Assert.StartsWith($"ledger.db.schema-{schema}-", Path.GetFileName(backup), StringComparison.Ordinal);
        Assert.Contains("note: The ledger was brought up to this version", run.Error, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(backup), run.Error, StringComparison.Ordinal);
    }
}
