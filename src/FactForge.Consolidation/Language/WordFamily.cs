namespace FactForge.Consolidation;

/// <summary>
/// Whether two stems are of one family of words as far as their letters tell: "concuss" and "concussion", or one cut short from the other, "physio" and
/// "physiotherapist". Letters alone are weak: to be counted only where nearly everything else is the same.
/// </summary>
internal static class WordFamily
{
    private const int ShortestRoot = 5;

    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "", "e", "y", "i", "ed", "ing", "ion", "ition", "ation", "al", "ial", "ical", "ic", "ity", "ive", "ance", "ence", "anc", "enc", "able", "ible", "abl", "ibl", "iv", "nes", "ness", "ful", "ous", "ment", "ship", "ist", "ism", "is", "ys", "yz", "ur", "t", "s", "d", "er", "or", "c", "fi", "ify", "ifi", "ern", "in", "ri", "ant", "ent",
    };

    private static readonly HashSet<string> Clipped = new(
        new[] { "physio", "admin", "info", "spec", "demo", "infra", "config", "exec", "promo", "intro", "prep", "photo", "typo", "memo", "auto", "repo", "recap", "app", "rep", "lab", "gym", "exam", "vet", "fridge", "max", "min", "dept", "org", "tech", "comms", "ops" },
        StringComparer.Ordinal);

    /// <summary>True where the two are of one family.</summary>
    public static bool AreOfOne(string first, string second)
    {
        var root = 0;
        while (root < first.Length && root < second.Length && first[root] == second[root])
            root++;
        if (root >= ShortestRoot && Endings.Contains(first[root..]) && Endings.Contains(second[root..]))
            return true;
        var (shorter, longer) = first.Length < second.Length ? (first, second) : (second, first);
        return root == shorter.Length && longer.Length > shorter.Length + 1 && Clipped.Contains(shorter);
    }
}
