namespace FactForge.Consolidation;

/// <summary>Something to be told in the note: one wording, and the facts that it rests on.</summary>
/// <param name="Section">The section that it belongs to.</param>
/// <param name="Text">The words, as one plain line.</param>
/// <param name="Facts">The facts; the first founds it.</param>
/// <param name="Order">Its place in the order in which facts count.</param>
internal sealed record Saying(SectionKind Section, string Text, IReadOnlyList<Fact> Facts, int Order)
{
    /// <summary>The rule that made it more than the fact's own statement; null for a plain statement.</summary>
    public string? Rule { get; init; }

    /// <summary>The identity that an entry founded by it has.</summary>
    public string Key { get; init; } = ContentHash.Of("entry", Facts[0].Id.Value).Short;

    /// <summary>The fact that founds it.</summary>
    public Fact Founder => Facts[0];
}
