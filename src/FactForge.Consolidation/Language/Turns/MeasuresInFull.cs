using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>Units of measure written out: "9.4 m" is 9.4 metres.</summary>
internal static partial class MeasuresInFull
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["m"] = "metres",
        ["µs"] = "microseconds",
        ["μs"] = "microseconds",
        ["ms"] = "milliseconds",
        ["ha"] = "hectares",
        ["kg"] = "kilograms",
        ["km"] = "kilometres",
        ["cm"] = "centimetres",
        ["mm"] = "millimetres",
        ["hrs"] = "hours",
        ["hr"] = "hours",
        ["mins"] = "minutes",
        ["min"] = "minutes",
        ["yrs"] = "years",
        ["wks"] = "weeks",
        ["kWh"] = "kilowatt-hours",
        ["sqm"] = "square metres",
        ["m²"] = "square metres",
        ["m2"] = "square metres",
        ["hl"] = "hectolitres",
        ["l"] = "litres",
        ["kW"] = "kilowatts",
        ["MW"] = "megawatts",
        ["MWh"] = "megawatt-hours",
        ["GB"] = "gigabytes",
        ["TB"] = "terabytes",
        ["ft"] = "feet",
        ["g"] = "grams",
        ["°C"] = "degrees",
        ["km/h"] = "kilometres an hour",
        ["kph"] = "kilometres an hour",
        ["mph"] = "miles an hour",
    };

    /// <summary>The text with its units written out. A unit stands behind a digit.</summary>
    public static string In(string text) => text.AsSpan().ContainsAnyInRange('0', '9') ? Unit().Replace(text, match => Units[match.Groups["unit"].Value]) : text;

    // "9.4 m", "35 µs"; not "EUR 2.5 m".
    [GeneratedRegex("(?<=(?<![€£$\\d.,]|[A-Z]{3} )\\b\\d[\\d.,]* ?)(?<unit>µs|μs|ms|ha|kg|km/h|kph|mph|km|cm|mm|hrs?|mins?|yrs|wks|kWh|MWh|sqm|m²|m2|hl|kW|MW|GB|TB|ft|°C|(?<= )[mlg])(?![\\w²/]|\\.\\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
