namespace FactForge.Consolidation;

/// <summary>The names that a person goes by in their own note.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Aliases">Other forms of it.</param>
internal sealed record Naming(string Name, IReadOnlyList<string> Aliases)
{
    /// <summary>The name alone.</summary>
    public Naming(string name)
        : this(name, [])
    {
    }

    /// <summary>The lower-cased words of the name of the person's organisation; empty where none is known.</summary>
    public IReadOnlySet<string> Organisation { get; init; } = new HashSet<string>();

    /// <summary>The names of a person.</summary>
    public static Naming Of(Person person) => new(person.Name, person.Aliases)
    {
        Organisation = person.Organisation is { } organisation
            ? Wording.WordsOf(organisation).Where(word => word.Length > 2 && !Lexicon.Function.Contains(word)).ToHashSet(StringComparer.Ordinal) : new HashSet<string>(),
    };
}
