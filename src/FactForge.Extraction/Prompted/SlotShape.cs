using System.Text.RegularExpressions;

namespace FactForge.Extraction.Prompted;

/// <summary>
/// Whether a value looks like what its slot holds. It goes into a note's front matter, where queries read it: a sentence of the mail, however well it is
/// grounded, is no job title, and a phone number no role.
/// </summary>
internal static partial class SlotShape
{
    private const int LongestName = 120;

    /// <summary>Why the value is none; null where it may be one.</summary>
    public static string? Problem(Claim claim) => claim switch
    {
        { Slot: null } or { Value: null } => null,
        { Slot: Slot.Email, Value: var value } => EmailForm().IsMatch(value) ? null : $"\"{value}\" is no mail address",
        { Slot: Slot.Phone, Value: var value } => value.Count(char.IsDigit) is >= 3 and <= 20 && value.Length <= 40 ? null : $"\"{value}\" is no phone number",
        { Value: var value } => value.Length <= LongestName && value.Any(char.IsLetter) && !IsSentence(value) ? null : $"\"{value}\" is no {claim.Slot.ToString()!.ToLowerInvariant()} but a piece of text",
    };

    [GeneratedRegex(@"^[^\s@<>\[\]""]+@[^\s@<>\[\]""]+\.[^\s@<>\[\]""]+$", RegexOptions.NonBacktracking)]
    private static partial Regex EmailForm();

    /// <summary>Somebody speaks in it, or a sentence ends and another begins: titles and names have neither.</summary>
    private static bool IsSentence(string value)
    {
        if (SentenceEnd().IsMatch(value))
            return true;
        var words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at + 1 < words.Length; at++)
        {
            if (Speaking().IsMatch(words[at]) && !StandsInName(words, at))
                return true;
        }

        return false;
    }

    /// <summary>"World War I Museum", "Save our Seas Trust": within a proper name, capitals on both sides, the word speaks of nobody.</summary>
    private static bool StandsInName(string[] words, int at) => at > 0 && char.IsUpper(words[at - 1][0]) && char.IsUpper(words[at + 1][0]);

    [GeneratedRegex(@"^(?:I|I['’](?:ll|m|ve|d)|you|your|we|our|my|will|shall)$", RegexOptions.NonBacktracking)]
    private static partial Regex Speaking();

    [GeneratedRegex(@"\p{Ll}{5,}[.!?]\s+\p{Lu}|[!?]\s", RegexOptions.NonBacktracking)]
    private static partial Regex SentenceEnd();
}
