using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Small numbers written as words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Values = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["thousand"] = 1000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for an ordinal of tens: "eightieth".</summary>
    public static bool IsOrdinal(string lower) => lower is "hundredth" || (lower.EndsWith("ieth", StringComparison.Ordinal) && Value(lower[..^4] + "y") > 0);

    /// <summary>The number, or 0 where the word is none.</summary>
    public static int Value(string lower) => Values.GetValueOrDefault(lower);
}
