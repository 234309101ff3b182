using FactForge.FakeModel;
using FactForge.Ledger;
using FactForge.Pipeline.Asking;
using FactForge.Prompting;
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
    public async Task What_was_asked_afresh_was_paid_twice_and_is_counted_twice()
    {
        await using var vault = await ModelledVault.WithAsync(2);
        var first = await vault.RunAsync();
        var second = await vault.RunAsync(fresh: true);
        var told = Assert.Single(vault.Status().Spending);
        Assert.Equal((4L, first.Usage.Cost!.Value + second.Usage.Cost!.Value), (told.Calls, told.Cost));
        Assert.Equal(first.Usage.InputTokens + second.Usage.InputTokens, told.InputTokens);

        vault.Limits = new(SpendingLimit.None, new(null, null, 5));
        await vault.RunAsync(fresh: true);
        Assert.Equal(5, vault.Server.Calls.Count);
    }

    [Fact]
    public async Task A_call_that_a_stopped_run_gave_up_counts_for_the_day()
    {
        await using var vault = await ModelledVault.WithAsync(1);
        using var stopping = new CancellationTokenSource();
        var works = vault.Server.Model;
        vault.Server.Model = call =>
        {
            stopping.CancelAfter(TimeSpan.FromMilliseconds(50));
            return works(call) with { Delay = TimeSpan.FromSeconds(30) };
        };
        Assert.Equal(RunOutcome.Interrupted, (await vault.RunAsync(cancellationToken: stopping.Token)).Outcome);
        var told = Assert.Single(vault.Status().Spending);
        Assert.True(told is { Calls: 1, InputTokens: > 1_000, OutputTokens: 0 }, told.ToString());
    }

    [Fact]
    public async Task A_part_of_an_answer_that_was_paid_for_elsewhere_is_no_call()
    {
        await using var vault = await ModelledVault.WithAsync(1);
        using var ledger = ((LedgerOpening.Opened)LedgerDoor.Open(vault.Configuration.Ledger, "a test", DateTimeOffset.UnixEpoch)).Ledger;
        var paid = new AnswersInMemory();
        paid.Put("whole", new("{}", "main", "judge-entries", 100, 10, 0.5m, DateTimeOffset.UnixEpoch));
        paid.Put("part", new("{}", "main", "judge-entries/pair", 0, 0, null, DateTimeOffset.UnixEpoch));
        var answers = new LedgerAnswers(ledger, paid, new DayBook(ledger, TimeProvider.System));
        Assert.NotNull(answers.TryGet("whole"));
        Assert.NotNull(answers.TryGet("part"));
        Assert.Equal(new SpendingRow("main", "judge", 1, 100, 10, 0.5m), Assert.Single(ledger.Calls.All()));
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
    public async Task An_estimate_has_what_is_asked_again_in_it_once_runs_have_asked_enough()
    {
        await using var vault = await ModelledVault.WithAsync(22);
        var works = vault.Server.Model;
        // The first answer about every pier with an even number does not fit.
        vault.Server.Model = call => call.LastUser == call.Question && System.Text.RegularExpressions.Regex.IsMatch(call.Question, @"pier \d*[02468] ") ? new FakeReply.Answer("nonsense") : works(call);
        Assert.Null(Assert.Single((await vault.RunAsync(dryRun: true)).Estimates).AskedAgain);
        var run = await vault.RunAsync();
        Assert.Equal((33, 11), (run.Usage.Calls, Assert.Single(run.Spending).Again));

        vault.Write(24);
        var estimate = Assert.Single((await vault.RunAsync(dryRun: true)).Estimates);
        Assert.Equal((2, 0.5), (estimate.Calls, estimate.AskedAgain));
        var once = ((estimate.InputTokens * 2m) + (estimate.OutputTokens * 8m)) / 1_000_000m;
        Assert.Equal(once * 1.5m, estimate.Cost);
    }

    [Fact]
    public async Task What_a_judge_will_be_asked_is_guessed_from_runs_so_far_and_said_to_be_a_guess()
    {
        await using var vault = await ModelledVault.WithAsync(3);
        vault.Judge = "main";
        Assert.Equal("extract", Assert.Single((await vault.RunAsync(dryRun: true)).Estimates).Task);
        using (var ledger = ((LedgerOpening.Opened)LedgerDoor.Open(vault.Configuration.Ledger, "a test", DateTimeOffset.UnixEpoch)).Ledger)
        {
            var report = new RunReport { Outcome = RunOutcome.Done, Spending = [new("main", "extract", 30, 60_000, 9_000, 1), new("main", "judge", 10, 8_000, 500, 1)] };
            ledger.Runs.End(ledger.Runs.Begin("run", DateTimeOffset.UnixEpoch), "done", RunReportJson.Write(report), DateTimeOffset.UnixEpoch);
        }

        var guess = Assert.Single((await vault.RunAsync(dryRun: true)).Estimates, estimate => estimate.Task == "judge");
        Assert.True(guess.IsGuess && guess.MostCost is null);
        Assert.Equal((1, 800, 50), (guess.Calls, guess.InputTokens, guess.OutputTokens));
        Assert.Equal(((800 * 2m) + (50 * 8m)) / 1_000_000m, guess.Cost);
    }

    [Fact]
    public async Task An_estimate_counts_every_pass()
    {
        await using var vault = await ModelledVault.WithAsync(2);
        vault.Passes = 2;
        Assert.Equal(4, Assert.Single((await vault.RunAsync(dryRun: true)).Estimates).Calls);
    }
}
