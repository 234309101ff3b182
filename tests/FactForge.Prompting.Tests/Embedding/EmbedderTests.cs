using FactForge.FakeModel;

namespace FactForge.Prompting.Tests.Embedding;

public sealed class EmbedderTests
{
    [Theory]
    [InlineData(ModelKind.Compatible, "/v1")]
    [InlineData(ModelKind.Azure, "")]
    [InlineData(ModelKind.Azure, "/openai/v1")]
    public async Task Texts_get_vectors_of_length_one_and_are_embedded_once(ModelKind kind, string path)
    {
        await using var server = await FakeModelServer.StartAsync();
        var settings = Line.Settings(server) with { Kind = kind, Endpoint = server.Origin + path, KeyVariable = "KEY" };
        var store = new AnswersInMemory();
        Embedder Embedder() => new(new ModelDoor(Line.Client(settings, _ => "secret"), TimeProvider.System), store, Budget.Unlimited, TimeProvider.System);
        var first = await Embedder().EmbedAsync(["the north pier", "the north pier", "a survey of the pier", "bees"], default);
        Assert.Equal("", first.Reason);
        Assert.Equal((4, 1), (first.Vectors!.Count, first.Usage.Calls));
        Assert.All(first.Vectors, vector => Assert.Equal(1, Dot(vector, vector), 3));
        Assert.True(Dot(first.Vectors[0], first.Vectors[2]) > Dot(first.Vectors[0], first.Vectors[3]));
        var second = await Embedder().EmbedAsync(["bees", "the north pier"], default);
        Assert.Equal((0, 2), (second.Usage.Calls, second.Usage.StoredAnswers));
        Assert.Equal(first.Vectors[3].ToArray(), second.Vectors![0].ToArray());
    }

    [Xunit.Fact]
    public async Task A_limit_keeps_texts_from_being_sent()
    {
        await using var server = await FakeModelServer.StartAsync();
        var embedder = new Embedder(Line.Door(Line.Settings(server)), new AnswersInMemory(), new(new(Tokens: 2)), TimeProvider.System);
        var made = await embedder.EmbedAsync(["a text of more than two tokens"], default);
        Assert.Equal(ModelOutcome.LimitReached, made.Outcome);
        Assert.Null(made.Vectors);
    }

    [Xunit.Fact]
    public async Task A_call_that_timed_out_may_be_billed_so_its_texts_count()
    {
        await using var server = await FakeModelServer.StartAsync();
        server.Embeddings.Delay = TimeSpan.FromSeconds(5);
        var budget = new Budget(SpendingLimits.None);
        var embedder = new Embedder(Line.Door(Line.Settings(server) with { Timeout = TimeSpan.FromMilliseconds(100), Retries = 0 }), new AnswersInMemory(), budget, TimeProvider.System);
        var made = await embedder.EmbedAsync(["the north pier"], default);
        Assert.Equal(ModelOutcome.TimedOut, made.Outcome);
        Assert.Equal(new Prompting.Spending(3 * 2m / 1_000_000, 3, 1), budget.Spent);
    }

    private static float Dot(ReadOnlyMemory<float> one, ReadOnlyMemory<float> other) => one.ToArray().Zip(other.ToArray(), (a, b) => a * b).Sum();
}
