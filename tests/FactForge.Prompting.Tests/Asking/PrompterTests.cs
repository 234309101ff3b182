using FactForge.FakeModel;

namespace FactForge.Prompting.Tests.Asking;

public sealed class PrompterTests
{
    private static readonly Prompt Prompt = PromptFolder.Read("greet", PromptFiles.Sound).Prompt!;

    [Xunit.Fact]
    public async Task A_valid_answer_is_kept_and_the_same_question_is_never_sent_again()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("{\"word\":\"hi\"}"));
        var store = new AnswersInMemory();
        var first = await AskAsync(server, store);
        var second = await AskAsync(server, store);
        Assert.Equal((AskOutcome.Answered, "hi", 1), (first.Outcome, first.Value!.Word, first.Usage.Calls));
        Assert.Equal((AskOutcome.Answered, 0, 1), (second.Outcome, second.Usage.Calls, second.Usage.StoredAnswers));
        Assert.Single(server.Calls);
    }

    [Xunit.Fact]
    public async Task Asked_afresh_it_is_sent_again_and_the_newer_answer_is_kept()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Then(new FakeReply.Answer("{\"word\":\"hi\"}"), new FakeReply.Answer("{\"word\":\"hello\"}"));
        var store = new AnswersInMemory();
        await AskAsync(server, store);
        Assert.Equal("hello", (await AskAsync(server, store, fresh: true)).Value!.Word);
        Assert.Equal("hello", (await AskAsync(server, store)).Value!.Word);
    }

    [Xunit.Fact]
    public async Task Another_input_model_format_or_prompt_is_another_question()
    {
        await using var server = await FakeModelServer.StartAsync();
        var settings = Line.Settings(server);
        string Key(ModelSettings model, Prompt prompt, string name) =>
            new Prompter(Line.Door(model), new AnswersInMemory(), Budget.Unlimited, TimeProvider.System).Request(new Question<Greeting>(prompt, Inputs(name))).Key;
        var files = new Dictionary<string, string>(PromptFiles.Sound) { ["again.md"] = "Wrong: {{violations}}. Once more." };
        string[] keys =
        [
            Key(settings, Prompt, "Ada"), Key(settings, Prompt, "Jo"), Key(settings with { Model = "other" }, Prompt, "Ada"), Key(settings with { Format = AnswerFormat.Json }, Prompt, "Ada"),
            Key(settings with { Temperature = 0.5 }, Prompt, "Ada"), Key(settings, PromptFolder.Read("greet", files).Prompt!, "Ada"),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], Key(settings with { Concurrency = 99, Retries = 9, Prices = null, Name = "renamed" }, Prompt, "Ada"));
    }

    [Theory]
    [InlineData("```json\n{\"word\":\"hi\"}\n```")]
    [InlineData("Here it is: {\"word\":\"hi\"} – anything else?")]
    public async Task JSON_in_a_fence_or_in_chat_is_taken_out_of_it(string answer)
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer(answer));
        Assert.Equal("hi", (await AskAsync(server, new AnswersInMemory())).Value!.Word);
    }

    [Xunit.Fact]
    public async Task A_violation_is_shown_once_with_what_is_wrong_and_a_valid_second_answer_counts()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("{\"word\":\"hi\"}"));
        server.Then(new FakeReply.Answer("{\"wort\":\"hi\"}"));
        var answer = await AskAsync(server, new AnswersInMemory());
        Assert.Equal((AskOutcome.Answered, 2), (answer.Outcome, answer.Usage.Calls));
        Assert.Contains("'word' is missing", server.Calls[1].LastUser, StringComparison.Ordinal);
        Assert.Contains("has 'wort', which is not in the schema", server.Calls[1].LastUser, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public async Task What_the_schema_cannot_say_is_checked_and_shown_as_well()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("{\"word\":\"hi\"}"));
        var question = new Question<Greeting>(Prompt, Inputs("Ada")) { Check = greeting => greeting.Word == "hi" ? ["word: too short"] : [] };
        var answer = await new Prompter(Line.Door(Line.Settings(server)), new AnswersInMemory(), Budget.Unlimited, TimeProvider.System).AskAsync(question, default);
        Assert.Equal(AskOutcome.Invalid, answer.Outcome);
        Assert.Contains("word: too short", answer.Reason, StringComparison.Ordinal);
        Assert.Equal(2, server.Calls.Count);
    }

    [Xunit.Fact]
    public async Task What_could_be_better_is_asked_for_once_more_and_an_answer_that_can_be_used_is_never_lost_over_it()
    {
        await using var server = await FakeModelServer.StartAsync();
        var question = new Question<Greeting>(Prompt, Inputs("Ada")) { Wish = greeting => greeting.Word == "hi" ? ["word: longer, please"] : [] };
        Task<PromptAnswer<Greeting>> Ask(IAnswerStore store, Budget? budget = null) => new Prompter(Line.Door(Line.Settings(server)), store, budget ?? Budget.Unlimited, TimeProvider.System).AskAsync(question, default);

        server.Then(new FakeReply.Answer("{\"word\":\"hi\"}"), new FakeReply.Answer("{\"word\":\"hello\"}"));
        Assert.Equal("hello", (await Ask(new AnswersInMemory())).Value!.Word);
        Assert.Contains("word: longer, please", server.Calls[1].LastUser, StringComparison.Ordinal);

        server.Then(new FakeReply.Answer("{\"word\":\"hi\"}"), new FakeReply.Answer("nonsense"));
        var store = new AnswersInMemory();
        Assert.Equal((AskOutcome.Answered, "hi", 2), ((await Ask(store)) is var worse ? worse.Outcome : default, worse.Value!.Word, worse.Usage.Calls));
        Assert.Equal(("hi", 0), ((await Ask(store)) is var stored ? stored.Value!.Word : "", stored.Usage.Calls));

        server.Then(new FakeReply.Answer("{\"word\":\"hi\"}"));
        Assert.Equal("hi", (await Ask(new AnswersInMemory(), new(new(Calls: 1)))).Value!.Word);
    }

    [Xunit.Fact]
    public async Task An_answer_that_can_be_used_is_kept_before_a_better_one_is_asked_for()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await FakeModelServer.StartAsync(_ =>
        {
            stop.Cancel();
            return new FakeReply.Answer("{\"word\":\"hello\"}") { Delay = TimeSpan.FromSeconds(20) };
        });
        server.Then(new FakeReply.Answer("{\"word\":\"hi\"}"));
        var question = new Question<Greeting>(Prompt, Inputs("Ada")) { Wish = _ => ["word: longer, please"] };
        var store = new AnswersInMemory();
        var prompter = new Prompter(Line.Door(Line.Settings(server)), store, Budget.Unlimited, TimeProvider.System);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => prompter.AskAsync(question, stop.Token));
        Assert.Contains("hi", store.TryGet(prompter.Request(question).Key)!.Text, StringComparison.Ordinal);
        Assert.Equal(("hi", 0), (await prompter.AskAsync(question, default)) is var answer ? (answer.Value!.Word, answer.Usage.Calls) : default);
    }

    [Theory]
    [InlineData("hiya")]
    [InlineData("o")]
    public async Task Of_two_answers_that_can_be_used_the_second_counts_only_where_it_is_better(string second)
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Then(new FakeReply.Answer("{\"word\":\"hi\"}"), new FakeReply.Answer($"{{\"word\":\"{second}\"}}"));
        var question = new Question<Greeting>(Prompt, Inputs("Ada")) { Wish = greeting => [.. greeting.Word.Where(letter => letter != 'o').Select(letter => $"word: without {letter}, please")], Worth = greeting => greeting.Word.Length };
        Assert.Equal("hi", (await new Prompter(Line.Door(Line.Settings(server)), new AnswersInMemory(), Budget.Unlimited, TimeProvider.System).AskAsync(question, default)).Value!.Word);
        Assert.Equal(2, server.Calls.Count);
    }

    [Xunit.Fact]
    public async Task A_model_that_never_does_better_is_not_asked_to_for_ever()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("{\"word\":\"hi\"}"));
        var prompter = new Prompter(Line.Door(Line.Settings(server)), new AnswersInMemory(), Budget.Unlimited, TimeProvider.System);
        for (var one = 0; one < 6; one++)
            await prompter.AskAsync(new Question<Greeting>(Prompt, Inputs($"Ada {one}")) { Wish = _ => ["word: longer, please"] }, default);
        Assert.Equal(6 + 3, server.Calls.Count);
    }

    [Xunit.Fact]
    public async Task An_answer_of_a_megabyte_that_does_not_fit_is_not_sent_back_whole()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("{\"wort\":\"" + new string('x', 1_000_000) + "\"}"));
        var answer = await AskAsync(server, new AnswersInMemory());
        Assert.Equal((AskOutcome.Invalid, 2), (answer.Outcome, server.Calls.Count));
        Assert.True(server.Calls[1].Body.ToJsonString().Length < 60_000);
    }

    [Xunit.Fact]
    public async Task A_question_longer_than_the_model_takes_is_not_sent()
    {
        await using var server = await FakeModelServer.StartAsync();
        var prompter = new Prompter(Line.Door(Line.Settings(server) with { ContextTokens = 1_000 }), new AnswersInMemory(), Budget.Unlimited, TimeProvider.System);
        var answer = await prompter.AskAsync(new Question<Greeting>(Prompt, Inputs(string.Join(' ', Enumerable.Range(0, 2_000)))), default);
        Assert.Equal(AskOutcome.TooLong, answer.Outcome);
        Assert.Empty(server.Calls);
    }

    [Xunit.Fact]
    public async Task The_schema_goes_into_the_prompt_where_the_endpoint_does_not_keep_it()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("{\"word\":\"hi\"}"));
        await new Prompter(Line.Door(Line.Settings(server) with { Format = AnswerFormat.None }), new AnswersInMemory(), Budget.Unlimited, TimeProvider.System).AskAsync(new Question<Greeting>(Prompt, Inputs("Ada")), default);
        Assert.Contains("\"additionalProperties\"", server.Calls.Single().Messages[0].Text, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public async Task Text_of_an_input_is_filled_in_as_it_stands()
    {
        await using var server = await FakeModelServer.StartAsync(_ => new FakeReply.Answer("{\"word\":\"hi\"}"));
        await new Prompter(Line.Door(Line.Settings(server)), new AnswersInMemory(), Budget.Unlimited, TimeProvider.System).AskAsync(new Question<Greeting>(Prompt, Inputs("{{name}} {{schema}} $1 \\0")), default);
        Assert.Contains("Greet {{name}} {{schema}} $1 \\0.", server.Calls.Single().LastUser, StringComparison.Ordinal);
    }

    private static Task<PromptAnswer<Greeting>> AskAsync(FakeModelServer server, IAnswerStore store, bool fresh = false) =>
        new Prompter(Line.Door(Line.Settings(server)), store, Budget.Unlimited, TimeProvider.System, fresh).AskAsync(new Question<Greeting>(Prompt, Inputs("Ada")), default);

    private static Dictionary<string, string> Inputs(string name) => new() { ["name"] = name };

    private sealed record Greeting(string Word);
}
