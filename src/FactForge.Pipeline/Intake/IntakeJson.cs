using System.Text.Json.Serialization;
using FactForge.Mail;
using FactForge.Mail.Threading;

namespace FactForge.Pipeline.Intake;

/// <summary>How bookmarks and threading links are written into the ledger.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MailboxBookmark))]
[JsonSerializable(typeof(ThreadingLink))]
internal sealed partial class IntakeJson : JsonSerializerContext;
