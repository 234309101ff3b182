namespace FactForge.Consolidation;

/// <summary>How a second wording stands to a first, by the rules alone.</summary>
/// <param name="Relation">The relation of the second to the first; null where the rules cannot tell.</param>
/// <param name="Rule">The rule that spoke, by its name.</param>
/// <param name="Reason">The reason, in words a person can read.</param>
public sealed record Comparison(JudgeRelation? Relation, string Rule, string Reason)
{
    /// <summary>True where the two may stand as one entry.</summary>
    public bool Merges => Relation is JudgeRelation.Same or JudgeRelation.Refines;
}
