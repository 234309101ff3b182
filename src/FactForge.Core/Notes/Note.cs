namespace FactForge;

/// <summary>A note file, parsed for spans. Every span is an offset into <see cref="Text"/>; the text is never rendered back from the parts.</summary>
/// <param name="Text">The whole file as decoded, a byte order mark left out.</param>
/// <param name="FrontMatter">The YAML block at its head, or null.</param>
/// <param name="Sections">The headings of level 2 and what stands under them, in order of place.</param>
public sealed record Note(string Text, FrontMatter? FrontMatter, IReadOnlyList<Section> Sections)
{
    /// <summary>Span of the text of the first level-1 heading, or null.</summary>
    public TextSpan? Title { get; init; }

    /// <summary>The line end that the note uses: <c>\n</c> or <c>\r\n</c>.</summary>
    public string NewLine { get; init; } = "\n";

    /// <summary>Why this note must not be written to (broken YAML, two front matters); null where it may.</summary>
    public string? Problem { get; init; }

    /// <summary>The section of a kind, the first where there are several; null where there is none.</summary>
    public Section? Find(SectionKind kind) => Sections.FirstOrDefault(section => section.Kind == kind);
}
