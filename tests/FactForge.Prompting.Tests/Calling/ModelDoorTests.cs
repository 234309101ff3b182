using FactForge.FakeModel;

namespace FactForge.Prompting.Tests.Calling;

public sealed class ModelDoorTests
{
    [Xunit.Fact]
    public async Task An_answer_comes_back_with_its_usage()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Then(new FakeReply.Answer("hi") { Usage = (21, 3) });
        var reply = await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default);
        Assert.Equal((ModelOutcome.Answered, "hi", 1), (reply.Outcome, reply.Text, reply.Attempts));
        Assert.Equal(new TokenUsage(21, 3), reply.Usage);
    }

    [Xunit.Fact]
    public async Task The_sdk_does_not_retry_on_its_own()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Status(500));
        var reply = await Line.Door(Line.Settings(server) with { Retries = 0 }).SendAsync(Line.Request(), default);
        Assert.Equal(ModelOutcome.ServerFailed, reply.Outcome);
        Assert.Single(server.Calls);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(408)]
    public async Task A_server_that_fails_once_is_asked_again(int status)
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("hi"));
        server.Then(new FakeReply.Status(status, "<html>oops</html>"));
        var door = Line.Door(Line.Settings(server));
        var reply = await door.SendAsync(Line.Request(), default);
        Assert.Equal((ModelOutcome.Answered, 2), (reply.Outcome, reply.Attempts));
        Assert.Equal((1, 2, 1, 1), (door.Counts.Calls, door.Counts.Attempts, door.Counts.Retries, door.Counts.Failed));
    }

    [Xunit.Fact]
    public async Task A_server_that_keeps_failing_is_a_value_with_its_reason()
    {
        await using var server = await FakeModelServer.StartAsync(_ => FakeReply.Error(503, "unavailable", "Try later"));
        var reply = await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default);
        Assert.Equal((ModelOutcome.ServerFailed, 3), (reply.Outcome, reply.Attempts));
        Assert.Contains("503", reply.Reason, StringComparison.Ordinal);
        Assert.Contains("Try later", reply.Reason, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public async Task A_429_waits_as_long_as_the_service_asks()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("hi"));
        server.Then(FakeReply.RateLimited("1"));
        var door = Line.Door(Line.Settings(server));
        var started = TimeProvider.System.GetTimestamp();
        var reply = await door.SendAsync(Line.Request(), default);
        Assert.Equal(ModelOutcome.Answered, reply.Outcome);
        Assert.True(TimeProvider.System.GetElapsedTime(started) >= TimeSpan.FromSeconds(0.99));
        Assert.Equal(1, door.Counts.RateLimited);
    }

    [Xunit.Fact]
    public async Task A_429_that_asks_for_hours_is_left_for_the_next_run()
    {
        await using var server = await FakeModelServer.StartAsync(_ => FakeReply.RateLimited("7200"));
        var reply = await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default);
        Assert.Equal((ModelOutcome.RateLimited, 1), (reply.Outcome, reply.Attempts));
        Assert.Equal(TimeSpan.FromHours(2), reply.RetryAfter);
    }

    [Xunit.Fact]
    public async Task An_account_without_credit_is_not_asked_again()
    {
        await using var server = await FakeModelServer.StartAsync(_ => FakeReply.RateLimited(code: "insufficient_quota"));
        var reply = await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default);
        Assert.Equal((ModelOutcome.OutOfCredit, 1), (reply.Outcome, reply.Attempts));
    }

    [Xunit.Fact]
    public async Task A_dropped_connection_is_tried_again()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("hi"));
        server.Then(new FakeReply.Drop(), new FakeReply.DropMidway("{\"id\":\"x\","));
        var reply = await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default);
        Assert.Equal((ModelOutcome.Answered, 3), (reply.Outcome, reply.Attempts));
    }

    [Xunit.Fact]
    public async Task Nobody_listening_is_a_value_that_names_the_endpoint()
    {
        var server = await FakeModelServer.StartAsync();
        var settings = Line.Settings(server);
        await server.DisposeAsync();
        var reply = await Line.Door(settings).SendAsync(Line.Request(), default);
        Assert.Equal(ModelOutcome.Unreachable, reply.Outcome);
        Assert.Contains(settings.Endpoint!, reply.Reason, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public async Task A_slow_answer_times_out_and_is_tried_again()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("hi"));
        server.Then(new FakeReply.Answer("late") { Delay = TimeSpan.FromSeconds(30) });
        var door = Line.Door(Line.Settings(server) with { Timeout = TimeSpan.FromSeconds(1) });
        var reply = await door.SendAsync(Line.Request(), default);
        // On a machine that stands still for a while the second attempt may be late as well.
        Assert.Equal((ModelOutcome.Answered, "hi"), (reply.Outcome, reply.Text));
        Assert.True(door.Counts.TimedOut >= 1 && reply.Attempts == door.Counts.TimedOut + 1, $"{reply.Attempts} attempts, {door.Counts.TimedOut} of them late");
    }

    [Xunit.Fact]
    public async Task A_model_that_never_answers_is_a_value_not_an_exception()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("late") { Delay = TimeSpan.FromSeconds(30) });
        var reply = await Line.Door(Line.Settings(server) with { Timeout = TimeSpan.FromSeconds(0.2), Retries = 1 }).SendAsync(Line.Request(), default);
        Assert.Equal((ModelOutcome.TimedOut, 2), (reply.Outcome, reply.Attempts));
    }

    [Xunit.Fact]
    public async Task Cancelling_ends_a_call_at_once_as_cancellation()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("late") { Delay = TimeSpan.FromSeconds(30) });
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Line.Door(Line.Settings(server)).SendAsync(Line.Request(), cancellation.Token));
    }

    [Xunit.Fact]
    public async Task A_cut_off_answer_says_so_and_keeps_its_text()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("{\"claims\":[", "length"));
        var reply = await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default);
        Assert.Equal((ModelOutcome.Truncated, "{\"claims\":["), (reply.Outcome, reply.Text));
    }

    [Xunit.Fact]
    public async Task A_filtered_answer_and_a_filtered_question_are_told_apart_from_failures()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Then(new FakeReply.Answer(null, "content_filter"), FakeReply.FilteredPrompt());
        var door = Line.Door(Line.Settings(server));
        Assert.Equal(ModelOutcome.Filtered, (await door.SendAsync(Line.Request(), default)).Outcome);
        Assert.Equal(ModelOutcome.Filtered, (await door.SendAsync(Line.Request(), default)).Outcome);
        Assert.Equal(2, server.Calls.Count);
    }

    [Xunit.Fact]
    public async Task A_refusal_is_a_value_with_the_models_words()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer(null) { Refusal = "I cannot help with that." });
        var reply = await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default);
        Assert.Equal(ModelOutcome.Refused, reply.Outcome);
        Assert.Contains("I cannot help with that.", reply.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "invalid_api_key", ModelOutcome.Unauthorized)]
    [InlineData(404, "DeploymentNotFound", ModelOutcome.NotFound)]
    [InlineData(400, "context_length_exceeded", ModelOutcome.TooLong)]
    [InlineData(400, "invalid_request_error", ModelOutcome.Rejected)]
    public async Task What_will_not_change_is_not_tried_again(int status, string code, ModelOutcome outcome)
    {
        await using var server = await FakeModelServer.StartAsync(_ => FakeReply.Error(status, code, "No."));
        var reply = await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default);
        Assert.Equal((outcome, 1), (reply.Outcome, reply.Attempts));
    }

    [Theory]
    [InlineData("<html>Sign in to the Wi-Fi</html>")]
    [InlineData("{}")]
    [InlineData("{\"choices\":[]}")]
    [InlineData("")]
    public async Task What_is_no_completion_is_a_failed_server(string body)
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Status(200, body));
        var reply = await Line.Door(Line.Settings(server) with { Retries = 0 }).SendAsync(Line.Request(), default);
        Assert.Equal(ModelOutcome.ServerFailed, reply.Outcome);
    }

    [Xunit.Fact]
    public async Task A_key_in_a_services_message_is_not_repeated()
    {
        await using var server = await FakeModelServer.StartAsync(_ => FakeReply.Error(401, "invalid_api_key", "Incorrect API key provided: sk-proj-abcDEF123."));
        var reply = await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default);
        Assert.DoesNotContain("abcDEF", reply.Reason, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public async Task A_model_that_is_down_is_left_alone_after_a_while()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Status(500));
        var door = Line.Door(Line.Settings(server) with { Retries = 3 });
        var replies = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => door.SendAsync(Line.Request($"{number}"), default)));
        Assert.All(replies, reply => Assert.True(reply.Outcome is ModelOutcome.ServerFailed or ModelOutcome.LeftAlone));
        Assert.Contains(replies, reply => reply.Outcome == ModelOutcome.LeftAlone);
        Assert.True(server.Calls.Count < 100, $"{server.Calls.Count} calls to a server that is down");
        Assert.True(door.Counts.Breaks > 0);
    }

    [Xunit.Fact]
    public async Task No_more_calls_at_a_time_than_configured()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("hi") { Delay = TimeSpan.FromMilliseconds(20) });
        var door = Line.Door(Line.Settings(server) with { Concurrency = 3 });
        await Task.WhenAll(Enumerable.Range(0, 30).Select(number => door.SendAsync(Line.Request($"{number}"), default)));
        Assert.Equal(3, server.MostAtATime);
    }

    [Xunit.Fact]
    public async Task Push_back_lowers_the_calls_at_a_time_and_success_raises_them_again()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("hi"));
        var door = Line.Door(Line.Settings(server) with { Concurrency = 10 });
        server.Then(FakeReply.RateLimited("0"));
        await door.SendAsync(Line.Request(), default);
        Assert.Equal(7, door.ConcurrencyNow);
        for (var call = 0; call < 40; call++)
            await door.SendAsync(Line.Request(), default);
        Assert.Equal(10, door.ConcurrencyNow);
    }

    [Theory]
    [InlineData(-5, -5)]
    [InlineData(0, 0)]
    [InlineData(2_000_000_000, 2_000_000_000)]
    public async Task Usage_that_cannot_be_true_gives_way_to_our_own_count(long input, long output)
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("four words are here") { Usage = (input, output) });
        var reply = await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default);
        Assert.Equal("", reply.Reason);
        Assert.Equal(new TokenUsage(20, 4), reply.Usage);
    }

    [Xunit.Fact]
    public async Task Usage_left_out_is_counted()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("four words are here") { NoUsage = true });
        Assert.Equal(new TokenUsage(20, 4), (await Line.Door(Line.Settings(server)).SendAsync(Line.Request(), default)).Usage);
    }

    [Theory]
    [InlineData("x-ratelimit-remaining-requests", "x-ratelimit-reset-requests")]
    [InlineData("x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens")]
    public async Task A_service_that_says_nothing_is_left_is_not_asked_until_there_is(string remaining, string reset)
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("hi"));
        server.Then(new FakeReply.Answer("hi") { Headers = new Dictionary<string, string> { [remaining] = "0", [reset] = "600ms" } });
        var door = Line.Door(Line.Settings(server));
        await door.SendAsync(Line.Request(), default);
        var started = TimeProvider.System.GetTimestamp();
        await door.SendAsync(Line.Request(), default);
        Assert.True(TimeProvider.System.GetElapsedTime(started) >= TimeSpan.FromMilliseconds(550));
        Assert.Equal(0, door.Counts.RateLimited);
    }

    [Xunit.Fact]
    public async Task After_one_429_no_other_call_runs_into_it()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("hi"));
        server.Then(FakeReply.RateLimited("1"));
        var door = Line.Door(Line.Settings(server) with { Concurrency = 1 });
        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => door.SendAsync(Line.Request($"{number}"), default)));
        Assert.All(replies, reply => Assert.Equal(ModelOutcome.Answered, reply.Outcome));
        Assert.Equal((1, 11), (door.Counts.RateLimited, server.Calls.Count));
    }

    [Xunit.Fact]
    public async Task Only_an_answer_tells_that_a_form_is_kept_not_a_call_that_failed()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Status(503));
        var door = Line.Door(Line.Settings(server) with { FindsFormat = true, Retries = 0 });
        Assert.Equal(ModelOutcome.ServerFailed, (await door.SendAsync(Line.Request(), default)).Outcome);
        Assert.False(door.IsFormatKnown);
        server.Then(new FakeReply.Answer("cut o", "length"));
        Assert.Equal(ModelOutcome.Truncated, (await door.SendAsync(Line.Request(), default)).Outcome);
        Assert.True(door.IsFormatKnown);
    }

    [Xunit.Fact]
    public async Task A_call_given_up_in_the_wait_after_an_attempt_that_timed_out_may_be_billed()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("late") { Delay = TimeSpan.FromSeconds(30) });
        var door = Line.Door(Line.Settings(server) with { Timeout = TimeSpan.FromMilliseconds(300), RetryDelay = TimeSpan.FromMinutes(1) });
        using var stop = new CancellationTokenSource();
        var call = door.SendAsync(Line.Request(), stop.Token);
        while (door.Counts.TimedOut == 0)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        Assert.Equal(20, (await Assert.ThrowsAsync<CallAbandonedException>(() => call)).Charged.Input);
    }
}
