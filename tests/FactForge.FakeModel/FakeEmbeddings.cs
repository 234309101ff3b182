using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace FactForge.FakeModel;

/// <summary>Embeddings from words alone: texts that share words are near. The same text has the same vector, always.</summary>
public sealed class FakeEmbeddings
{
    private const int Dimensions = 64;
    private readonly ConcurrentQueue<string> texts = new();
    private int calls;

    /// <summary>The words that a text's vector is made of: its own, unless told.</summary>
    public Func<string, string> Meaning { get; set; } = text => text;

    /// <summary>How long every call takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>The status that every call gets; null for an answer.</summary>
    public int? Fails { get; set; }

    /// <summary>Calls so far.</summary>
    public int Calls => calls;

    /// <summary>Texts that were embedded.</summary>
    public IReadOnlyList<string> Texts => [.. texts];

    internal async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref calls);
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay, context.RequestAborted);
        if (Fails is { } status)
        {
            await FakeModelServer.WriteAsync(context, status, """{"error":{"message":"The model is resting","code":"unavailable"}}""");
            return;
        }

        var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var asked = body!["input"] is JsonArray many ? many.Select(text => text!.GetValue<string>()).ToList() : [body["input"]!.GetValue<string>()];
        foreach (var text in asked)
            texts.Enqueue(text);
        var asBytes = body["encoding_format"]?.GetValue<string>() == "base64";
        var data = new JsonArray([.. asked.Select((text, at) => (JsonNode)new JsonObject { ["object"] = "embedding", ["index"] = at, ["embedding"] = Vector(Meaning(text), asBytes) })]);
        var answer = new JsonObject { ["object"] = "list", ["model"] = "fake-embedding", ["data"] = data, ["usage"] = new JsonObject { ["prompt_tokens"] = asked.Sum(text => text.Length / 4), ["total_tokens"] = asked.Sum(text => text.Length / 4) } };
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
