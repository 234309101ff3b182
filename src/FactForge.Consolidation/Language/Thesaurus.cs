namespace FactForge.Consolidation;

/// <summary>
/// What a general thesaurus (WordNet) knows of two words: that they share a common sense, or that one is made of the other ("arrive", "arrival"); and that they
/// are contrary. A thesaurus knows no context: that two words are related nominates, and counts only where nearly everything else is the same.
/// </summary>
internal static class Thesaurus
{
    private static readonly HashSet<(string, string)> RelatedStems = Read("wordnet-related");

    private static readonly HashSet<(string, string)> ContraryStems = Read("wordnet-antonyms");

    /// <summary>True where the two stems may stand for each other.</summary>
    public static bool AreRelated(string first, string second) => RelatedStems.Contains(InOrder(first, second)) && !AreContrary(first, second) && !NeverOne.Are(first, second);

    /// <summary>True where the one is the contrary of the other.</summary>
    public static bool AreContrary(string first, string second) => ContraryStems.Contains(InOrder(first, second));

    private static HashSet<(string, string)> Read(string name)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var line in WordLists.Lines(name))
        {
            var stems = line.Split(' ').Select(Stemmer.Stem).ToList();
            foreach (var other in stems.Skip(1).Where(other => !string.Equals(other, stems[0], StringComparison.Ordinal)))
                pairs.Add(InOrder(stems[0], other));
        }

        return pairs;
    }

    private static (string, string) InOrder(string first, string second) => string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);
}
