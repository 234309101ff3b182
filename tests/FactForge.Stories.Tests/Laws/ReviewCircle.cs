using System.Text.Json;
using System.Text.Json.Nodes;
using FactForge.FakeModel;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Laws;

/// <summary>The whole circle: run, queue, answers, notes, the tag gone; and what was rejected does not come back, whatever words it is told in.</summary>
public sealed class ReviewCircle
{
    private const string Note = "Ada Byrne.md";
    private const string Owners = "---\ntype: people\nemail: ada@northwind.example\ntitle: Ada Byrne\ntags:\n- type/people\n---\n\n# Ada Byrne\n\n## Key Facts\n\n- Ada Byrne will send the survey.\n\n- Ada Byrne prefers calls.\n";

    private static readonly string[] Surveys =
    [
        "Ada Byrne will send the survey by 12 November 2025.", "Ada Byrne promised to send the survey by 12 November 2025.",
        "Ada Byrne said that she will send the survey by 12 November 2025.", "It was promised by Ada Byrne to send the survey by 12 November 2025.",
    ];

    private static readonly string[] Calls =
    [
        "Ada Byrne prefers calls before noon.", "Ada Byrne mentioned preferring calls before noon.", "Ada Byrne would rather have calls before noon.", "Ada Byrne said that she prefers calls before noon.",
    ];

    [Fact]
    public async Task What_was_rejected_does_not_come_back_and_what_was_accepted_stays()
    {
        await using var server = await FakeModelServer.StartAsync();
        var asked = 0;
        server.Model = call => Answer(call, Interlocked.Increment(ref asked) - 1);
        using var vault = new ModelVault(server);
        await File.WriteAllTextAsync(Path.Combine(vault.Root, Note), Owners);
        var mailbox = Path.Combine(Directory.CreateDirectory(Path.Combine(vault.Root, ".mail")).FullName, "inbox.mbox");
        await File.WriteAllTextAsync(mailbox, Mail("one", 3) + Reply("one", 4));
        Assert.Equal(0, (await vault.RunAsync(mailbox)).Status);
        Assert.Contains("- needs-review\n", await TextAsync(vault), StringComparison.Ordinal);

        var items = (await ReviewAsync(vault, "list", "--person", "Ada")).GetProperty("lines").EnumerateArray()
            .ToDictionary(line => line.GetProperty("candidates")[1].GetString()!.Contains("survey", StringComparison.Ordinal) ? "survey" : "calls", line => line.GetProperty("id").GetString()!);
        Assert.Equal(["calls", "survey"], items.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("applied", Outcome(await ReviewAsync(vault, "reject", items["survey"])));
        Assert.Contains("- needs-review\n", await TextAsync(vault), StringComparison.Ordinal);
        Assert.Equal("applied", Outcome(await ReviewAsync(vault, "accept", items["calls"])));
        Assert.DoesNotContain("needs-review", await TextAsync(vault), StringComparison.Ordinal);
        Assert.Contains("- Ada Byrne prefers calls before noon.\n", await TextAsync(vault), StringComparison.Ordinal);
        Assert.Contains("- Ada Byrne will send the survey.\n", await TextAsync(vault), StringComparison.Ordinal);
        Assert.Equal("already-decided", Outcome(await ReviewAsync(vault, "accept", items["survey"])));

        var settled = await TextAsync(vault);
        await vault.RunAsync(mailbox);
        Assert.Equal(settled, await TextAsync(vault));
        await vault.RunAsync(mailbox, "--fresh");
        Assert.Equal(settled, await TextAsync(vault));

        // Other messages say both again, in other words.
        await File.WriteAllTextAsync(mailbox, Mail("one", 3) + Reply("one", 4) + Mail("two", 5) + Mail("three", 6));
        Assert.Equal(0, (await vault.RunAsync(mailbox)).Status);
        var later = await TextAsync(vault);
        Assert.DoesNotContain("12 November", later, StringComparison.Ordinal);
        Assert.DoesNotContain("needs-review", later, StringComparison.Ordinal);
        Assert.True(later.Split("before noon").Length == 2, later);
        Assert.Equal(0, (await ReviewAsync(vault, "stats")).GetProperty("open").GetInt32());

        // Taken back, the question is there again.
        Assert.Equal("undone", Outcome(await ReviewAsync(vault, "undo", "1")));
        Assert.Contains("needs-review", await TextAsync(vault), StringComparison.Ordinal);
        Assert.Equal(1, (await ReviewAsync(vault, "stats")).GetProperty("open").GetInt32());
    }

    private static FakeReply Answer(FakeCall call, int asked)
    {
        var claims = new List<JsonObject>();
        foreach (var message in ShownMail.Read(call.Question).Messages.Where(message => !message.IsContext && message.Text.Contains("survey", StringComparison.Ordinal)))
        {
            claims.Add(FakeClaim.Of(message.Number, "I will send the survey by 12 November 2025.", "commitment", message.From, "Ada Byrne", Surveys[asked % Surveys.Length]));
            claims.Add(FakeClaim.Of(message.Number, "I prefer calls before noon.", "preference", message.From, "Ada Byrne", Calls[asked % Calls.Length]));
        }

        return FakeClaim.Answer([.. claims]);
    }

    private static string Mail(string id, int day) =>
        $"From a Mon Nov  3 09:12:00 2025\nFrom: Ada Byrne <ada@northwind.example>\nTo: Nora <{Fixtures.Owner}>\nSubject: Survey {id}\nMessage-ID: <{id}@northwind.example>\nDate: {day} Nov 2025 09:12:00 +0000\n"
        + "Content-Type: text/plain\n\nI will send the survey by 12 November 2025. I prefer calls before noon.\n\n";

    private static string Reply(string id, int day) =>
        $"From a Mon Nov  3 09:12:00 2025\nFrom: Nora <{Fixtures.Owner}>\nTo: Ada Byrne <ada@northwind.example>\nSubject: Re: Survey {id}\nMessage-ID: <{id}@tideway.example>\nIn-Reply-To: <{id}@northwind.example>\nDate: {day} Nov 2025 09:12:00 +0000\n"
        + "Content-Type: text/plain\n\nThank you.\n\n";

    private static Task<string> TextAsync(ModelVault vault) => File.ReadAllTextAsync(Path.Combine(vault.Root, Note));

    private static async Task<JsonElement> ReviewAsync(ModelVault vault, params string[] arguments)
    {
        var outcome = await Factforge.RunAsync(["review", .. arguments, "--vault", vault.Root, "--json"]);
        Assert.True(outcome.Output.Length > 0, outcome.Error);
        return JsonDocument.Parse(outcome.Output).RootElement;
    }

    private static string Outcome(JsonElement report) => report.GetProperty("outcomes")[0].GetProperty("outcome").GetString()!;
}
