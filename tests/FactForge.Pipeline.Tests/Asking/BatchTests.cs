using FactForge.FakeModel;
using FactForge.Ledger;
using Xunit;

namespace FactForge.Pipeline.Tests.Asking;

/// <summary>A night's questions through the Batch API: sent once, paid once, whatever happens in between.</summary>
public sealed class BatchTests
{
    [Fact]
    public async Task A_batch_fills_the_notes_as_asking_directly_does_at_half_the_price()
    {
        await using var direct = await ModelledVault.WithAsync(3, SchemaMode.Strict);
        await using var batched = await ModelledVault.WithAsync(3, SchemaMode.Strict);
        var one = await direct.RunAsync();
        var other = await batched.RunAsync(batch: true);
        Assert.Equal((RunOutcome.Done, RunOutcome.Done), (one.Outcome, other.Outcome));
        Assert.Equal(direct.Notes(), batched.Notes());
        Assert.Equal((1, 3, 0), (batched.Server.Batches.Made, other.Usage.Calls, batched.Server.Batches.FilesLeft));
        Assert.Equal(one.Usage.Cost / 2, other.Usage.Cost);
        Assert.Empty(other.Batches);
        Assert.DoesNotContain(other.Remarks, remark => remark.Contains("left for a later run", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, 1, 2)]
    [InlineData(false, 2, 2)]
    public async Task What_form_of_answer_an_endpoint_keeps_is_found_out_by_one_question_before_a_batch_is_sent_in_it(bool isStrict, int direct, int batched)
    {
        await using var vault = await ModelledVault.WithAsync(3);
        var works = vault.Server.Model;
        vault.Server.Model = call => call.IsStrict && !isStrict ? FakeReply.Error(400, "invalid_request_error", "response_format json_schema is not supported") : works(call);
        var report = await vault.RunAsync(batch: true);
        Assert.Equal((RunOutcome.Done, direct + batched), (report.Outcome, vault.Server.Calls.Count));
        var lines = vault.Server.Batches.Uploaded.Single().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(batched, lines.Length);
        Assert.All(lines, line => Assert.Equal(isStrict, line.Contains("json_schema", StringComparison.Ordinal)));

        // It is remembered: the next batch holds every question.
        var calls = vault.Server.Calls.Count;
        await vault.RunAsync(batch: true, fresh: true);
        Assert.Equal((2, 3), (vault.Server.Batches.Made, vault.Server.Calls.Count - calls));
        Assert.Equal(3, vault.Server.Batches.Uploaded.Last().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_call_that_fails_tells_nothing_of_the_form_so_another_finds_it_out()
    {
        await using var vault = await ModelledVault.WithAsync(4);
        var works = vault.Server.Model;
        vault.Server.Model = call => call.IsStrict ? FakeReply.Error(400, "invalid_request_error", "response_format json_schema is not supported") : works(call);
        vault.Server.Then(new FakeReply.Status(503), new FakeReply.Status(503));
        await vault.RunAsync(batch: true);
        var lines = vault.Server.Batches.Uploaded.Single().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.DoesNotContain("json_schema", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "/openai/files", "/chat/completions")]
    [InlineData("/openai/v1", "/openai/v1/files", "/v1/chat/completions")]
    public async Task Azure_gets_its_batches_on_its_own_paths_with_its_own_line_address(string path, string files, string url)
    {
        await using var vault = await ModelledVault.WithAsync(2, SchemaMode.Strict);
        (vault.Provider, vault.Endpoint, vault.Server.Key) = (ModelProvider.Azure, vault.Server.Origin + path, "azure-secret-1");
        var report = await vault.RunAsync(batch: true, environment: name => name == "FACTFORGE_KEY_MAIN" ? "azure-secret-1" : null);
        Assert.Equal(RunOutcome.Done, report.Outcome);
        Assert.All(vault.Server.Batches.Uploaded.Single().Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains($"\"url\":\"{url}\"", line, StringComparison.Ordinal));
        Assert.Contains(vault.Server.Batches.Paths, seen => seen.StartsWith(files, StringComparison.Ordinal));
        Assert.Contains("survey", vault.Notes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_is_not_done_waits_is_shown_and_is_taken_in_by_a_plain_run()
    {
        await using var vault = await ModelledVault.WithAsync(3, SchemaMode.Strict);
        vault.Server.Batches.LooksUntilDone = int.MaxValue;
        var first = await vault.RunAsync(batch: true, wait: TimeSpan.Zero);
        Assert.Equal((3, 0), (Assert.Single(first.Batches).Questions, first.Usage.Calls));
        Assert.Contains(first.Remarks, remark => remark.Contains("3 questions are left for a later run", StringComparison.Ordinal));
        Assert.Equal("in_progress", Assert.Single(vault.Status().Batches).Status);

        var second = await vault.RunAsync();
        Assert.Equal((0, 0), (second.Usage.Calls, vault.Server.Calls.Count));

        vault.Server.Batches.LooksUntilDone = 1;
        var third = await vault.RunAsync();
        Assert.Equal((3, 3, 3), (third.Usage.Calls, third.Usage.StoredAnswers, vault.Server.Calls.Count));
        Assert.Empty(vault.Status().Batches);
        Assert.Contains("survey", vault.Notes(), StringComparison.Ordinal);

        var fourth = await vault.RunAsync(batch: true);
        Assert.Equal((0, 1), (fourth.Usage.Calls, vault.Server.Batches.Made));
    }

    [Fact]
    public async Task A_batch_is_split_at_what_the_service_takes()
    {
        await using var vault = await ModelledVault.WithAsync(5, SchemaMode.Strict);
        vault.Adjust = model => model with { BatchLimits = new(Lines: 2) };
        var report = await vault.RunAsync(batch: true);
        Assert.Equal((RunOutcome.Done, 3, 5), (report.Outcome, vault.Server.Batches.Made, report.Usage.Calls));

        await using var other = await ModelledVault.WithAsync(5, SchemaMode.Strict);
        other.Adjust = model => model with { BatchLimits = new(Bytes: 1_000) };
        await other.RunAsync(batch: true);
        Assert.Equal(5, other.Server.Batches.Made);
    }

    [Fact]
    public async Task A_creation_whose_answer_is_lost_makes_no_second_batch()
    {
        await using var vault = await ModelledVault.WithAsync(2, SchemaMode.Strict);
        vault.Server.Batches.SilentCreations = 1;
        var report = await vault.RunAsync(batch: true);
        Assert.Equal((RunOutcome.Done, 1, 2), (report.Outcome, vault.Server.Batches.Made, vault.Server.Calls.Count));
    }

    [Fact]
    public async Task Cut_off_between_sending_and_being_told_the_next_run_finds_the_batch()
    {
        await using var vault = await ModelledVault.WithAsync(2, SchemaMode.Strict);
        vault.Adjust = model => model with { Retries = 0 };
        vault.Server.Batches.SilentCreations = 1;
        var first = await vault.RunAsync(batch: true, wait: TimeSpan.Zero);
        // The look behind the sending has found it already, or the next run does: one batch, its answers once.
        var second = await vault.RunAsync(batch: true);
        Assert.Equal((1, 2), (vault.Server.Batches.Made, vault.Server.Calls.Count));
        Assert.Equal(2, first.Usage.Calls + second.Usage.Calls);
    }

    [Fact]
    public async Task Cut_off_before_anything_was_sent_the_questions_go_into_the_next_batch()
    {
        await using var vault = await ModelledVault.WithAsync(2, SchemaMode.Strict);
        var opened = (LedgerOpening.Opened)LedgerDoor.Open(vault.Configuration.Ledger, "test", TimeProvider.System.GetUtcNow());
        using (opened.Ledger)
            opened.Ledger.Batches.Begin("main", "/v1/chat/completions", [new("some-key", "extract", 1, 1, 0)], 1, TimeProvider.System.GetUtcNow());
        var report = await vault.RunAsync(batch: true);
        Assert.Equal((RunOutcome.Done, 1, 2), (report.Outcome, vault.Server.Batches.Made, report.Usage.Calls));
        Assert.Empty(vault.Status().Batches);
    }

    [Fact]
    public async Task Lines_that_fail_go_into_the_next_batch_and_the_third_time_are_asked_directly()
    {
        await using var vault = await ModelledVault.WithAsync(3, SchemaMode.Strict);
        vault.Server.Then(new FakeReply.Status(500), new FakeReply.Drop(), FakeReply.RateLimited(), new FakeReply.Status(503), new FakeReply.Status(500), new FakeReply.Status(500));
        var report = await vault.RunAsync(batch: true);
        Assert.Equal((RunOutcome.Done, 2, 9), (report.Outcome, vault.Server.Batches.Made, vault.Server.Calls.Count));
        Assert.Contains("survey", vault.Notes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_expired_batch_answered_is_kept_and_only_the_rest_is_sent_again()
    {
        await using var vault = await ModelledVault.WithAsync(3, SchemaMode.Strict);
        (vault.Server.Batches.EndsIn, vault.Server.Batches.AnsweredBeforeExpiry) = ("expired", 2);
        var report = await vault.RunAsync(batch: true);
        // Told once; and since the rest was answered in the same run, nothing failed.
        Assert.Equal("The service ended batch 1 of model 'main' as 'expired'. What has no answer is asked again.", Assert.Single(report.Remarks, remark => remark.Contains("expired", StringComparison.Ordinal)));
        Assert.Equal((RunOutcome.Done, 3, 2), (report.Outcome, vault.Server.Calls.Count, vault.Server.Batches.Made));
        Assert.Equal((RunOutcome.Done, 0), ((await vault.RunAsync()).Outcome, vault.Status().Batches.Count));
    }

    [Fact]
    public async Task A_batch_that_the_service_would_not_take_says_why_and_costs_nothing()
    {
        await using var vault = await ModelledVault.WithAsync(2, SchemaMode.Strict);
        vault.Server.Batches.EndsIn = "failed";
        var report = await vault.RunAsync(batch: true);
        Assert.Contains(report.Remarks, remark => remark.Contains("A line is no JSON", StringComparison.Ordinal));
        Assert.Equal(RunOutcome.Done, report.Outcome);
        // Twice refused as a batch, then asked directly.
        Assert.Equal((2, 2), (vault.Server.Batches.Made, vault.Server.Calls.Count));
        Assert.Contains("survey", vault.Notes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_without_batches_is_said_and_leaves_the_questions_for_the_next_run()
    {
        await using var vault = await ModelledVault.WithAsync(2, SchemaMode.Strict);
        vault.Endpoint = vault.Server.Origin;
        var report = await vault.RunAsync(batch: true);
        Assert.Equal((RunOutcome.Failures, 0), (report.Outcome, vault.Server.Calls.Count));
        Assert.Contains(report.Failures, failure => failure.Part.Contains("a batch of 2 questions", StringComparison.Ordinal));
        Assert.Equal((RunOutcome.Done, 2), ((await vault.RunAsync()).Outcome, vault.Server.Calls.Count));
    }

    [Fact]
    public async Task An_answer_that_was_cut_off_in_a_batch_is_asked_for_in_halves_not_again()
    {
        await using var vault = await ModelledVault.WithAsync(1, SchemaMode.Strict);
        vault.Server.Then(new FakeReply.Answer("{\"claims\":[", "length"));
        var report = await vault.RunAsync(batch: true);
        Assert.Equal(3, vault.Server.Calls.Count);
        Assert.Equal((RunOutcome.Done, 2), (report.Outcome, vault.Server.Batches.Made));
    }

    [Fact]
    public async Task An_answer_of_a_batch_that_does_not_fit_is_asked_about_again_directly_and_once()
    {
        await using var vault = await ModelledVault.WithAsync(1, SchemaMode.Strict);
        vault.Server.Then(new FakeReply.Answer("{\"claims\":[{\"kind\":\"nonsense\"}]}"));
        var report = await vault.RunAsync(batch: true);
        Assert.Equal((RunOutcome.Done, 2, 1), (report.Outcome, vault.Server.Calls.Count, vault.Server.Batches.Made));
        Assert.Contains("must be one of", vault.Server.Calls[^1].LastUser, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_pass_goes_into_a_second_batch()
    {
        await using var vault = await ModelledVault.WithAsync(2, SchemaMode.Strict);
        vault.Passes = 2;
        var report = await vault.RunAsync(batch: true);
        Assert.Equal((RunOutcome.Done, 2, 4), (report.Outcome, vault.Server.Batches.Made, report.Usage.Calls));
        Assert.Equal(0, (await vault.RunAsync(batch: true)).Usage.Calls);
    }

    [Fact]
    public async Task Asked_afresh_a_batch_asks_everything_once_more_and_adds_nothing()
    {
        await using var vault = await ModelledVault.WithAsync(2, SchemaMode.Strict);
        await vault.RunAsync(batch: true);
        var notes = vault.Notes();
        var fresh = await vault.RunAsync(batch: true, fresh: true);
        Assert.Equal((RunOutcome.Done, 2, 2), (fresh.Outcome, fresh.Usage.Calls, vault.Server.Batches.Made));
        Assert.Equal(notes, vault.Notes());
    }

    [Fact]
    public async Task What_a_batch_may_cost_is_reserved_when_it_is_sent_and_what_it_cost_counts_for_that_day()
    {
        await using var vault = await ModelledVault.WithAsync(3, SchemaMode.Strict);
        vault.Limits = new(SpendingLimit.None, new(null, null, 3));
        vault.Server.Batches.LooksUntilDone = int.MaxValue;
        await vault.RunAsync(batch: true, wait: TimeSpan.Zero);
        vault.Write(4);
        var full = await vault.RunAsync();
        Assert.Contains(full.Remarks, remark => remark.Contains("the call limit of the day (3)", StringComparison.Ordinal));
        Assert.Equal(0, full.Usage.Calls);
        vault.Server.Batches.LooksUntilDone = 1;
        Assert.Equal(3, (await vault.RunAsync()).Usage.Calls);
        Assert.Equal(3, vault.Server.Calls.Count);
    }
}
