using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactForge.Prompting;

/// <summary>
/// Takes a completion's usage out where its numbers are too large for the client to read: an answer that was paid for is not
/// lost over them, and our own count takes their place.
/// </summary>
internal static partial class ReadableUsage
{
    /// <summary>The body without its usage; null where it can be read as it is, or is no JSON object.</summary>
    public static BinaryData? Of(BinaryData body)
    {
        var text = Encoding.UTF8.GetString(body);
        if (!HugeUsage().IsMatch(text))
            return null;
        try
        {
            if (JsonNode.Parse(text) is not JsonObject completion || !completion.Remove("usage"))
                return null;
            return BinaryData.FromString(completion.ToJsonString());
        }
        catch (JsonException)
        {
            // Not what it looked like: the client says what is wrong with it.
            return null;
        }
    }

    [GeneratedRegex(@"""usage""\s*:\s*\{[^{}]*(?:\{[^{}]*\}[^{}]*)*?:\s*-?[0-9]{10}", RegexOptions.NonBacktracking)]
    private static partial Regex HugeUsage();
}
