using System.Text.Json;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Laws;

/// <summary>What holds of every run, shown on the half-year mailbox through the real program.</summary>
public sealed class RunLaws
{
    [Fact]
    public async Task A_second_run_changes_no_byte_and_no_time_and_asks_nothing()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var (files, times) = (vault.Files(), vault.Times());
        Assert.True(files.Count >= 20, $"only {files.Count} notes were made");
        var second = await RunAsync(vault, Fixtures.HalfYear);
        Assert.Equal(files, vault.Files());
        Assert.Equal(times, vault.Times());
        using var report = JsonDocument.Parse(second.Output);
        Assert.Equal(0, report.RootElement.GetProperty("messagesNew").GetInt64());
        Assert.Equal(0, report.RootElement.GetProperty("usage").GetProperty("calls").GetInt32());
        Assert.Equal("{}", report.RootElement.GetProperty("facts").GetRawText());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(7, 0)]
    [InlineData(30, 2)]
    public async Task A_mailbox_cut_shuffled_and_read_in_parts_gives_the_same_vault(int parts, int seed)
    {
        using var whole = await HalfYearRun.VaultAsync();
        using var cut = new CutMailbox();
        using var vault = new TemporaryVault();
        foreach (var file in cut.Files(parts, messages => seed == 0 ? messages : CutMailbox.Shuffled(messages, seed)))
            await RunAsync(vault, file);
        Assert.Equal(whole.Files(), vault.Files());
    }

    [Fact]
    public async Task A_mailbox_read_back_to_front_gives_the_same_vault()
    {
        using var whole = await HalfYearRun.VaultAsync();
        using var cut = new CutMailbox();
        using var vault = new TemporaryVault();
        foreach (var file in cut.Files(7, Enumerable.Reverse))
            await RunAsync(vault, file);
        Assert.Equal(whole.Files(), vault.Files());
    }

    [Fact]
    public async Task The_same_mail_exported_again_under_another_name_or_given_on_standard_input_changes_no_note()
    {
        var inbox = Path.Combine(Fixtures.HalfYear, "inbox.mbox");
        using var vault = new TemporaryVault();
        await RunAsync(vault, inbox);
        var files = vault.Files();
        using var export = new TemporaryVault();
        File.Copy(inbox, export.Note("again.mbox"));
        await RunAsync(vault, export.Note("again.mbox"));
        Assert.Equal(files, vault.Files());

        var given = await Factforge.RunAsync(Arguments(vault, "-"), await File.ReadAllTextAsync(inbox, TestContext.Current.CancellationToken), null);
        Assert.True(given.Status == 0, given.Output + given.Error);
        Assert.Equal(files, vault.Files());
        using var fresh = new TemporaryVault();
        await Factforge.RunAsync(Arguments(fresh, "-"), await File.ReadAllTextAsync(inbox, TestContext.Current.CancellationToken), null);
        Assert.Equal(files, fresh.Files());
    }

    [Fact]
    public async Task Undo_gives_back_the_vault_as_it_was()
    {
        using var vault = new TemporaryVault();
        vault.CopyFrom(Fixtures.Vault("owners-hand"));
        var before = vault.Files();
        await RunAsync(vault, Fixtures.HalfYear);
        Assert.NotEqual(before, vault.Files());
        var undo = await Factforge.RunAsync("undo", "--vault", vault.Root);
        Assert.True(undo.Status == 0, undo.Output + undo.Error);
        Assert.Equal(before, vault.Files());
    }

    [Fact]
    public async Task Undo_leaves_a_note_that_its_owner_edited_since_and_says_so()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var edited = vault.Note("Tomasz Wiśniewski.md");
        await File.AppendAllTextAsync(edited, "\nCall him about the crane.\n");
        var text = await File.ReadAllTextAsync(edited);
        var undo = await Factforge.RunAsync("undo", "--vault", vault.Root);
        Assert.Equal(1, undo.Status);
        Assert.Contains("Tomasz Wiśniewski.md", undo.Output + undo.Error, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(edited));
        Assert.Equal(["Tomasz Wiśniewski.md"], vault.Files().Keys);
    }

    private static string[] Arguments(TemporaryVault vault, string mailbox) => ["run", mailbox, "--vault", vault.Root, "--owner", Fixtures.Owner, "--json"];

    private static async Task<Factforge.Outcome> RunAsync(TemporaryVault vault, string mailbox)
    {
        var outcome = await Factforge.RunAsync(Arguments(vault, mailbox));
        Assert.True(outcome.Status is 0 or 1, outcome.Output + outcome.Error);
        return outcome;
    }
}
