using FactForge.FakeModel;
using FactForge.Pipeline.Asking;
using FactForge.Pipeline.Tests.Reviewing;
using FactForge.Pipeline.Tests.Running;
using Xunit;
using static FactForge.Pipeline.Tests.Reviewing.Telling;

namespace FactForge.Pipeline.Tests.Asking;

/// <summary>What an embedding model brings: pairs that share no words are asked about, and nothing is merged by being near.</summary>
public sealed class NominatingTests
{
    private const string Boat = "Ada Byrne keeps a boat at the yard.";
    private const string Skiff = "Ada Byrne owns a skiff.";

    [Fact]
    public async Task What_is_near_in_meaning_and_shares_no_words_is_asked_about_and_embedded_once()
    {
        await using var server = await StartAsync();
        using var vault = await QueuedVault.FilledAsync();
        var first = await ToldAsync(vault, Configuration(vault, server));
        var twin = Assert.Single(await vault.QueueAsync(new() { Why = ReviewReason.UndecidedTwin }), line => line.Rule == "NearInMeaning");
        Assert.Equal([Boat, Skiff], twin.Candidates);
        var note = vault.Disk.Note(QueuedVault.Ada);
        Assert.True(note.Contains(Boat, StringComparison.Ordinal) && note.Contains(Skiff, StringComparison.Ordinal), note);
        var spent = Assert.Single(first.Spending);
        Assert.Equal(("near", "embed", server.Embeddings.Calls), (spent.Model, spent.Task, (int)spent.Calls));
        Assert.True(spent.InputTokens > 0 && spent.Cost > 0);
        var status = Assert.Single(new StatusLook(TimeProvider.System).Look(Configuration(vault, server)).Spending);
        Assert.Equal((spent.Calls, spent.InputTokens, spent.Cost), (status.Calls, status.InputTokens, status.Cost));
        Assert.Equal(server.Embeddings.Texts.Count, server.Embeddings.Texts.Distinct(StringComparer.Ordinal).Count());

        var calls = server.Embeddings.Calls;
        vault.InLedger(ledger =>
        {
            ledger.SetMark("notes", "");
            foreach (var row in ledger.Notes.All())
                ledger.Notes.Store(row with { Inputs = "" }, ledger.Notes.Memory(row.Path));
        });
        await RunAsync(vault, Configuration(vault, server));
        Assert.Equal((calls, note), (server.Embeddings.Calls, vault.Disk.Note(QueuedVault.Ada)));

        // Without the model the pair is no question.
        await vault.Disk.RunAsync();
        Assert.DoesNotContain(await vault.QueueAsync(), line => line.Rule == "NearInMeaning");
    }

    [Fact]
    public async Task How_near_is_near_is_configured_and_a_change_of_it_holds_in_the_next_run()
    {
        await using var server = await StartAsync();
        using var vault = await QueuedVault.FilledAsync();
        var strict = Configuration(vault, server, near: 1.01f);
        await ToldAsync(vault, strict);
        Assert.DoesNotContain(await vault.QueueAsync(), line => line.Rule == "NearInMeaning");
        await RunAsync(vault, Configuration(vault, server));
        Assert.Contains(await vault.QueueAsync(), line => line.Rule == "NearInMeaning");
        await RunAsync(vault, strict);
        Assert.DoesNotContain(await vault.QueueAsync(), line => line.Rule == "NearInMeaning");
    }

    [Fact]
    public async Task A_judge_is_asked_about_what_is_nominated_and_its_answer_holds()
    {
        await using var server = await StartAsync(new JudgingModel((_, _) => new FakeJudgement("same")));
        using var vault = await QueuedVault.FilledAsync();
        await ToldAsync(vault, Configuration(vault, server) with { JudgeModel = "near" });
        Assert.Contains(server.Calls, call => call.LastUser.Contains(Skiff, StringComparison.Ordinal) && call.LastUser.Contains(Boat, StringComparison.Ordinal));
        var note = vault.Disk.Note(QueuedVault.Ada);
        Assert.True(note.Contains(Boat, StringComparison.Ordinal) && !note.Contains(Skiff, StringComparison.Ordinal), note);
    }

