using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>What <c>--json</c> prints. Names are camel case, kinds are words, text is left readable.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(UndoReport))]
[JsonSerializable(typeof(RunReport))]
[JsonSerializable(typeof(ThreadView))]
[JsonSerializable(typeof(TidyReport))]
[JsonSerializable(typeof(NotesEvaluation))]
[JsonSerializable(typeof(PairsEvaluation))]
[JsonSerializable(typeof(ThreadsEvaluation))]
[JsonSerializable(typeof(ReviewPage))]
[JsonSerializable(typeof(ReviewItemView))]
[JsonSerializable(typeof(ReviewHistoryView))]
[JsonSerializable(typeof(ReviewStats))]
[JsonSerializable(typeof(DeskView))]
[JsonSerializable(typeof(VaultStatus))]
[JsonSerializable(typeof(Explanation))]
[JsonSerializable(typeof(MailSurvey))]
[JsonSerializable(typeof(IReadOnlyList<PersonLine>))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
internal sealed partial class CliJson : JsonSerializerContext
{
    /// <summary>The types, written with readable text.</summary>
    public static CliJson Types { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes a value.</summary>
    public static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
