using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactForge.Prompting;

/// <summary>Writes a question as a line of a batch's input: what the chat client would send, with the question's key as its name.</summary>
public static class BatchLine
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its line end.</summary>
    /// <param name="request">The question.</param>
    /// <param name="settings">The model.</param>
    /// <param name="format">What the endpoint is held to.</param>
    /// <param name="url">The path that the service wants in a line.</param>
    public static string Of(ModelRequest request, ModelSettings settings, AnswerFormat format, string url)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(settings);
        var body = new JsonObject
        {
            ["model"] = settings.Model,
            ["messages"] = new JsonArray([.. request.Messages.Select(message => new JsonObject { ["role"] = message.Role.Value, ["content"] = message.Text })]),
            [settings.UsesMaxTokens ? "max_tokens" : "max_completion_tokens"] = request.MaxOutputTokens,
        };
        if (settings.Temperature is { } temperature)
            body["temperature"] = temperature;
        if (Format(request, format) is { } wanted)
            body["response_format"] = wanted;
        return new JsonObject { ["custom_id"] = request.Key, ["method"] = "POST", ["url"] = url, ["body"] = body }.ToJsonString(Compact);
    }

    private static JsonObject? Format(ModelRequest request, AnswerFormat format) => format switch
    {
        AnswerFormat.Strict => new()
        {
            ["type"] = "json_schema",
            ["json_schema"] = new JsonObject { ["name"] = request.Task.Replace('-', '_'), ["strict"] = true, ["schema"] = JsonNode.Parse(request.Schema.GetRawText()) },
        },
        AnswerFormat.Json => new() { ["type"] = "json_object" },
        _ => null,
    };
}
