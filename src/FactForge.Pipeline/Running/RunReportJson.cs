using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactForge.Pipeline;

/// <summary>A run's report as JSON: what <c>--json</c> prints and the ledger keeps.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RunReport))]
public sealed partial class RunReportJson : JsonSerializerContext
{
    /// <summary>Writes a report.</summary>
    public static string Write(RunReport report) => JsonSerializer.Serialize(report, Default.RunReport);

    /// <summary>Reads a report back; null for text that is none.</summary>
    public static RunReport? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Default.RunReport);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
