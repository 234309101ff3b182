using System.Text.Json;
using Microsoft.Extensions.AI;

namespace FactForge.Prompting;

/// <summary>One line of a batch's output or error file.</summary>
/// <param name="Key">The question's key.</param>
/// <param name="Reply">What came back.</param>
public sealed record BatchResult(string Key, ModelReply Reply)
{
    /// <summary>Reads a file of results. A line that cannot be read is left out: its question counts as one without an answer.</summary>
    /// <param name="text">The file.</param>
    /// <param name="asked">The counted tokens and the output limit of a question by its key; null for a key that was not asked.</param>
    /// <param name="settings">The model.</param>
    public static IReadOnlyList<BatchResult> Read(string text, Func<string, (int InputTokens, int MaxOutputTokens)?> asked, ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(settings);
        var results = new Dictionary<string, BatchResult>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Line(line, asked, settings) is { } result)
                results.TryAdd(result.Key, result);
        }

        return [.. results.Values];
    }

    private static BatchResult? Line(string line, Func<string, (int, int)?> asked, ModelSettings settings)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "custom_id") is not { } key || asked(key) is not var (input, most))
                return null;
            return new(key, ReplyOf(root, input, most, settings) with { Attempts = 1 });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ModelReply ReplyOf(JsonElement line, int input, int most, ModelSettings settings)
    {
        if (line.TryGetProperty("response", out var response) && response.ValueKind == JsonValueKind.Object)
        {
            var status = response.TryGetProperty("status_code", out var code) && code.TryGetInt32(out var number) ? number : 0;
            var body = response.TryGetProperty("body", out var told) ? told : default;
            return status == 200 ? Completed(body, input, most, settings) : WireErrors.FromStatus(status == 0 ? 500 : status, body.ValueKind == JsonValueKind.Undefined ? "" : body.GetRawText(), null, settings);
        }

        var reason = line.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
            ? WireErrors.Short($"{Text(error, "code")}: {Text(error, "message")}")
            : "no answer and no reason";
        return ModelReply.Failed(ModelOutcome.ServerFailed, $"The batch of model '{settings.Name}' gave no answer: {reason}");
    }

    private static ModelReply Completed(JsonElement body, int input, int most, ModelSettings settings)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("choices", out var choices) || choices.ValueKind != JsonValueKind.Array || choices.GetArrayLength() == 0
            || !choices[0].TryGetProperty("message", out var message))
            return ModelReply.Failed(ModelOutcome.ServerFailed, $"The batch of model '{settings.Name}' gave what is no chat completion.");
        var answer = new ChatMessage(ChatRole.Assistant, Text(message, "content") ?? "");
        if (Text(message, "refusal") is { } refusal)
            answer.Contents.Add(new ErrorContent(refusal) { ErrorCode = "Refusal" });
        var response = new ChatResponse(answer)
        {
            FinishReason = Text(choices[0], "finish_reason") is { } finish ? new ChatFinishReason(finish) : null,
            Usage = Usage(body),
        };
        return Completion.ToReply(response, new("", "", [], default, input, most), settings);
    }

    private static UsageDetails? Usage(JsonElement body)
    {
        if (!body.TryGetProperty("usage", out var usage) || usage.ValueKind != JsonValueKind.Object)
            return null;
        return new() { InputTokenCount = Number(usage, "prompt_tokens"), OutputTokenCount = Number(usage, "completion_tokens") };
    }

    private static long? Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.TryGetInt64(out var number) ? number : null;

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
