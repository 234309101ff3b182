using System.Text.Json.Nodes;

namespace FactForge.FakeModel;

/// <summary>A chat completion request as it came over the wire.</summary>
/// <param name="Number">Which call on this server, from 1.</param>
/// <param name="Path">The path and query.</param>
/// <param name="Headers">The request's headers, lower-case names.</param>
/// <param name="Body">The request's body.</param>
public sealed record FakeCall(int Number, string Path, IReadOnlyDictionary<string, string> Headers, JsonObject Body)
{
    /// <summary>The messages, in order.</summary>
    public IReadOnlyList<FakeMessage> Messages { get; } = Read(Body);

    /// <summary>The text of the last message: the question, or what is said after an answer.</summary>
    public string LastUser => Messages[^1].Text;

    /// <summary>The question itself, also where violations of an answer to it follow: the last user message that holds mail, else the first after the system message.</summary>
    public string Question => Messages.LastOrDefault(message => message.Role == "user" && message.Text.Contains("⟦mail⟧", StringComparison.Ordinal))?.Text ?? LastUser;

    /// <summary>True where the request enforces a schema strictly.</summary>
    public bool IsStrict => Body["response_format"]?["json_schema"]?["strict"]?.GetValue<bool>() == true;

    private static List<FakeMessage> Read(JsonObject body) =>
        [.. (body["messages"] as JsonArray ?? []).OfType<JsonObject>().Select(message => new FakeMessage(message["role"]?.GetValue<string>() ?? "", TextOf(message["content"])))];

    private static string TextOf(JsonNode? content) => content switch
    {
        JsonArray parts => string.Concat(parts.Select(part => part?["text"]?.GetValue<string>())),
        JsonValue value => value.GetValue<string>(),
        _ => "",
    };
}
