namespace FactForge;

/// <summary>Own words right below the quoted ones that they answer.</summary>
/// <param name="Asked">The quoted words.</param>
/// <param name="Answer">The sender's own.</param>
public sealed record InlineAnswer(BodySegment Asked, BodySegment Answer);
