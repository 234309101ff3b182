using System.Text.Json;

namespace FactForge.Prompting;

/// <summary>Gets the JSON out of an answer: models without an enforced format wrap it in a fence, or in a sentence.</summary>
internal static class AnswerText
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    /// <summary>The answer's JSON object; null with the problem where there is none.</summary>
    public static JsonElement? Read(string text, out string problem)
    {
        problem = "";
        if (string.IsNullOrWhiteSpace(text))
        {
            problem = "the answer is empty";
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(Bare(text), Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document.RootElement.Clone();
            problem = "the answer is no JSON object";
        }
        catch (JsonException error)
        {
            problem = $"the answer is no valid JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine})";
        }

        return null;
    }

    /// <summary>What a parser says is wrong, without the place that it counts from 0: that is told as a line.</summary>
    public static string Fault(JsonException error) =>
        error.Message.Split(" LineNumber:", 2)[0].Split(" Path:", 2)[0].TrimEnd('.', ' ');

    /// <summary>From the first brace to the last: what stands around it is a fence or chat, never part of the object.</summary>
    private static string Bare(string text)
    {
        var trimmed = text.Trim();
        if (trimmed[0] == '{')
            return trimmed;
        var first = trimmed.IndexOf('{', StringComparison.Ordinal);
        var last = trimmed.LastIndexOf('}');
        return first >= 0 && last > first ? trimmed[first..(last + 1)] : trimmed;
    }
}
