namespace FactForge.Consolidation;

/// <summary>The rules about a pair of wordings, in the order in which they speak.</summary>
internal static class PairRules
{
    public static Comparison Compare(Reading first, Reading second) =>
        string.Equals(first.Folded, second.Folded, StringComparison.Ordinal)
            ? new Comparison(JudgeRelation.Same, "EqualAfterNormalising", "the words are the same")
            : new Comparison(JudgeRelation.Distinct, "NothingInCommon", "the words are not the same");

    public static Comparison CompareTopics(Reading first, Reading second) => Compare(first, second);

    public static bool Forbids(Reading first, Reading second) => !first.Numbers.SequenceEqual(second.Numbers);
}
