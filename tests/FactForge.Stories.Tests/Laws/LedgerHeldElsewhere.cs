using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactForge.FakeModel;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Laws;

/// <summary>A run in a process of its own has the ledger while the owner answers, at the terminal and on the page: both say who has it, and nothing is lost.</summary>
public sealed class LedgerHeldElsewhere
{
    private const string Note = "Ada Byrne.md";
    private const string Owners = "---\ntype: people\nemail: ada@northwind.example\ntitle: Ada Byrne\ntags:\n- type/people\n---\n\n# Ada Byrne\n\n## Key Facts\n\n- Ada Byrne will send the survey.\n\n- Ada Byrne prefers calls.\n";
    private const string Typed = "Ada Byrne will send the survey & the chart by 12 November 2025.";

    [Fact]
    public async Task Terminal_and_page_say_who_has_it_and_the_answers_are_given_when_it_is_free()
    {
        using var release = new ManualResetEventSlim();
        using var holding = new SemaphoreSlim(0);
        await using var server = await FakeModelServer.StartAsync();
        server.Model = call => Answer(call, () =>
        {
            holding.Release();
            release.Wait(TestContext.Current.CancellationToken);
        });
        using var vault = new ModelVault(server);
        await File.WriteAllTextAsync(Path.Combine(vault.Root, Note), Owners);
        var mailbox = Path.Combine(Directory.CreateDirectory(Path.Combine(vault.Root, ".mail")).FullName, "inbox.mbox");
        await File.WriteAllTextAsync(mailbox, Mail("one", "I will send the survey by 12 November 2025. I prefer calls before noon."));
        Assert.Equal(0, (await vault.RunAsync(mailbox)).Status);
        var items = JsonDocument.Parse((await Factforge.RunAsync("review", "list", "--vault", vault.Root, "--json")).Output).RootElement.GetProperty("lines").EnumerateArray()
            .ToDictionary(line => line.GetProperty("candidates")[1].GetString()!.Contains("survey", StringComparison.Ordinal) ? "survey" : "calls", line => line.GetProperty("id").GetString()!);

        using var page = Factforge.Start(["review", "--web", "--no-open", "--vault", vault.Root], null);
        using var closing = new Ending(page);
        page.StandardInput.Close();
        var address = new Uri((await page.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!);
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false });
        await browser.GetStringAsync(address, TestContext.Current.CancellationToken);
        var shown = await browser.GetStringAsync(new Uri(address, "/items/" + items["survey"]), TestContext.Current.CancellationToken);

        await File.AppendAllTextAsync(mailbox, Mail("two", "The boat is late."), TestContext.Current.CancellationToken);
        using var run = Factforge.Start(["run", mailbox, "--vault", vault.Root, "--json"], null);
        using var ending = new Ending(run);
        run.StandardInput.Close();
        var ran = run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await holding.WaitAsync(TestContext.Current.CancellationToken);
        var before = await File.ReadAllTextAsync(Path.Combine(vault.Root, Note));

        var atTerminal = Factforge.RunAsync("review", "reject", items["calls"], "--vault", vault.Root);
        using var onPage = await AnswerAsync(browser, address, items["survey"], shown);
        var refused = await atTerminal;
        var who = string.Create(CultureInfo.InvariantCulture, $"in use by factforge run {mailbox}, process {run.Id}");
        Assert.Equal(2, refused.Status);
        Assert.Contains(who, Assert.Single(refused.Error.Trim().Split('\n')), StringComparison.Ordinal);
        var told = WebUtility.HtmlDecode(await onPage.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.Conflict, onPage.StatusCode);
        Assert.Contains(who, told, StringComparison.Ordinal);
        Assert.Contains($">{Typed}</textarea>", told, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(vault.Root, Note)));

        release.Set();
        Assert.Equal("Done", JsonDocument.Parse(await ran).RootElement.GetProperty("outcome").GetString());
        var again = await browser.GetStringAsync(new Uri(address, "/items/" + items["survey"]), TestContext.Current.CancellationToken);
        using var given = await AnswerAsync(browser, address, items["survey"], again);
        Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        Assert.Equal(0, (await Factforge.RunAsync("review", "reject", items["calls"], "--vault", vault.Root)).Status);
        var after = await File.ReadAllTextAsync(Path.Combine(vault.Root, Note));
        Assert.Contains($"- {Typed}\n", after, StringComparison.Ordinal);
        Assert.Contains("- Ada Byrne prefers calls.\n", after, StringComparison.Ordinal);
        Assert.DoesNotContain("needs-review", after, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> AnswerAsync(HttpClient browser, Uri address, string item, string page)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, $"/items/{item}/answer"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["form-key"] = Field("form-key").Match(page).Groups[1].Value,
                ["version"] = Field("version").Match(page).Groups[1].Value,
                ["answer"] = "amend",
                ["wording"] = Typed,
            }),
        };
        request.Headers.Add("Origin", address.GetLeftPart(UriPartial.Authority));
        return browser.SendAsync(request, TestContext.Current.CancellationToken);

        static Regex Field(string name) => new($"name=\"{name}\" value=\"([^\"]+)\"");
    }

    private static FakeReply Answer(FakeCall call, Action hold)
    {
        var claims = new List<System.Text.Json.Nodes.JsonObject>();
        foreach (var message in ShownMail.Read(call.Question).Messages.Where(message => !message.IsContext))
        {
            if (!message.Text.Contains("survey", StringComparison.Ordinal))
            {
                hold();
                continue;
            }

            claims.Add(FakeClaim.Of(message.Number, "I will send the survey by 12 November 2025.", "commitment", message.From, "Ada Byrne", "Ada Byrne will send the survey by 12 November 2025."));
            claims.Add(FakeClaim.Of(message.Number, "I prefer calls before noon.", "preference", message.From, "Ada Byrne", "Ada Byrne prefers calls before noon."));
        }

        return FakeClaim.Answer([.. claims]);
    }

    private static string Mail(string id, string body) =>
        $"From a Mon Nov  3 09:12:00 2025\nFrom: Ada Byrne <ada@northwind.example>\nTo: Nora <{Fixtures.Owner}>\nSubject: Survey {id}\nMessage-ID: <{id}@northwind.example>\nDate: 3 Nov 2025 09:12:00 +0000\n"
        + $"Content-Type: text/plain\n\n{body}\n\n";
}
