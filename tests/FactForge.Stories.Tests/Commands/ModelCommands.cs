using System.Text.Json;
using FactForge.FakeModel;
using FactForge.Stories.Tests.Running;
using Xunit;

namespace FactForge.Stories.Tests.Commands;

/// <summary>The commands around models through the real program: eval, estimate, doctor, run --batch.</summary>
public sealed class ModelCommands
{
    [Fact]
    public async Task Eval_scores_the_rules_on_every_part_of_the_set_and_shows_the_last_result_beside_the_next()
    {
        using var keep = new TemporaryVault();
        string[] command = ["eval", RepositoryFolder.At("fixtures", "eval"), "--keep-in", keep.Root];
        var first = await Factforge.RunAsync([.. command, "--json"]);
        Assert.True(first.Status == 0, first.Error);
        using var result = JsonDocument.Parse(first.Output);
        var root = result.RootElement;
        var threads = Directory.GetFiles(RepositoryFolder.At("fixtures", "eval"), "gold.jsonl", SearchOption.AllDirectories).Length;
        Assert.True(threads >= 36, $"only {threads} threads");
        Assert.Equal(("rules", threads), (root.GetProperty("extractor").GetString(), root.GetProperty("threads").GetInt32()));
        Assert.True(root.GetProperty("all").GetProperty("gold").GetInt32() >= 200);
        Assert.True(root.GetProperty("groundedShare").GetDouble() > 0.99);
        Assert.Equal(0, root.GetProperty("misplaced").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("last").ValueKind);
        var second = await Factforge.RunAsync(command);
        var row = second.Output.Split('\n').Single(line => line.StartsWith("all kinds", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(row[^2], row[^1]);
        Assert.False(Directory.Exists(RepositoryFolder.At("fixtures", "eval", ".factforge")));
    }

    [Fact]
    public async Task Eval_of_a_model_pays_for_an_unchanged_prompt_once()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Model = new RewordingModel().Answer;
        using var vault = new ModelVault(server);
        string[] command = ["eval", RepositoryFolder.At("fixtures", "eval", "develop"), "--config", Path.Combine(vault.Root, "factforge.yaml"), "--keep-in", Path.Combine(vault.Root, "kept"), "--json"];
        using var first = JsonDocument.Parse((await Factforge.RunAsync(command)).Output);
        Assert.Equal("main", first.RootElement.GetProperty("extractor").GetString());
        Assert.True(first.RootElement.GetProperty("calls").GetInt32() >= 18);
        Assert.True(first.RootElement.GetProperty("cost").GetDecimal() > 0);
        using var second = JsonDocument.Parse((await Factforge.RunAsync(command)).Output);
        Assert.Equal(0, second.RootElement.GetProperty("calls").GetInt32());
        Assert.Equal(first.RootElement.GetProperty("all").GetProperty("right").GetInt32(), second.RootElement.GetProperty("last").GetProperty("all").GetProperty("right").GetInt32());
    }

    [Fact]
    public async Task A_look_at_a_thread_asks_nothing_that_is_answered_keeps_what_it_asks_and_keeps_within_the_day()
    {
        await using var server = await FakeModelServer.StartAsync(new RewordingModel().Answer);
        using var vault = new ModelVault(server);
        var (known, other) = (Path.Combine(Fixtures.HalfYear, "eml", "gunnars-eightieth.eml"), Fixtures.HalfYear);
        await vault.RunAsync(known);
        var calls = server.Calls.Count;
        Assert.True(calls > 0);
        var look = await Factforge.RunAsync("thread", known, "--vault", vault.Root);
        Assert.Equal((0, calls), (look.Status, server.Calls.Count));

        await File.AppendAllTextAsync(Path.Combine(vault.Root, "factforge.yaml"), $"limits:\n  day: {{ calls: {calls + 1} }}\n");
        await Factforge.RunAsync("thread", other, "--vault", vault.Root);
        Assert.Equal(calls + 1, server.Calls.Count);
        var status = await Factforge.RunAsync("status", "--vault", vault.Root);
        Assert.Contains($"main to extract: {calls + 1} calls", status.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Estimate_says_what_a_run_costs_and_sends_and_writes_nothing()
    {
        await using var server = await FakeModelServer.StartAsync();
        using var vault = new ModelVault(server);
        var estimate = await Factforge.RunAsync("estimate", Fixtures.HalfYear, "--vault", vault.Root);
        Assert.True(estimate.Status == 0, estimate.Error);
        Assert.Contains("extract with main (fake-1)", estimate.Output, StringComparison.Ordinal);
        Assert.Matches(@"cost +about \d+\.\d+ USD, at most \d+\.\d+ USD", estimate.Output);
        Assert.Empty(server.Calls);
        Assert.Empty(vault.Notes());
        Assert.False(Directory.Exists(Path.Combine(vault.Root, ".factforge")));
    }

    [Fact]
    public async Task A_limit_given_with_the_run_is_kept_and_said_and_the_next_run_goes_on()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Model = new RewordingModel().Answer;
        using var vault = new ModelVault(server);
        foreach (var (option, amount, figure) in new[] { ("--max-calls", 2m, "calls"), ("--max-tokens", 30_000m, "tokens"), ("--max-cost", 0.05m, "cost") })
        {
            var run = await vault.RunAsync(Fixtures.HalfYear, option, amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
            var usage = run.Report.GetProperty("usage");
            var spent = figure switch
            {
                "calls" => run.Calls,
                "tokens" => usage.GetProperty("inputTokens").GetInt64() + usage.GetProperty("outputTokens").GetInt64(),
                _ => usage.GetProperty("cost").GetDecimal(),
            };
            Assert.True(run.Status == 0, run.Error);
            Assert.True(spent > 0 && spent <= amount, $"{option} {amount}: {spent}");
            Assert.Contains(run.Remarks, remark => remark.Contains("limit of this run", StringComparison.Ordinal));
        }

        var known = server.Calls.Count;
        Assert.DoesNotContain((await vault.RunAsync(Fixtures.HalfYear)).Remarks, remark => remark.Contains("limit", StringComparison.Ordinal));
        var whole = server.Calls.Count;
        Assert.True(whole > known, "nothing was left for the run without a limit");
        Assert.Equal(0, (await vault.RunAsync(Fixtures.HalfYear)).Calls);
        Assert.Equal(whole, server.Calls.Count);
    }

    [Fact]
    public async Task A_run_that_is_killed_while_its_batch_is_awaited_loses_nothing_and_pays_nothing_twice()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Model = new RewordingModel().Answer;
        server.Batches.LooksUntilDone = int.MaxValue;
        using var vault = new ModelVault(server, more: "batch: { poll_seconds: 1 }");
        using (var process = Factforge.Start(["run", Fixtures.HalfYear, "--vault", vault.Root, "--batch"], null))
        {
            process.StandardInput.Close();
            var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            for (var waited = 0; server.Batches.Made == 0 && waited < 600 && !process.HasExited; waited++)
                await Task.Delay(100, TestContext.Current.CancellationToken);
            await Task.Delay(300, TestContext.Current.CancellationToken);
            Assert.False(process.HasExited);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            await output;
        }

        var status = await Factforge.RunAsync("status", "--vault", vault.Root);
        Assert.Contains("batches", status.Output, StringComparison.Ordinal);
        // One question was asked at once, to find out what form of answer the endpoint keeps.
        var asked = Assert.Single(server.Calls).Number;
        server.Batches.LooksUntilDone = 1;
        var next = await vault.RunAsync(Fixtures.HalfYear);
        Assert.True(next.Status == 0, next.Error + string.Join('\n', next.Failures));
        Assert.True(vault.Notes().Count >= 15, $"{vault.Notes().Count} notes");
        Assert.Equal((1, asked + next.Calls), (server.Batches.Made, server.Calls.Count));
        Assert.Equal(0, (await vault.RunAsync(Fixtures.HalfYear, "--batch")).Calls);
    }

    [Fact]
    public async Task Batch_without_a_model_is_refused_in_one_sentence()
    {
        using var vault = new TemporaryVault();
        var refused = await Factforge.RunAsync("run", Fixtures.HalfYear, "--vault", vault.Root, "--batch");
        Assert.Equal(2, refused.Status);
        Assert.Contains("--batch wants a model", refused.Error, StringComparison.Ordinal);
    }
}
