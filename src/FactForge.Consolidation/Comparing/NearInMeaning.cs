namespace FactForge.Consolidation;

/// <summary>
/// Pairs that an embedding model holds to be near. Of one that the rules find too little in common to speak of, it makes a question; a guard still keeps the two
/// apart, and nothing is merged by being near.
/// </summary>
internal sealed class NearInMeaning(IReadOnlyDictionary<string, IReadOnlyList<string>> nominated)
{
    /// <summary>The wordings near another.</summary>
    public IReadOnlyList<string> Of(string text) => nominated.TryGetValue(text, out var texts) ? texts : [];

    /// <summary>What the rules said of a pair, or that it is to be asked about.</summary>
    public Comparison Weigh(Comparison comparison, Reading standing, Reading arriving) =>
        comparison.Rule == PairRules.TooLittleInCommon && Of(arriving.Text).Contains(standing.Text) && !PairRules.Forbids(standing, arriving)
            ? new Comparison(null, nameof(NearInMeaning), "an embedding model holds the two to be near, and the rules cannot tell") : comparison;
}
