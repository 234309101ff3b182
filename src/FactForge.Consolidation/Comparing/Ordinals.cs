using System.Globalization;

namespace FactForge.Consolidation;

/// <summary>Numbers that tell a place in a row, beside the noun or behind it: "the third pier" is "pier 3".</summary>
internal static class Ordinals
{
    private static readonly Dictionary<string, int> Words = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        .Split(' ').Select((word, place) => (word, place)).ToDictionary(entry => entry.word, entry => entry.place + 1, StringComparer.Ordinal);

    /// <summary>The number that an ordinal tells, in a word or in figures; null for any other word.</summary>
    public static int? Number(string word) =>
        Words.TryGetValue(word.ToLowerInvariant(), out var number) ? number
        : word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : null;

    /// <summary>Takes out of both what the one tells in an ordinal and the other in a number behind the same noun.</summary>
    public static void Meet(Pairing pair)
    {
        Meet(pair, pair.OnlyFirst, pair.OnlySecond, isFirst: true);
        Meet(pair, pair.OnlySecond, pair.OnlyFirst, isFirst: false);
    }

    private static void Meet(Pairing pair, List<Term> ordinals, List<Term> numbers, bool isFirst)
    {
        var (reading, other) = isFirst ? (pair.First, pair.Second) : (pair.Second, pair.First);
        foreach (var ordinal in ordinals.Where(term => Number(term.Token.Lower) is not null).ToList())
        {
            var number = Number(ordinal.Token.Lower)!.Value.ToString(CultureInfo.InvariantCulture);
            if (numbers.Find(term => term.Value is { Kind: ValueKind.Number } value && value.Key == number
                && Beside(reading, ordinal.Token, 1) is { } noun && Beside(other, term.Token, -1) is { } counted && noun == counted) is not { } match)
                continue;
            ordinals.Remove(ordinal);
            numbers.Remove(match);
            pair.Shared.Add(isFirst ? (ordinal, match) : (match, ordinal));
        }
    }

    private static string? Beside(Reading reading, Token token, int step) =>
        reading.Tokens.IndexOf(token) + step is var place && place >= 0 && place < reading.Tokens.Count && reading.Tokens[place] is { IsFunction: false, Value: null } noun ? noun.Meaning : null;
}
