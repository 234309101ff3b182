using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactForge.Ledger;

/// <summary>How values are written into the ledger's JSON columns. A field once written keeps its name.</summary>
[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MessageDetails))]
[JsonSerializable(typeof(GlimpsedDetails))]
[JsonSerializable(typeof(IEnumerable<string>))]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(NoteMemoryRecord))]
[JsonSerializable(typeof(NoteRow))]
[JsonSerializable(typeof(ReviewItem))]
[JsonSerializable(typeof(DecisionRecord))]
internal sealed partial class LedgerJson : JsonSerializerContext;

/// <summary>The same with text left readable: a ledger is looked at by people.</summary>
internal static class ReadableJson
{
    public static LedgerJson Types { get; } = new(new JsonSerializerOptions(LedgerJson.Default.Options)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
