namespace FactForge;

/// <summary>The sections that FactForge knows. Any other is the owner's.</summary>
public enum SectionKind
{
    /// <summary>A section of the owner's: never touched.</summary>
    Owner,

    /// <summary>Key Facts.</summary>
    KeyFacts,

    /// <summary>Recent Context.</summary>
    RecentContext,

    /// <summary>Open Tasks: created with the note, then never touched.</summary>
    OpenTasks,

    /// <summary>Topics.</summary>
    Topics,

    /// <summary>Key Decisions.</summary>
    KeyDecisions,
}

/// <summary>A level-2 heading and what stands under it, up to the next heading of level 1 or 2.</summary>
/// <param name="Kind">Which section it is.</param>
/// <param name="Heading">The heading's text.</param>
/// <param name="HeadingSpan">The heading's line, with its line end.</param>
/// <param name="BodySpan">From behind the heading to the next heading or the end.</param>
/// <param name="Entries">Top-level bullets, in order of place; empty in the owner's sections.</param>
public sealed record Section(SectionKind Kind, string Heading, TextSpan HeadingSpan, TextSpan BodySpan, IReadOnlyList<Entry> Entries)
{
    /// <summary>True where entries are separated by blank lines; true for a section with fewer than two entries unless its one entry touches the heading.</summary>
    public bool IsLoose { get; init; } = true;
}
