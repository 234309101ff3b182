using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactForge.Prompting;

/// <summary>Validates a value against a schema of <see cref="SchemaShape"/>'s subset.</summary>
internal static class SchemaCheck
{
    /// <summary>An answer that is wrong in a thousand places is shown a few of them.</summary>
    private const int MostViolations = 20;

    public static void Check(JsonElement schema, JsonElement value, string path, List<string> violations)
    {
        if (violations.Count >= MostViolations)
            return;
        var types = SchemaShape.TypesOf(schema);
        if (!types.Any(type => Is(value, type)))
        {
            violations.Add($"{path}: must be {string.Join(" or ", types)}, is {Name(value)}");
            return;
        }

        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)))
            violations.Add($"{path}: must be one of {allowed.GetRawText()}, is {Shown(value)}");
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(schema, value, path, violations);
                break;
            case JsonValueKind.Array:
                CheckArray(schema, value, path, violations);
                break;
            case JsonValueKind.String:
                CheckString(schema, value.GetString()!, path, violations);
                break;
            case JsonValueKind.Number:
                CheckNumber(schema, value.GetDouble(), path, violations);
                break;
        }
    }

    private static void CheckObject(JsonElement schema, JsonElement value, string path, List<string> violations)
    {
        var properties = schema.GetProperty("properties");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(member.Name, out var inner))
                violations.Add($"{path}: has '{Shorten(member.Name)}', which is not in the schema");
            else if (!seen.Add(member.Name))
                violations.Add($"{path}: has '{member.Name}' twice");
            else
                Check(inner, member.Value, $"{path}.{member.Name}", violations);
        }

        foreach (var property in properties.EnumerateObject().Where(property => !seen.Contains(property.Name)))
            violations.Add($"{path}: '{property.Name}' is missing");
    }

    private static void CheckArray(JsonElement schema, JsonElement value, string path, List<string> violations)
    {
        var count = value.GetArrayLength();
        if (Limit(schema, "minItems") is { } least && count < least)
            violations.Add($"{path}: must have at least {least} items, has {count}");
        if (Limit(schema, "maxItems") is { } most && count > most)
            violations.Add($"{path}: must have at most {most} items, has {count}");
        var at = 0;
        foreach (var item in value.EnumerateArray())
            Check(schema.GetProperty("items"), item, $"{path}[{at++}]", violations);
    }

    private static void CheckString(JsonElement schema, string text, string path, List<string> violations)
    {
        if (Limit(schema, "minLength") is { } least && text.Length < least)
            violations.Add($"{path}: must have at least {least} characters");
        if (Limit(schema, "maxLength") is { } most && text.Length > most)
            violations.Add($"{path}: must have at most {most} characters, has {text.Length}");
        if (schema.TryGetProperty("pattern", out var pattern)
            && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant))
            violations.Add($"{path}: must fit {pattern.GetString()}, is \"{Shorten(text)}\"");
    }

    private static void CheckNumber(JsonElement schema, double number, string path, List<string> violations)
    {
        if (schema.TryGetProperty("minimum", out var least) && number < least.GetDouble())
            violations.Add($"{path}: must be at least {least.GetRawText()}");
        if (schema.TryGetProperty("maximum", out var most) && number > most.GetDouble())
            violations.Add($"{path}: must be at most {most.GetRawText()}");
    }

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };

    private static int? Limit(JsonElement schema, string name) => schema.TryGetProperty(name, out var limit) ? limit.GetInt32() : null;

    private static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => value.ValueKind.ToString().ToLower(CultureInfo.InvariantCulture),
    };

    private static string Shown(JsonElement value) => Shorten(value.GetRawText());

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
