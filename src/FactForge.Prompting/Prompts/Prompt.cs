using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace FactForge.Prompting;

/// <summary>A prompt as loaded from its folder: what it asks, the schema of its answers, and worked examples.</summary>
public sealed record Prompt
{
    /// <summary>Its name, which is its folder's.</summary>
    public required string Name { get; init; }

    /// <summary>Hash of all its files.</summary>
    public required string Version { get; init; }

    /// <summary>The names of the inputs that each question gives.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    /// <summary>The most tokens that an answer may have.</summary>
    public required int MaxOutputTokens { get; init; }

    /// <summary>The schema of an answer.</summary>
    public required AnswerSchema Schema { get; init; }

    /// <summary>The worked examples, in order of file name.</summary>
    public required IReadOnlyList<PromptExample> Examples { get; init; }

    /// <summary>What the model is told first: the body of <c>prompt.md</c>.</summary>
    public required PromptTemplate System { get; init; }

    /// <summary>The question: <c>ask.md</c>.</summary>
    public required PromptTemplate Ask { get; init; }

    /// <summary>What is said after an answer that does not fit: <c>again.md</c>, with <c>{{violations}}</c>.</summary>
    public required PromptTemplate Again { get; init; }

    /// <summary>What tells the schema to a model that cannot be held to it: <c>format.md</c>, with <c>{{schema}}</c>.</summary>
    public required PromptTemplate Format { get; init; }

    /// <summary>What asks for what an answer missed: <c>more.md</c>; null where the prompt has no second pass.</summary>
    public PromptTemplate? More { get; init; }

    /// <summary>The chat of a question: system, examples as exchanges, the question.</summary>
    /// <param name="inputs">A value for each of <see cref="Inputs"/>.</param>
    /// <param name="format">What the endpoint can be held to.</param>
    public IReadOnlyList<ChatMessage> Render(IReadOnlyDictionary<string, string> inputs, AnswerFormat format)
    {
        var system = System.Fill(inputs);
        if (format != AnswerFormat.Strict)
            system += "\n\n" + Format.Fill(new Dictionary<string, string>(StringComparer.Ordinal) { ["schema"] = Schema.Text.Trim() });
        var messages = new List<ChatMessage> { new(ChatRole.System, system) };
        foreach (var example in Examples)
        {
            messages.Add(new(ChatRole.User, Ask.Fill(example.Inputs)));
            messages.Add(new(ChatRole.Assistant, Compact(example.Answer)));
        }

        messages.Add(new(ChatRole.User, Ask.Fill(inputs)));
        return messages;
    }

    private static string Compact(JsonElement answer) => JsonNode.Parse(answer.GetRawText())!.ToJsonString(Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = global::System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
