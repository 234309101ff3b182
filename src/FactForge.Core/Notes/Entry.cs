namespace FactForge;

/// <summary>One top-level bullet of a section, with whatever is nested below it.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Ordinal">Its place among the section's entries, from 0.</param>
/// <param name="Text">Its words: the first paragraph without bullet, line wraps as one space; nested bullets are not part of it.</param>
/// <param name="Span">Bullet through the line end of its last line, nested content included, trailing blank lines not.</param>
/// <param name="TextSpan">The words as written, in one piece without bullet and without line end.</param>
public sealed record Entry(SectionKind Section, int Ordinal, string Text, TextSpan Span, TextSpan TextSpan)
{
    /// <summary>True where all of the words are struck through: the owner deleted it.</summary>
    public bool IsStruck { get; init; }

    /// <summary>True where something is nested below it or it has more than one paragraph: the owner worked on it.</summary>
    public bool HasNested { get; init; }
}
