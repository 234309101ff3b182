using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactForge.Prompting;

/// <summary>
/// A JSON Schema (2020-12) in the subset that strict structured output allows, and a little more: what endpoints do not enforce
/// is validated here all the same.
/// </summary>
public sealed class AnswerSchema
{
    /// <summary>What is validated here but not sent: services refuse a strict schema that has these.</summary>
    private static readonly string[] NotSent = ["minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems", "$schema", "title"];

    private readonly JsonElement root;

    private AnswerSchema(JsonElement root, string text)
    {
        this.root = root;
        Text = text;
        Sent = Strip(root);
    }

    /// <summary>The schema as its file has it.</summary>
    public string Text { get; }

    /// <summary>The schema as it is sent to be enforced.</summary>
    public JsonElement Sent { get; }

    /// <summary>Reads a schema.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="FormatException">It uses what is not supported, or is not strict (every property required, no additional ones).</exception>
    public static AnswerSchema Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement.Clone();
        SchemaShape.Check(root, "$");
        return new(root, text);
    }

    /// <summary>What an answer violates, each as "path: what is wrong"; empty where it fits.</summary>
    public IReadOnlyList<string> Violations(JsonElement answer)
    {
        var violations = new List<string>();
        SchemaCheck.Check(root, answer, "$", violations);
        return violations;
    }

    private static JsonElement Strip(JsonElement root)
    {
        var node = JsonNode.Parse(root.GetRawText())!;
        Strip(node, isPropertyMap: false);
        return JsonSerializer.SerializeToElement(node);
    }

    private static void Strip(JsonNode? node, bool isPropertyMap)
    {
        if (node is JsonObject map)
        {
            if (!isPropertyMap)
            {
                foreach (var name in NotSent)
                    map.Remove(name);
            }

            foreach (var (name, child) in map)
                Strip(child, isPropertyMap: !isPropertyMap && name == "properties");
        }
        else if (node is JsonArray list)
        {
            foreach (var child in list)
                Strip(child, isPropertyMap: false);
        }
    }
}
