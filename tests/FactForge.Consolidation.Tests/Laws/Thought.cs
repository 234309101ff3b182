namespace FactForge.Consolidation.Tests.Laws;

/// <summary>Something that can be said of a person. Two thoughts that differ in any part say different things.</summary>
/// <param name="Shape">What sort of thing it is.</param>
/// <param name="What">The thing or place.</param>
/// <param name="Who">The other person.</param>
/// <param name="HowMuch">The number, sum or day.</param>
internal sealed record Thought(int Shape, int What, int Who, int HowMuch)
{
    public const int Shapes = 7;

    /// <summary>The thought with the parts that its shape does not tell left out, so that equal thoughts are equal.</summary>
    public Thought Bare => Shape switch
    {
        0 => this,
        1 => this with { What = 0, HowMuch = 0 },
        2 or 6 => this with { Who = 0 },
        _ => this with { Who = 0, HowMuch = 0 },
    };

    /// <summary>The section that it belongs to.</summary>
    public FactKind Kind => Shape switch
    {
        0 => FactKind.Plan,
        1 => FactKind.Relationship,
        4 => FactKind.Preference,
        5 => FactKind.Decision,
        _ => FactKind.Background,
    };
}
