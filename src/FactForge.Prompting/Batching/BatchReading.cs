using System.Text.Json;

namespace FactForge.Prompting;

/// <summary>A batch as its service tells it.</summary>
/// <param name="Id">Its id at the service.</param>
/// <param name="Status">The service's word: validating, in_progress, finalizing, completed, failed, expired, cancelling, cancelled.</param>
/// <param name="InputFile">The file of its questions.</param>
/// <param name="OutputFile">The file of its answers; null where there is none.</param>
/// <param name="ErrorFile">The file of the questions that failed; null where there is none.</param>
/// <param name="Problems">Why the service would not take it, each as a sentence.</param>
/// <param name="Completed">Questions answered so far.</param>
/// <param name="Total">Questions in all, where the service tells; else 0.</param>
public sealed record BatchReading(string Id, string Status, string InputFile, string? OutputFile, string? ErrorFile, IReadOnlyList<string> Problems, long Completed, long Total)
{
    /// <summary>True where nothing more will come.</summary>
    public bool HasEnded => Status is "completed" or "failed" or "expired" or "cancelled" or "canceled";

    /// <summary>Reads a batch's JSON.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    internal static BatchReading Of(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || Text(json, "id") is not { } id || Text(json, "status") is not { } status)
            throw new JsonException("a batch with 'id' and 'status' was expected");
        var problems = json.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Object
            && errors.TryGetProperty("data", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(error => WireErrors.Short($"{Text(error, "code")}: {Text(error, "message")}")).ToList()
            : [];
        var counts = json.TryGetProperty("request_counts", out var told) && told.ValueKind == JsonValueKind.Object ? told : default;
        return new(id, status, Text(json, "input_file_id") ?? "", Text(json, "output_file_id"), Text(json, "error_file_id"), problems, Number(counts, "completed"), Number(counts, "total"));
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static long Number(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.TryGetInt64(out var number) ? number : 0;
}
