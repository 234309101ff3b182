using System.Text.Json;
using FactForge.FakeModel;
using Microsoft.Extensions.AI;

namespace FactForge.Prompting.Tests;

/// <summary>A door to a fake server, with waits short enough for a test.</summary>
internal static class Line
{
    public static ModelSettings Settings(FakeModelServer server) => new()
    {
        Name = "fake",
        Kind = ModelKind.Compatible,
        Model = "fake-1",
        Endpoint = server.OpenAIEndpoint,
        RetryDelay = TimeSpan.FromMilliseconds(5),
        Timeout = TimeSpan.FromSeconds(20),
        BreakDuration = TimeSpan.FromMilliseconds(500),
        Retries = 2,
        Prices = new(2m, 8m),
    };

    public static ModelDoor Door(ModelSettings settings) => new(Client(settings), TimeProvider.System);

    public static ModelClient Client(ModelSettings settings, Func<string, string?>? secrets = null)
    {
        var made = ModelClients.Create(settings, secrets ?? (_ => null));
        Assert.Null(made.Problem);
        return made.Client!;
    }

    public static ModelRequest Request(string text = "Hello", int output = 100) =>
        new("test-task", "key-" + text, [new(ChatRole.System, "Answer."), new(ChatRole.User, text)], JsonDocument.Parse("""{"type":"object","properties":{},"required":[],"additionalProperties":false}""").RootElement, 20, output);
}
