namespace FactForge.Prompting;

/// <summary>Tells whether a service that did not accept a request means its answer format. Servers name the parameter or what they make of it.</summary>
internal static class FormatRefusal
{
    private static readonly string[] Words = ["response_format", "json_schema", "json_object", "json mode", "structured output", "schema", "grammar"];

    public static bool Is(string reason) => Words.Any(word => reason.Contains(word, StringComparison.OrdinalIgnoreCase));
}
