namespace FactForge.Mail.Bodies;

/// <summary>What the splitter has found a line to be; lines of equal labels that follow one another make a segment.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Depth">How deep it is quoted.</param>
/// <param name="Told">What introduced it, where something did.</param>
internal readonly record struct LineLabel(SegmentKind Kind, int Depth, Introduction? Told)
{
    /// <summary>The sender's own words.</summary>
    public static LineLabel Own { get; } = new(SegmentKind.Own, 0, null);
}