    [Fact]
    public async Task A_guard_keeps_apart_what_is_near_whatever_a_judge_would_say()
    {
        const string twelve = "Ada Byrne keeps 12 boats at the yard.";
        const string fourteen = "Ada Byrne owns 14 skiffs.";
        await using var server = await StartAsync(new JudgingModel((_, _) => new FakeJudgement("same")));
        using var vault = await QueuedVault.FilledAsync();
        await ToldAsync(vault, Configuration(vault, server) with { JudgeModel = "near" }, twelve, fourteen);
        Assert.DoesNotContain(server.Calls, call => call.LastUser.Contains(fourteen, StringComparison.Ordinal));
        var note = vault.Disk.Note(QueuedVault.Ada);
        Assert.True(note.Contains(twelve, StringComparison.Ordinal) && note.Contains(fourteen, StringComparison.Ordinal), note);
    }

    [Fact]
    public async Task A_model_that_gives_no_vectors_is_said_and_asked_again_next_time()
    {
        await using var server = await StartAsync();
        server.Embeddings.Fails = 500;
        using var vault = await QueuedVault.FilledAsync();
        var report = await ToldAsync(vault, Configuration(vault, server));
        Assert.Equal(RunOutcome.Done, report.Outcome);
        Assert.Contains(report.Remarks, remark => remark.Contains("without a vector", StringComparison.Ordinal) && remark.Contains("500", StringComparison.Ordinal));
        Assert.Contains(Skiff, vault.Disk.Note(QueuedVault.Ada), StringComparison.Ordinal);
        Assert.DoesNotContain(await vault.QueueAsync(), line => line.Rule == "NearInMeaning");

        server.Embeddings.Fails = null;
        await RunAsync(vault, Configuration(vault, server));
        Assert.Contains(await vault.QueueAsync(), line => line.Rule == "NearInMeaning");
    }

