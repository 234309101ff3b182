using FactForge.FakeModel;
using Xunit;

namespace FactForge.Pipeline.Tests.Asking;

/// <summary>Limits of money, tokens and calls, a run and a day; and what a run would cost.</summary>
public sealed class MoneyTests
{
    [Fact]
    public async Task A_limit_of_calls_ends_the_run_in_order_and_the_rest_is_done_next_time()
    {
        await using var vault = await ModelledVault.WithAsync(5);
        vault.Limits = new(new(null, null, 2), SpendingLimit.None);
        var first = await vault.RunAsync();
        Assert.Equal((RunOutcome.Done, 2), (first.Outcome, vault.Server.Calls.Count));
        Assert.Contains(first.Remarks, remark => remark.Contains("3 questions are left for a later run: the call limit of this run (2) would be passed", StringComparison.Ordinal));
        await vault.RunAsync();
        var third = await vault.RunAsync();
        Assert.Equal((5, 0), (vault.Server.Calls.Count, third.Remarks.Count));
        Assert.Contains("pier 5", vault.Notes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_of_the_day_holds_over_all_its_runs()
    {
        await using var vault = await ModelledVault.WithAsync(4);
        vault.Limits = new(SpendingLimit.None, new(null, null, 3));
        await vault.RunAsync();
        var second = await vault.RunAsync();
        Assert.Equal((3, 0), (vault.Server.Calls.Count, second.Usage.Calls));
        Assert.Contains(second.Remarks, remark => remark.Contains("limit of the day (3)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_that_gave_no_answer_count_for_the_day_too()
    {
        await using var vault = await ModelledVault.WithAsync(1);
        vault.Limits = new(SpendingLimit.None, new(null, null, 3));
        vault.Server.Model = _ => new FakeReply.Answer("nonsense");
        await vault.RunAsync();
        await vault.RunAsync();
        await vault.RunAsync();
        Assert.Equal(3, vault.Server.Calls.Count);
    }

    [Fact]
    public async Task A_limit_of_cost_is_never_passed_by_calls_at_a_time()
    {
        await using var vault = await ModelledVault.WithAsync(20);
        vault.Adjust = model => model with { Concurrency = 8, MaximumOutputTokens = 500 };
        var works = vault.Server.Model;
        vault.Server.Model = call => works(call) with { Delay = TimeSpan.FromMilliseconds(30) };
        vault.Limits = new(new(0.1m, null, null), SpendingLimit.None);
        var report = await vault.RunAsync();
        Assert.InRange(report.Usage.Cost!.Value, 0.05m, 0.1m);
        Assert.Equal(report.Usage.Cost, report.Spending.Sum(spent => spent.Cost));
        Assert.Contains(report.Remarks, remark => remark.Contains("the cost limit of this run (0.1)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_estimate_sends_nothing_writes_nothing_and_counts_what_the_run_then_sends()
    {
        await using var vault = await ModelledVault.WithAsync(3);
        var estimate = Assert.Single((await vault.RunAsync(dryRun: true)).Estimates);
        Assert.Empty(vault.Server.Calls);
        Assert.Equal("", vault.Notes());
        vault.Server.Then([.. Enumerable.Range(0, 3).Select(_ => (FakeReply)new FakeReply.Answer("{\"claims\":[]}") { NoUsage = true })]);
        var report = await vault.RunAsync();
        Assert.Equal((estimate.Calls, estimate.InputTokens), (report.Usage.Calls, report.Usage.InputTokens));
        Assert.True(estimate.Cost <= estimate.MostCost && estimate.BatchCost == estimate.Cost / 2);

        vault.Write(4);
        var grown = await vault.RunAsync(dryRun: true);
        Assert.Equal(1, Assert.Single(grown.Estimates).Calls);
        Assert.Empty((await vault.RunAsync(dryRun: true, environment: _ => null)).Failures);
    }

    [Fact]
    public async Task An_estimate_counts_every_pass()
    {
        await using var vault = await ModelledVault.WithAsync(2);
        vault.Passes = 2;
        Assert.Equal(4, Assert.Single((await vault.RunAsync(dryRun: true)).Estimates).Calls);
    }
}
