using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace FactForge.FakeModel;

/// <summary>Embeddings from words alone: texts that share words are near. The same text has the same vector, always.</summary>
internal static class FakeEmbeddings
{
    private const int Dimensions = 64;

    public static async Task AnswerAsync(HttpContext context)
    {
        var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var texts = body!["input"] is JsonArray many ? many.Select(text => text!.GetValue<string>()).ToList() : [body["input"]!.GetValue<string>()];
        var asBytes = body["encoding_format"]?.GetValue<string>() == "base64";
        var data = new JsonArray([.. texts.Select((text, at) => (JsonNode)new JsonObject { ["object"] = "embedding", ["index"] = at, ["embedding"] = Vector(text, asBytes) })]);
        var answer = new JsonObject { ["object"] = "list", ["model"] = "fake-embedding", ["data"] = data, ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["total_tokens"] = 1 } };
        await FakeModelServer.WriteAsync(context, 200, answer.ToJsonString());
    }

    private static JsonNode Vector(string text, bool asBytes)
    {
        var vector = new float[Dimensions];
        foreach (var word in text.ToLowerInvariant().Split([' ', '\n', '.', ',', ';', ':', '!', '?'], StringSplitOptions.RemoveEmptyEntries))
            vector[word.Aggregate(17, (hash, c) => unchecked((hash * 31) + c) & 0x7FFFFFFF) % Dimensions] += 1;
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        vector = [.. vector.Select(value => length == 0 ? 0 : value / length)];
        return asBytes
            ? JsonValue.Create(Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes(vector.AsSpan())))
            : new JsonArray([.. vector.Select(value => (JsonNode)JsonValue.Create(value))]);
    }
}
