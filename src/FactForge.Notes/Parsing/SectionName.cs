namespace FactForge.Notes;

/// <summary>The headings of the known sections, in the order in which they stand in a clean note.</summary>
internal static class SectionName
{
    private static readonly (SectionKind Kind, string Name)[] Known =
    [
        (SectionKind.KeyFacts, "Key Facts"),
        (SectionKind.RecentContext, "Recent Context"),
        (SectionKind.OpenTasks, "Open Tasks"),
        (SectionKind.Topics, "Topics"),
        (SectionKind.KeyDecisions, "Key Decisions"),
    ];

    /// <summary>The heading of a known section.</summary>
    internal static string Of(SectionKind kind) => Array.Find(Known, known => known.Kind == kind).Name
        ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "The owner's sections have names of their own.");

    /// <summary>Place in a clean note, from 0.</summary>
    internal static int Order(SectionKind kind) => Array.FindIndex(Known, known => known.Kind == kind);

    /// <summary>The kind that a heading names, whatever its case, with or without a colon at its end.</summary>
    internal static SectionKind KindOf(string heading)
    {
        var name = string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd(':', ' ');
        return Array.Find(Known, known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Name: not null } found ? found.Kind : SectionKind.Owner;
    }
}
