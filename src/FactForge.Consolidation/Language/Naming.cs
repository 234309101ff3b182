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
}
