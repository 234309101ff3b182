using System.Text.Json.Nodes;

namespace FactForge.FakeModel;

/// <summary>The JSON of a chat completion.</summary>
internal static class FakeCompletion
{
    public static JsonObject Json(FakeCall call, FakeReply.Answer answer)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = answer.Content };
        if (answer.Refusal is { } refusal)
            message["refusal"] = refusal;
        var (input, output) = answer.Usage ?? (call.Messages.Sum(one => one.Text.Length) / 4, (answer.Content?.Length ?? 0) / 4);
        var completion = new JsonObject
        {
            ["id"] = $"chatcmpl-{call.Number}",
            ["object"] = "chat.completion",
            ["created"] = 1_700_000_000,
            ["model"] = call.Body["model"]?.GetValue<string>() ?? "fake",
            ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = answer.Finish }),
        };
        if (!answer.NoUsage)
            completion["usage"] = new JsonObject { ["prompt_tokens"] = input, ["completion_tokens"] = output, ["total_tokens"] = input + output };
        return completion;
    }
}
