using System.Text.Json;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Commands;

/// <summary>The commands that show mail and people.</summary>
public sealed class MailCommands
{
    [Fact]
    public async Task Mail_shows_what_a_mailbox_holds_and_touches_no_vault()
    {
        using var folder = new TemporaryVault();
        var shown = await Factforge.RunAsync("mail", Fixtures.HalfYear, "--vault", folder.Root);
        Assert.True(shown.Status == 0, shown.Error);
        Assert.Contains("newsletter  4, passed over (newsletter)", shown.Output, StringComparison.Ordinal);
        Assert.Contains("ports-list@portslist.example", shown.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root));

        var told = await Factforge.RunAsync("mail", Fixtures.HalfYear, "--json", "--vault", folder.Root);
        using var json = JsonDocument.Parse(told.Output);
        var messages = json.RootElement.GetProperty("messages").EnumerateArray().ToList();
        Assert.Equal(json.RootElement.GetProperty("read").GetInt32(), messages.Count + messages.Sum(message => message.GetProperty("copies").GetInt32()));
        Assert.Equal(messages.Count, json.RootElement.GetProperty("threads").EnumerateArray().Sum(thread => thread.GetProperty("messages").GetInt32()));
    }

    [Fact]
    public async Task Mail_of_a_path_that_is_not_there_is_refused_in_a_sentence()
    {
        var shown = await Factforge.RunAsync("mail", "/no/such/mailbox");
        Assert.Equal((2, "factforge: There is no mailbox at /no/such/mailbox: check the path, or use - for standard input."), (shown.Status, shown.Error.Trim()));
    }

    [Fact]
    public async Task People_lists_everybody_of_a_vault_and_sets_addresses_of_nobody_apart()
    {
        using var vault = new TemporaryVault();
        await Factforge.RunAsync("run", Fixtures.HalfYear, "--vault", vault.Root, "--owner", "nora.lindqvist@tideway.example");
        var people = await Factforge.RunAsync("people", "--vault", vault.Root);
        Assert.True(people.Status == 0, people.Error);
        var (persons, nobodies) = (people.Output.Split("Nobody in particular:")[0], people.Output.Split("Nobody in particular:")[1]);
        Assert.Contains("Ingrid Solheim <ingrid.solheim@tideway.example>", persons, StringComparison.Ordinal);
        Assert.Contains("notifications@trackdesk.example", nobodies, StringComparison.Ordinal);
    }
}
