namespace FactForge.Consolidation;

/// <summary>
/// Deeds and things that are never one, though some list of near words or a thesaurus lets them share a sense: who keeps the boat does not leave it. It has the last word
/// over those.
/// </summary>
internal static class NeverOne
{
    private static readonly HashSet<(string, string)> Pairs = Read();

    /// <summary>True where the two stems are never one.</summary>
    public static bool Are(string first, string second) => Pairs.Contains((first, second));

    private static HashSet<(string, string)> Read()
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var words in WordLists.Lines("never-one").Select(line => line.Split(' ').Select(Stemmer.Stem).ToList()))
        {
            foreach (var other in words.Skip(1))
            {
                pairs.Add((words[0], other));
                pairs.Add((other, words[0]));
            }
        }

        return pairs;
    }
}
