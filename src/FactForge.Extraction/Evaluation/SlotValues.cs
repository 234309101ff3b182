using FactForge.Extraction.Grounding;

namespace FactForge.Extraction.Evaluation;

/// <summary>Whether two values of a slot are the same.</summary>
internal static class SlotValues
{
    private const int LocalDigits = 7;

    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal) { "ltd", "limited", "inc", "llc", "llp", "gmbh", "ag", "plc", "co", "corp", "sl", "sa", "sas", "sarl", "rf", "ev", "the" };

    /// <summary>Phone numbers by their digits with or without country code, organisations without their legal form, all else word by word.</summary>
    public static bool AreSame(Slot slot, string left, string right) => slot switch
    {
        Slot.Phone => SamePhone(Digits(left), Digits(right)),
        Slot.Employer => Words(left, LegalForms).SetEquals(Words(right, LegalForms)),
        _ => Words(left, []).SetEquals(Words(right, [])),
    };

    private static bool SamePhone(string left, string right)
    {
        var shorter = Math.Min(left.Length, right.Length);
        if (shorter < LocalDigits)
            return left == right;
        // +44 20 7946 0142 and 020 7946 0142: the trunk 0 gives way to the country code.
        var tail = Math.Min(shorter, 9);
        return left[^tail..] == right[^tail..];
    }

    private static string Digits(string text) => string.Concat(text.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit)).TrimStart('0');

    private static HashSet<string> Words(string text, HashSet<string> without) =>
        [.. NameFolding.Parts(text.Replace(".", "", StringComparison.Ordinal)).Where(word => !without.Contains(word))];
}
