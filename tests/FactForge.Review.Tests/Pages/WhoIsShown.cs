using FactForge.Ledger;
using FactForge.Pipeline;
using FactForge.Review.Tests.Vaults;
using Xunit;

namespace FactForge.Review.Tests.Pages;

/// <summary>A question about who is meant, as it is shown.</summary>
public sealed class WhoIsShown
{
    private const string Told = "Ada Byrne will repair the crane on 20 November 2025.";

    [Fact]
    public async Task The_list_says_what_waits_and_the_item_offers_people_by_name_and_address()
    {
        await using var served = await ServedQueue.StartAsync(await NamesakesAsync());
        using var browser = await LoopbackBrowser.LetInAsync(served);
        var item = Assert.Single((await LookAt(served).QueueAsync(new() { Why = ReviewReason.UnresolvedPerson }, 0, 9, TestContext.Current.CancellationToken)).Value!.Lines);
        Assert.Equal(2, item.Candidates.Count);
        var list = await browser.TextAsync("/");
        var page = await browser.TextAsync("/items/" + item.Id);
        Assert.Contains(Told, list, StringComparison.Ordinal);
        Assert.Contains("Ada Byrne &lt;ada@northwind.example&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Ada Byrne &lt;ada@contoso.example&gt;", page, StringComparison.Ordinal);
        foreach (var id in item.Candidates)
        {
            Assert.DoesNotContain($">{id}<", list, StringComparison.Ordinal);
            Assert.DoesNotContain($">{id}<", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_words_of_a_close_claim_are_marked_in_the_thread()
    {
        await using var served = await ServedQueue.StartAsync(await NamesakesAsync());
        using (var ledger = Ledger(served.Vault))
        {
            ledger.Facts.Refuse(new(new() { Kind = FactKind.Plan, Subject = new("ada@northwind.example", null), Statement = "Ada Byrne moors on Tuesday.", Message = new("1@northwind.example"), Quote = "Dear Nora" },
                "the message does not say 'Tuesday'", IsClose: true), "test");
        }

        await served.Vault.RunAsync();
        using var browser = await LoopbackBrowser.LetInAsync(served);
        var item = Assert.Single((await LookAt(served).QueueAsync(new() { Why = ReviewReason.CloseClaim }, 0, 9, TestContext.Current.CancellationToken)).Value!.Lines);
        var evidence = Assert.Single((await LookAt(served).ItemAsync(item.Id, ReviewFilter.None, TestContext.Current.CancellationToken)).Value!.Evidence);
        Assert.Contains("<mark>Dear Nora</mark>", await browser.TextAsync("/thread?id=" + Uri.EscapeDataString(evidence.Thread!.Value.Value)), StringComparison.Ordinal);
    }

    private static ReviewLook LookAt(ServedQueue served) => new(served.Vault.Configuration, QueueVault.Clock);

    private static async Task<QueueVault> NamesakesAsync()
    {
        var vault = new QueueVault()
            .WithPerson("Ada Byrne", "ada@northwind.example", "Pilot", "Pilot")
            .WithMail("Ada Byrne <ada@contoso.example>", "Moorings", "Dear Nora,\n\nthe list for the quay is in the folder.\n\nBest regards,\nAda Byrne\nSurveyor\nContoso Ltd\n")
            .WithMail("Bo Lund <bo@fjord.example>", "The crane", $"Hello Nora,\n\n{Told}\n\nBo\n");
        vault.WriteNote("Bo Lund", "---\ntype: people\nemail: bo@fjord.example\ntitle: Bo Lund\n---\n\n# Bo Lund\n");
        await vault.RunAsync();
        using (var ledger = Ledger(vault))
        {
            ledger.Facts.Add(new()
            {
                Id = new("f"),
                Kind = FactKind.Plan,
                Subject = new(null, "Ada Byrne"),
                Statement = Told,
                Evidence = new(new("3@northwind.example"), EvidencePart.Body, new(13, 52), Told, Grounding.Exact),
                SaidAt = QueueVault.Clock.GetUtcNow(),
                Thread = new("t"),
            }, "test");
        }

        await vault.RunAsync();
        return vault;
    }

    private static LedgerStore Ledger(QueueVault vault) => ((LedgerOpening.Opened)LedgerDoor.Open(vault.Configuration.Ledger, "a test", DateTimeOffset.UnixEpoch)).Ledger;
}
