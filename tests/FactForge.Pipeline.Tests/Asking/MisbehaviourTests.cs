using FactForge.FakeModel;
using Xunit;

namespace FactForge.Pipeline.Tests.Asking;

/// <summary>What a run does when the model's server misbehaves: each way of it, and what stands in report, ledger and notes then.</summary>
public sealed class MisbehaviourTests
{
    private const string Promise = "survey";

    public static TheoryData<string> Passing => new("slow", "dropped", "dropped midway", "429 with Retry-After", "429 without", "500", "503", "408", "HTML in place of JSON", "an empty choice list");

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_passes_is_tried_again_and_the_run_is_done(string how)
    {
        await using var vault = await ModelledVault.WithAsync(2);
        vault.Server.Then(how switch
        {
            "slow" => new FakeReply.Answer("{\"claims\":[]}") { Delay = TimeSpan.FromMilliseconds(500) },
            "dropped" => new FakeReply.Drop(),
            "dropped midway" => new FakeReply.DropMidway("{\"id\":\"x\",\"choices\":[{\"message\":{\"content\":\"{\\\"claims"),
            "429 with Retry-After" => FakeReply.RateLimited("1"),
            "429 without" => FakeReply.RateLimited(),
            "500" => new FakeReply.Status(500),
            "503" => FakeReply.Error(503, "unavailable", "Try later"),
            "408" => new FakeReply.Status(408),
            "HTML in place of JSON" => new FakeReply.Status(200, "<html>Sign in</html>"),
            "an empty choice list" => new FakeReply.Status(200, "{\"choices\":[]}"),
            _ => throw new ArgumentOutOfRangeException(nameof(how)),
        });
        var report = await vault.RunAsync();
        Assert.Equal((RunOutcome.Done, 0), (report.Outcome, report.Failures.Count));
        Assert.Equal(2, report.Usage.Calls);
        Assert.Equal(how == "slow" ? 0 : 1, Assert.Single(report.Traffic).Retries);
        Assert.Contains(Promise, vault.Notes(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500", "failed (500)")]
    [InlineData("401", "does not accept the key")]
    [InlineData("404", "No model or deployment")]
    [InlineData("no credit", "no credit left")]
    [InlineData("429 for hours", "takes no more calls")]
    [InlineData("dropped", "cannot be reached")]
    public async Task A_model_that_cannot_be_had_fails_the_run_once_by_name_and_costs_no_thread_a_try(string how, string reason)
    {
        await using var vault = await ModelledVault.WithAsync(3);
        vault.Adjust = model => model with { Retries = 0 };
        var works = vault.Server.Model;
        vault.Server.Model = _ => how switch
        {
            "500" => new FakeReply.Status(500),
            "401" => FakeReply.Error(401, "invalid_api_key", "Incorrect API key provided: sk-abcdef123456."),
            "404" => FakeReply.Error(404, "DeploymentNotFound", "No such deployment"),
            "no credit" => FakeReply.RateLimited(code: "insufficient_quota"),
            "429 for hours" => FakeReply.RateLimited("7200"),
            _ => new FakeReply.Drop(),
        };
        var report = await vault.RunAsync();
        var failure = Assert.Single(report.Failures);
        Assert.Equal((RunOutcome.Failures, "3 questions, left for the next run"), (report.Outcome, failure.Part));
        Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("abcdef", failure.Reason, StringComparison.Ordinal);
        Assert.Equal((failure.Part, 0), (Assert.Single(vault.Status().Failures).Part, vault.Status().Failures[0].Tries));

        // What no other question will change is found out once, not for every thread.
        var calls = vault.Server.Calls.Count;
        Assert.Equal(how is "500" or "dropped" ? 3 : 1, calls);
        vault.Server.Model = works;
        Assert.Equal((RunOutcome.Done, 3), ((await vault.RunAsync()).Outcome, vault.Server.Calls.Count - calls));
        Assert.Contains(Promise, vault.Notes(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content filter", "content filter")]
    [InlineData("filtered prompt", "content filter")]
    [InlineData("refusal", "declined")]
    [InlineData("invalid JSON", "no valid JSON")]
    [InlineData("a schema violation", "does not fit, also when asked again")]
    [InlineData("an unknown field", "which is not in the schema")]
    [InlineData("a huge answer", "must have at most 200 items")]
    [InlineData("cut off", "cut off")]
    public async Task A_question_that_cannot_be_answered_fails_alone_is_tried_so_many_times_and_then_set_aside(string how, string reason)
    {
        await using var vault = await ModelledVault.WithAsync(2);
        var works = vault.Server.Model;
        FakeReply Bad() => how switch
        {
            "content filter" => new FakeReply.Answer(null, "content_filter"),
            "filtered prompt" => FakeReply.FilteredPrompt(),
            "refusal" => new FakeReply.Answer(null) { Refusal = "I cannot help with that." },
            "invalid JSON" => new FakeReply.Answer("{\"claims\": [oops"),
            "a schema violation" => new FakeReply.Answer("{\"claims\":[{\"kind\":\"gossip\"}]}"),
            "an unknown field" => new FakeReply.Answer("{\"claims\":[],\"execute\":\"rm\"}"),
            "a huge answer" => FakeClaim.Answer([.. Enumerable.Range(0, 5000).Select(number => FakeClaim.Of(1, "I'll send", "plan", 2, "Ada", $"Plan {number}."))]),
            "cut off" => new FakeReply.Answer("{\"claims\":[", "length"),
            _ => throw new ArgumentOutOfRangeException(nameof(how)),
        };
        vault.Server.Model = call => call.Question.Contains("Survey 1", StringComparison.Ordinal) ? Bad() : works(call);
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            var report = await vault.RunAsync();
            Assert.Equal(RunOutcome.Failures, report.Outcome);
            Assert.Contains(reason, Assert.Single(report.Failures).Reason, StringComparison.Ordinal);
            Assert.Equal(attempt, Assert.Single(vault.Status().Failures).Tries);
        }

        var calls = vault.Server.Calls.Count;
        await vault.RunAsync();
        Assert.Equal(calls, vault.Server.Calls.Count);
        Assert.Contains("pier 2", vault.Notes(), StringComparison.Ordinal);
        Assert.DoesNotContain("pier 1", vault.Notes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_the_schema_steps_down_to_JSON_and_then_to_the_prompt_and_the_answer_is_validated_all_the_same()
    {
        await using var vault = await ModelledVault.WithAsync(8);
        vault.Adjust = model => model with { Concurrency = 8 };
        var works = vault.Server.Model;
        vault.Server.Model = call => call.Body["response_format"] is null ? works(call) : FakeReply.Error(400, "invalid_request_error", "response_format is not supported");
        Assert.Equal(RunOutcome.Done, (await vault.RunAsync()).Outcome);
        // One of each form found it out; the others waited.
        Assert.Equal(["json_schema", "json_object"], vault.Server.Calls.Select(call => call.Body["response_format"]?["type"]?.GetValue<string>()).OfType<string>());
        Assert.Contains("\"maxItems\": 200", vault.Server.Calls[^1].Messages[0].Text, StringComparison.Ordinal);
        Assert.Contains(Promise, vault.Notes(), StringComparison.Ordinal);

        // What was found out is remembered: the next run sends nothing that is refused.
        var calls = vault.Server.Calls.Count;
        await vault.RunAsync(fresh: true);
        Assert.All(vault.Server.Calls.Skip(calls), call => Assert.Null(call.Body["response_format"]));
    }

    [Fact]
    public async Task A_form_that_an_endpoint_keeps_no_more_is_found_out_anew_and_one_that_is_long_known_is_asked_for_again()
    {
        await using var vault = await ModelledVault.WithAsync(2);
        var works = vault.Server.Model;
        vault.Server.Model = call => call.IsStrict ? FakeReply.Error(400, "invalid_request_error", "json_schema is not supported") : works(call);
        await vault.RunAsync();
        vault.Server.Model = call => call.Body["response_format"] is null ? works(call) : FakeReply.Error(400, "invalid_request_error", "response_format is not supported");
        Assert.Equal(["json_object", "", ""], await FormsOfARunAsync());
        Assert.Equal(["", ""], await FormsOfARunAsync());

        vault.Server.Model = works;
        Assert.Equal(["", ""], await FormsOfARunAsync());
        Assert.Equal(["json_schema", "json_schema"], await FormsOfARunAsync(new Later(TimeSpan.FromDays(31))));

        async Task<IEnumerable<string>> FormsOfARunAsync(TimeProvider? clock = null)
        {
            var calls = vault.Server.Calls.Count;
            Assert.Equal(RunOutcome.Done, (await vault.RunAsync(fresh: true, clock: clock)).Outcome);
            return vault.Server.Calls.Skip(calls).Select(call => call.Body["response_format"]?["type"]?.GetValue<string>() ?? "");
        }
    }

    [Fact]
    public async Task A_gateway_that_takes_offence_at_one_mail_does_not_end_a_night()
    {
        await using var vault = await ModelledVault.WithAsync(6);
        vault.Adjust = model => model with { Concurrency = 1 };
        var works = vault.Server.Model;
        vault.Server.Model = call => call.Question.Contains("Survey 3", StringComparison.Ordinal) ? new FakeReply.Status(403, "<html>Forbidden</html>") : works(call);
        var report = await vault.RunAsync();
        Assert.Contains("(Survey 3)", Assert.Single(report.Failures).Part, StringComparison.Ordinal);
        Assert.Equal(5, report.NotesMade.Count);
    }

    [Fact]
    public async Task Made_up_quotes_and_unknown_ids_are_refused_with_their_reasons_and_the_rest_stands()
    {
        await using var vault = await ModelledVault.WithAsync(1);
        vault.Server.Then(FakeClaim.Answer(
            FakeClaim.Of(1, "I'll send the survey of pier 1 by Friday.", "commitment", 1, "Ada Byrnea", "Ada Byrnea will send the survey of pier 1."),
            FakeClaim.Of(1, "I'll sell the pier.", "plan", 1, "Ada Byrnea", "Ada Byrnea will sell the pier."),
            FakeClaim.Of(7, "I prefer calls on the moon.", "preference", 1, "Ada Byrnea", "Ada Byrnea prefers calls."),
            FakeClaim.Of(1, "I prefer calls before noon.", "preference", 9, "Nobody Here", "Nobody Here prefers calls.")));
        var report = await vault.RunAsync();
        Assert.Equal((RunOutcome.Done, 1, 3), (report.Outcome, report.Facts.Values.Sum(), report.ClaimsRefused));
        Assert.DoesNotContain("sell the pier", vault.Notes(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Usage_that_cannot_be_true_neither_empties_nor_cheats_a_budget()
    {
        await using var vault = await ModelledVault.WithAsync(3);
        var works = vault.Server.Model;
        vault.Server.Model = call => (FakeReply.Answer)works(call) with { Usage = call.Number % 2 == 0 ? (2_000_000_000, 2_000_000_000) : (0, 0) };
        vault.Limits = new(new(null, 100_000, null), SpendingLimit.None);
        var report = await vault.RunAsync();
        Assert.Equal((RunOutcome.Done, 3), (report.Outcome, report.Usage.Calls));
        Assert.InRange(report.Usage.InputTokens, 3_000, 60_000);
    }

    [Fact]
    public async Task A_server_that_is_down_is_left_alone_and_the_night_ends_soon()
    {
        await using var vault = await ModelledVault.WithAsync(20);
        vault.Adjust = model => model with { Retries = 0, Concurrency = 4 };
        vault.Server.Model = _ => new FakeReply.Status(500);
        var report = await vault.RunAsync();
        Assert.Equal(RunOutcome.Failures, report.Outcome);
        Assert.True(vault.Server.Calls.Count < 20, $"{vault.Server.Calls.Count} calls");
        Assert.True(Assert.Single(report.Traffic).Breaks > 0);
    }

    /// <summary>The clock of a day to come.</summary>
    private sealed class Later(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }
}
