namespace FactForge.Consolidation;

/// <summary>Two wordings that say the same, neither more than the other: by which an answer about the one is an answer about the other.</summary>
internal static class SameMeaning
{
    public static bool Is(Reading first, Reading second) =>
        string.Equals(first.Text, second.Text, StringComparison.Ordinal)
        || (PairRules.Compare(first, second).Relation == JudgeRelation.Same && PairRules.Compare(second, first).Relation == JudgeRelation.Same);
}