    [Fact]
    public async Task A_limit_holds_for_embeddings_too()
    {
        await using var server = await StartAsync();
        using var vault = await QueuedVault.FilledAsync();
        var report = await ToldAsync(vault, Configuration(vault, server) with { Limits = new(new(null, 1, null), SpendingLimit.None) });
        Assert.Equal(0, server.Embeddings.Calls);
        Assert.Contains(report.Remarks, remark => remark.Contains("without a vector", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_in_the_queue_sends_nothing_and_leaves_what_is_nominated_asked()
    {
        await using var server = await StartAsync();
        using var vault = await QueuedVault.FilledAsync();
        var configuration = Configuration(vault, server);
        await ToldAsync(vault, configuration);
        var calls = server.Embeddings.Calls;
        var item = (await vault.QueueAsync(new() { Why = ReviewReason.SupersedesOwners }))[0];
        var desk = new ReviewDesk(configuration, TimeProvider.System);
        Assert.IsType<DecisionOutcome.Applied>(Assert.Single((await desk.DecideAsync([new(new Decision.Reject(item.Id), null)], TestContext.Current.CancellationToken)).Outcomes));
        Assert.Equal(calls, server.Embeddings.Calls);
        var twin = Assert.Single(await vault.QueueAsync(), line => line.Rule == "NearInMeaning");

        await desk.DecideAsync([new(new Decision.Reject(twin.Id), null)], TestContext.Current.CancellationToken);
        await RunAsync(vault, configuration);
        Assert.DoesNotContain(await vault.QueueAsync(), line => line.Rule == "NearInMeaning");
        Assert.Equal(calls, server.Embeddings.Calls);
    }

    [Fact]
    public async Task Tidying_asks_about_what_is_near_in_meaning_and_takes_the_judges_word()
    {
        await using var server = await StartAsync(new JudgingModel((_, _) => new FakeJudgement("same")));
        using var disk = new VaultOnDisk();
        disk.WriteNote("Ada Byrne.md", $"---\ntype: people\nemail: ada@northwind.example\ntitle: Ada Byrne\n---\n\n# Ada Byrne\n\n## Key Facts\n\n- {Boat}\n- {Skiff}\n");
        var configuration = Models(disk.Configuration, server);
        var asked = await TidyAsync(configuration);
        Assert.Contains(Assert.Single(asked.Notes).Questions, question => question.Rule == "NearInMeaning");
        var judged = await TidyAsync(configuration with { JudgeModel = "near" });
        Assert.Single(Assert.Single(judged.Notes).Removed);
        Assert.Equal(1, server.Embeddings.Calls);
    }

    [Fact]
    public void Of_each_text_the_few_nearest_are_nominated_by_both_and_in_one_order()
    {
        var texts = Enumerable.Range(0, 12).Select(number => ($"text {number:00}", (ReadOnlyMemory<float>)Turned(number * 3))).ToList();
        var near = NearTexts.Of(texts, 0.8f);
        Assert.Equal(["text 01", "text 02", "text 03"], near["text 00"]);
        Assert.All(near, pair => Assert.All(pair.Value, other => Assert.Contains(pair.Key, near[other])));
        Assert.Empty(NearTexts.Of([("one", Turned(0)), ("other", Turned(40))], 0.8f));
        Assert.Single(NearTexts.Of([("one", Turned(0)), ("other", Turned(36))], 0.8f)["one"]);
    }

    private static float[] Turned(int degrees) => [MathF.Cos(degrees * MathF.PI / 180), MathF.Sin(degrees * MathF.PI / 180), 0, 0, 0, 0, 0, 0, 0];

    // To this model who owns a skiff keeps a boat at the yard.
    private static async Task<FakeModelServer> StartAsync(JudgingModel? judge = null)
    {
        var server = await FakeModelServer.StartAsync(judge is null ? null : judge.Answer);
        server.Embeddings.Meaning = text => text.Replace("owns a skiff", "keeps a boat at the yard", StringComparison.Ordinal).Replace("owns 14 skiffs", "keeps 14 boats at the yard", StringComparison.Ordinal);
        return server;
    }

    private static VaultConfiguration Configuration(QueuedVault vault, FakeModelServer server, float near = ModelConfiguration.UsualNear) => Models(vault.Disk.Configuration, server, near);

    private static VaultConfiguration Models(VaultConfiguration configuration, FakeModelServer server, float near = ModelConfiguration.UsualNear) => configuration with
    {
        EmbedModel = "near",
        Models = new SortedDictionary<string, ModelConfiguration>(StringComparer.Ordinal)
        {
            ["near"] = new() { Name = "near", Endpoint = new(server.OpenAIEndpoint), Model = "fake-1", ContextTokens = 128_000, Retries = 0, InputPrice = 1, OutputPrice = 1, Near = near },
        },
    };

    private static Task<RunReport> ToldAsync(QueuedVault vault, VaultConfiguration configuration, string first = Boat, string second = Skiff)
    {
        vault.InLedger(ledger =>
        {
            ledger.Facts.Add(Stated(first, 5, "n1"), "test");
            ledger.Facts.Add(Stated(second, 6, "n2"), "test");
        });
        return RunAsync(vault, configuration);
    }

    private static Task<RunReport> RunAsync(QueuedVault vault, VaultConfiguration configuration) =>
        VaultOnDisk.RunAsync(new() { Mailboxes = [vault.Disk.Inbox], Configuration = configuration, Environment = _ => null });

    private static Task<TidyReport> TidyAsync(VaultConfiguration configuration) =>
        new TidyRun(TimeProvider.System).TidyAsync(new() { Configuration = configuration, Path = "", Environment = _ => null }, TestContext.Current.CancellationToken);
}
