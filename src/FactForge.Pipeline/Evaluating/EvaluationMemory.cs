using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactForge.Pipeline.Evaluating;

/// <summary>Keeps the last result of each extractor on a set.</summary>
internal static class EvaluationMemory
{
    private static readonly EvaluationJson Json = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Puts a set's result in the place of the one before, which comes back; null where there was none, or none that can be read.</summary>
    public static ThreadsEvaluation? Replace(string folder, string set, ThreadsEvaluation result)
    {
        var path = Path.Combine(folder, $"last-{result.Extractor}-{ContentHash.Of(Path.TrimEndingDirectorySeparator(set)).Short}.json");
        var before = EvaluationFilesDoor.Text(path) is { } text ? Read(text) : null;
        EvaluationFilesDoor.Write(path, JsonSerializer.Serialize(result with { Wrong = [], Missed = [] }, Json.ThreadsEvaluation) + "\n");
        return before;
    }

    private static ThreadsEvaluation? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, Json.ThreadsEvaluation);
        }
        catch (JsonException)
        {
            // Kept by another version, or edited: there is nothing to compare with.
            return null;
        }
    }
}

/// <summary>The form in which a result is kept.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ThreadsEvaluation))]
internal sealed partial class EvaluationJson : JsonSerializerContext;
