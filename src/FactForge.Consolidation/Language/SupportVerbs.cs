namespace FactForge.Consolidation;

/// <summary>Verbs that one noun goes with in one meaning: one "has", "holds" or "did" a degree, "raises" or "expresses" a doubt. With another noun they are other deeds.</summary>
internal static class SupportVerbs
{
    private static readonly IReadOnlyList<(HashSet<string> Verbs, HashSet<string> Nouns)> Rows = [.. WordLists.Lines("support-verbs").Select(Read)];

    // Which rows a verb stands in, a bit each.
    private static readonly Dictionary<string, ulong> Of = Rows.SelectMany((row, at) => row.Verbs.Select(verb => (verb, at))).GroupBy(entry => entry.verb, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Aggregate(0UL, (bits, entry) => bits | (1UL << entry.at)), StringComparer.Ordinal);

    /// <summary>True where the two verbs, each in front of its noun, are one deed.</summary>
    /// <param name="first">One reading.</param>
    /// <param name="one">A verb of it.</param>
    /// <param name="second">The other reading.</param>
    /// <param name="other">A verb of that.</param>
    public static bool AreOneDeed(Reading first, Token one, Reading second, Token other) =>
        Of.TryGetValue(one.Stem, out var ones) && Of.TryGetValue(other.Stem, out var others) && (ones & others) != 0
        && Rows.Where((_, at) => (ones & others & (1UL << at)) != 0).Any(row => GoesWith(first, one, row.Nouns) && GoesWith(second, other, row.Nouns));

    private static bool GoesWith(Reading reading, Token verb, HashSet<string> nouns) =>
        reading.Tokens.IndexOf(verb) is var place && reading.Tokens.Skip(place + 1).TakeWhile(token => !token.IsAfterBreak && (!token.IsVerb || token.Form == WordForm.Continuous || IsInFrontOfNoun(reading.Tokens, token))).Take(7).Any(token => nouns.Contains(token.Stem))
        || (reading.Tokens.IndexOf(verb) is var at and > 1 && verb.Form == WordForm.Past && reading.Tokens[at - 1].Lower is "be" or "been" or "is" or "are" or "was" or "were" or "being" && reading.Tokens.Take(at).TakeLast(7).Any(token => nouns.Contains(token.Stem)));

    // "the sworn translators' exam".
    private static bool IsInFrontOfNoun(List<Token> tokens, Token participle) => participle.Form == WordForm.Past && tokens.IndexOf(participle) is var place && place > 0 && tokens[place - 1].Lower is "a" or "an" or "the" or "his" or "her" or "their";

    private static (HashSet<string>, HashSet<string>) Read(string line)
    {
        var sides = line.Split(':');
        return (Stemmer.StemsOf(sides[0]), Stemmer.StemsOf(sides[1]));
    }
}
