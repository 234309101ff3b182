using System.Text.Json;

namespace FactForge.Prompting;

/// <summary>Refuses a schema that uses what we cannot validate, or that strict mode would refuse.</summary>
internal static class SchemaShape
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "$schema", "title", "description", "type", "properties", "required", "additionalProperties", "items", "enum",
        "minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems",
    };

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal) { "object", "array", "string", "integer", "number", "boolean", "null" };

    public static void Check(JsonElement schema, string path)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            throw new FormatException($"{path}: a schema must be an object");
        foreach (var member in schema.EnumerateObject().Where(member => !Known.Contains(member.Name)))
            throw new FormatException($"{path}: unknown keyword '{member.Name}'; known: {string.Join(", ", Known.Order(StringComparer.Ordinal))}");
        var types = TypesOf(schema);
        if (types.Count == 0)
            throw new FormatException($"{path}: 'type' is missing");
        if (types.FirstOrDefault(type => !Types.Contains(type)) is { } unknown)
            throw new FormatException($"{path}: unknown type '{unknown}'");
        if (types.Contains("object"))
            CheckObject(schema, path);
        if (types.Contains("array"))
            Check(schema.TryGetProperty("items", out var items) ? items : throw new FormatException($"{path}: 'items' is missing"), path + "[]");
    }

    /// <summary>The types that a schema allows.</summary>
    public static IReadOnlyList<string> TypesOf(JsonElement schema) =>
        !schema.TryGetProperty("type", out var type) ? [] : type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Select(item => item.GetString() ?? "")]
            : [type.GetString() ?? ""];

    private static void CheckObject(JsonElement schema, string path)
    {
        if (!schema.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
            throw new FormatException($"{path}: 'properties' is missing");
        if (!schema.TryGetProperty("additionalProperties", out var more) || more.ValueKind != JsonValueKind.False)
            throw new FormatException($"{path}: 'additionalProperties' must be false; strict mode wants it");
        var required = schema.TryGetProperty("required", out var names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Select(name => name.GetString() ?? "").ToHashSet(StringComparer.Ordinal)
            : [];
        foreach (var property in properties.EnumerateObject())
        {
            if (!required.Contains(property.Name))
                throw new FormatException($"{path}: '{property.Name}' must be in 'required'; strict mode wants every property (allow null where it may be absent)");
            Check(property.Value, $"{path}.{property.Name}");
        }
    }
}
