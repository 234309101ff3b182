using System.Text.Json;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Commands;

/// <summary>What the options of a run leave out, and that a dry run leaves everything alone.</summary>
public sealed class RunOptions
{
    [Fact]
    public async Task A_dry_run_shows_the_changes_and_writes_neither_notes_nor_a_ledger()
    {
        using var vault = new TemporaryVault();
        var run = await Factforge.RunAsync("run", Fixtures.HalfYear, "--vault", vault.Root, "--owner", Fixtures.Owner, "--dry-run");
        Assert.True(run.Status is 0 or 1, run.Error);
        Assert.Contains("Daniel Reyes.md", run.Output, StringComparison.Ordinal);
        Assert.Contains("+- Daniel Reyes is leaving Calloway on 14 November 2025", run.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(vault.Root));
    }

    [Fact]
    public async Task Since_and_until_leave_older_and_younger_mail_out()
    {
        var all = Facts(await HalfYearRun.ReportAsync());
        using var vault = new TemporaryVault();
        var between = Facts(await ReportAsync(vault, "--since", "2025-09-01", "--until", "2025-10-31"));
        var before = Facts(await ReportAsync(vault, "--until", "2025-08-31"));
        var after = Facts(await ReportAsync(vault, "--since", "2025-11-01"));
        Assert.True(before > 0 && between > 0 && after > 0, $"{before}, {between}, {after}");
        Assert.Equal(all, before + between + after);
    }

    [Fact]
    public async Task A_run_for_one_person_writes_that_persons_note_alone()
    {
        using var vault = new TemporaryVault();
        await ReportAsync(vault, "--person", "daniel.reyes@calloway.example");
        Assert.Equal(["Daniel Reyes.md"], vault.Files().Keys);
    }

    [Fact]
    public async Task A_part_of_the_mail_and_then_all_of_it_is_as_all_of_it_at_once()
    {
        using var whole = await HalfYearRun.VaultAsync();
        using var vault = new TemporaryVault();
        await ReportAsync(vault, "--since", "2025-09-01", "--until", "2025-10-31");
        await ReportAsync(vault, "--person", "daniel.reyes@calloway.example");
        await ReportAsync(vault);
        Assert.Equal(whole.Files(), vault.Files());
    }

    [Fact]
    public async Task Without_kept_bodies_the_ledger_holds_no_text_but_quotes()
    {
        using var vault = new TemporaryVault();
        await File.WriteAllTextAsync(vault.Note("factforge.yaml"), "ledger:\n  keep_bodies: false\n");
        await ReportAsync(vault);
        var second = await ReportAsync(vault);
        Assert.Equal(0, second.GetProperty("messagesNew").GetInt64());
        Assert.Equal("{}", second.GetProperty("facts").GetRawText());
        var ledger = await File.ReadAllBytesAsync(Path.Combine(vault.Root, ".factforge", "ledger.db"));
        Assert.DoesNotContain("The catering invoice", System.Text.Encoding.UTF8.GetString(ledger), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_mailboxes_of_one_name_in_two_folders_are_two_and_the_second_withdraws_nothing_of_the_first()
    {
        using var home = new TemporaryVault();
        var vault = Path.Combine(home.Root, "vault");
        Directory.CreateDirectory(vault);
        foreach (var (folder, name) in new[] { ("work", "Ann Wood"), ("club", "Bo Lund") })
        {
            var inbox = Path.Combine(home.Root, folder, "inbox.mbox");
            Directory.CreateDirectory(Path.GetDirectoryName(inbox)!);
            await File.WriteAllTextAsync(inbox, $"""
                From - Mon Jan  5 10:00:00 2026
                From: Nora Keel <nora@keel.example>
                To: {name} <{name[0]}@{folder}.example>
                Subject: Tender for the {folder} kitchen
                Message-ID: <1@{folder}.example>
                Date: Mon, 5 Jan 2026 10:00:00 +0000

                Could you send me the tender for the {folder} kitchen?

                """);
            var run = await Factforge.RunInAsync(Path.GetDirectoryName(inbox)!, "run", "inbox.mbox", "--vault", vault, "--owner", "nora@keel.example");
            Assert.True(run.Status == 0, run.Error);
            Assert.DoesNotContain("are gone", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(["Ann Wood.md", "Bo Lund.md"], Directory.EnumerateFiles(vault, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--since", "yesterday")]
    [InlineData("--owner", "nora")]
    public async Task An_option_that_makes_no_sense_is_refused_before_anything_is_read(string option, string value)
    {
        using var vault = new TemporaryVault();
        var run = await Factforge.RunAsync("run", Fixtures.HalfYear, "--vault", vault.Root, option, value);
        Assert.Equal(2, run.Status);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(vault.Root));
    }

    private static long Facts(JsonElement report) => report.GetProperty("facts").EnumerateObject().Sum(kind => kind.Value.GetInt64());

    private static async Task<JsonElement> ReportAsync(TemporaryVault vault, params string[] options)
    {
        var run = await Factforge.RunAsync(["run", Fixtures.HalfYear, "--vault", vault.Root, "--owner", Fixtures.Owner, "--json", .. options]);
        Assert.True(run.Status is 0 or 1, run.Output + run.Error);
        using var report = JsonDocument.Parse(run.Output);
        return report.RootElement.Clone();
    }
}
