using System.Text.Json;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Commands;

/// <summary>The commands that answer and change nothing: status, explain, doctor, thread without --apply.</summary>
public sealed class AskingCommands
{
    [Fact]
    public async Task Status_tells_what_was_read_what_waits_and_the_last_run()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var status = await Factforge.RunAsync("status", "--vault", vault.Root, "--json");
        Assert.True(status.Status == 0, status.Error);
        using var answer = JsonDocument.Parse(status.Output);
        var root = answer.RootElement;
        Assert.Equal(vault.Files().Count, root.GetProperty("notes").GetInt32());
        Assert.Equal("done", root.GetProperty("runs")[0].GetProperty("outcome").GetString());
        var readable = await Factforge.RunAsync("status", "--vault", vault.Root);
        Assert.Contains("run 1  2026-01-15", readable.Output, StringComparison.Ordinal);
        Assert.Contains($"queue      {root.GetProperty("queueLength").GetInt64()} waiting for you", readable.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_of_a_vault_that_no_run_has_seen_says_so()
    {
        using var vault = new TemporaryVault();
        var status = await Factforge.RunAsync("status", "--vault", vault.Root);
        Assert.Equal(2, status.Status);
        Assert.Contains("factforge run", status.Error, StringComparison.Ordinal);
        Assert.Empty(vault.Files());
    }

    [Fact]
    public async Task Explain_leads_from_an_entry_to_the_words_of_a_message()
    {
        using var vault = await HalfYearRun.VaultAsync();
        const string entry = "leaving Calloway on 14 November 2025";
        Assert.Contains(vault.Files().Values, note => note.Contains(entry, StringComparison.Ordinal));
        var explained = await Factforge.RunAsync("explain", entry, "--vault", vault.Root);
        Assert.True(explained.Status == 0, explained.Error);
        Assert.Contains("Daniel Reyes.md, Key Facts", explained.Output, StringComparison.Ordinal);
        Assert.Contains("stands in the note", explained.Output, StringComparison.Ordinal);
        Assert.Contains("daniel.reyes@calloway.example", explained.Output, StringComparison.Ordinal);
        Assert.Contains("inbox.mbox at byte", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_of_words_that_stand_nowhere_ends_with_a_sentence()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var explained = await Factforge.RunAsync("explain", "zebra crossing in Novosibirsk", "--vault", vault.Root);
        Assert.Equal(2, explained.Status);
        Assert.Contains("No note says \"zebra crossing in Novosibirsk\"", explained.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_finds_nothing_wrong_after_a_run_and_says_what_to_do_of_a_broken_configuration()
    {
        using var vault = await HalfYearRun.VaultAsync();
        var well = await Factforge.RunAsync("doctor", "--vault", vault.Root);
        Assert.True(well.Status == 0, well.Output + well.Error);
        Assert.Contains("is whole", well.Output, StringComparison.Ordinal);
        await File.WriteAllTextAsync(vault.Note("factforge.yaml"), "owners:\n  - nora.lindqvist@tideway.example\nextrakt: rules\n");
        var ill = await Factforge.RunAsync("doctor", "--vault", vault.Root);
        Assert.NotEqual(0, ill.Status);
        Assert.Contains("factforge.yaml, line 3", ill.Output + ill.Error, StringComparison.Ordinal);
        Assert.Contains("extrakt", ill.Output + ill.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thread_prints_facts_with_their_quotes_from_a_file_or_standard_input_and_writes_nothing()
    {
        using var vault = new TemporaryVault();
        var mail = Path.Combine(Fixtures.HalfYear, "eml", "re-gunnars-eightieth.eml");
        var fromFile = await Factforge.RunAsync("thread", mail, "--vault", vault.Root);
        Assert.True(fromFile.Status == 0, fromFile.Error);
        Assert.Contains("\"I will put GBP 600 aside from the staff welfare fund\"", fromFile.Output, StringComparison.Ordinal);
        var fromInput = await Factforge.RunAsync(["thread", "-", "--vault", vault.Root, "--json"], await File.ReadAllTextAsync(mail), null);
        Assert.True(fromInput.Status == 0, fromInput.Error);
        Assert.Contains("I will put GBP 600 aside from the staff welfare fund", fromInput.Output, StringComparison.Ordinal);
        Assert.Empty(vault.Files());
    }

    [Fact]
    public async Task Thread_says_of_each_message_that_it_passes_over_why()
    {
        using var vault = new TemporaryVault();
        const string mail = "From: Pip Mole <pip@mole.example>\nTo: Ada Byrne <ada@northwind.example>\nSubject: Offers\nDate: Mon, 3 Nov 2025 10:00:00 +0000\nMessage-ID: <offers@mole.example>\n"
            + "List-Unsubscribe: <https://mole.example/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n\nI will send you the price list by 7 November 2025.\n";
        var thread = await Factforge.RunAsync(["thread", "-", "--vault", vault.Root], mail, null);
        Assert.True(thread.Status == 0, thread.Error);
        Assert.Contains("Offers: 1 message, 0 facts", thread.Output, StringComparison.Ordinal);
        Assert.Contains("passed over (newsletter)  Pip Mole <pip@mole.example>, 2025-11-03 10:00", thread.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thread_applied_makes_the_notes_of_the_thread_alone()
    {
        using var vault = new TemporaryVault();
        var mail = Path.Combine(Fixtures.HalfYear, "eml", "re-gunnars-eightieth.eml");
        var applied = await Factforge.RunAsync("thread", mail, "--vault", vault.Root, "--owner", Fixtures.Owner, "--apply");
        Assert.True(applied.Status == 0, applied.Error);
        var note = Assert.Single(vault.Files());
        Assert.Equal("Elif Demirtaş.md", note.Key);
    }
}
