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

    [Theory]
    [InlineData("class: newsletter", "List-Unsubscribe: <https://heather.example/u>")]
    [InlineData("sender: heather.example", "List-Unsubscribe: <https://heather.example/u>")]
    [InlineData("label: Klubb Å", "X-Gmail-Labels: =?UTF-8?Q?Inbox,Klubb_=C3=85?=\nPrecedence: bulk")]
    [InlineData("list: walkers.heather.example", "List-Id: <walkers.heather.example>\nList-Post: NO")]
    public async Task What_the_configuration_wants_to_be_read_is_read_whatever_its_class(string match, string headers)
    {
        using var vault = new TemporaryVault();
        var mail = Path.Combine(vault.Root, ".letter.eml");
        await File.WriteAllTextAsync(mail, $"From: Lena Fern <lena@heather.example>\nTo: Orla Fenn <orla@bramble.example>\nSubject: The hut\nDate: Mon, 1 Sep 2025 10:00:00 +0000\nMessage-ID: <hut@heather.example>\n{headers}\n\nI will open the hut on 3 October 2025.\n", TestContext.Current.CancellationToken);
        const string always = "owners: [orla@bramble.example]\ncold_makes_notes: true\n";
        await File.WriteAllTextAsync(vault.Note("factforge.yaml"), always, TestContext.Current.CancellationToken);
        Assert.Contains("0 would be searched for facts, 1 passed over", (await Factforge.RunAsync("mail", mail, "--vault", vault.Root)).Output, StringComparison.Ordinal);
        Assert.Contains("1 message, 0 facts", (await Factforge.RunAsync("thread", mail, "--vault", vault.Root)).Output, StringComparison.Ordinal);
        await Factforge.RunAsync("run", mail, "--vault", vault.Root);
        Assert.False(File.Exists(vault.Note("Lena Fern.md")));

        await File.WriteAllTextAsync(vault.Note("factforge.yaml"), $"{always}gates:\n  - {{ {match}, extract: true }}\n", TestContext.Current.CancellationToken);
        Assert.Contains("1 would be searched for facts, 0 passed over", (await Factforge.RunAsync("mail", mail, "--vault", vault.Root)).Output, StringComparison.Ordinal);
        Assert.Contains("open the hut", (await Factforge.RunAsync("thread", mail, "--vault", vault.Root)).Output, StringComparison.Ordinal);
        await Factforge.RunAsync("run", mail, "--vault", vault.Root);
        Assert.Contains("Lena Fern will open the hut on 3 October 2025.", await File.ReadAllTextAsync(vault.Note("Lena Fern.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
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
        using var vault = await HalfYearRun.VaultAsync();
        var people = await Factforge.RunAsync("people", "--vault", vault.Root);
        Assert.True(people.Status == 0, people.Error);
        var (persons, nobodies) = (people.Output.Split("Nobody in particular:")[0], people.Output.Split("Nobody in particular:")[1]);
        Assert.Contains("Ingrid Solheim <ingrid.solheim@tideway.example>", persons, StringComparison.Ordinal);
        Assert.Contains("notifications@trackdesk.example", nobodies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lists_address_gets_no_note_whether_its_mail_is_read_before_or_after_what_was_written_to_it()
    {
        const string list = "List-Id: <weavers.lists.example>\nList-Post: <mailto:weavers@lists.example>\n";
        (string Name, string Text)[] mail =
        [
            ("sent", "From: Orla Fenn <orla@bramble.example>\nTo: Weavers <weavers@lists.example>\nSubject: Spring fair\nDate: Mon, 1 Sep 2025 10:00:00 +0000\nMessage-ID: <1@x.example>\n\nI will bring the big loom on 4 April 2026.\n"),
            ("una", $"From: \"Una Tarn via Weavers\" <weavers@lists.example>\nTo: weavers@lists.example\nSubject: Yarn\nDate: Tue, 2 Sep 2025 10:00:00 +0000\nMessage-ID: <2@x.example>\n{list}\nI will bring the yarn on 8 October 2025.\n"),
            ("ned", $"From: \"Ned Voss via Weavers\" <weavers@lists.example>\nTo: weavers@lists.example\nSubject: Shuttle\nDate: Wed, 3 Sep 2025 10:00:00 +0000\nMessage-ID: <3@x.example>\n{list}\nI will bring the shuttle on 7 October 2025.\n"),
        ];
        using var vault = new TemporaryVault();
        using var other = new TemporaryVault();
        foreach (var (into, order) in new[] { (vault, mail), (other, [.. mail.Reverse()]) })
        {
            await File.WriteAllTextAsync(into.Note("factforge.yaml"), "owners: [orla@bramble.example]\ncold_makes_notes: true\n", TestContext.Current.CancellationToken);
            foreach (var (name, text) in order)
            {
                var path = Path.Combine(into.Root, ".factforge", name + ".eml");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
                Assert.Equal(0, (await Factforge.RunAsync("run", path, "--vault", into.Root)).Status);
            }

            Assert.Equal(["Ned Voss.md", "Una Tarn.md", "factforge.yaml"], into.Files().Keys);
            Assert.DoesNotContain("Una", into.Files()["Ned Voss.md"], StringComparison.Ordinal);
            Assert.DoesNotContain("email:", into.Files()["Una Tarn.md"], StringComparison.Ordinal);
        }

        Assert.Equal(vault.Files(), other.Files());
    }
}
