namespace FactForge;

/// <summary>Identity of a person: a hash of the first address that is known of them, or of the note that holds them.</summary>
public readonly record struct PersonId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Somebody a note can be about.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Name">The full name that a note is headed with.</param>
/// <param name="Addresses">Every address known to be theirs, the primary one first, lower-cased.</param>
public sealed record Person(PersonId Id, string Name, IReadOnlyList<string> Addresses)
{
    /// <summary>Other forms of the name: display names, short forms told by the owner.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The organisation, where one is known.</summary>
    public string? Organisation { get; init; }
}
