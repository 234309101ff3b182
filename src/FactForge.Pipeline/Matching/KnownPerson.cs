namespace FactForge.Pipeline.Matching;

/// <summary>A person with the note that is theirs already.</summary>
/// <param name="Person">The person.</param>
/// <param name="NotePath">Their note, below the vault; null where they have none.</param>
/// <param name="IsOwners">True where the mailbox's owner made that note, or worked on it: they know this person.</param>
internal sealed record KnownPerson(Person Person, string? NotePath, bool IsOwners)
{
    /// <summary>Why this is no person: a role's address, an address under many names; null for a person.</summary>
    public string? Nobody { get; init; }

    /// <summary>Which addresses were taken for one person, and on what evidence.</summary>
    public IReadOnlyList<AddressJoin> Joins { get; init; } = [];

    /// <summary>Folded full names by which they can be meant.</summary>
    public IReadOnlyList<string> NameKeys { get; } =
        [.. Person.Aliases.Prepend(Person.Name).Select(PersonName.FullKey).OfType<string>().Distinct(StringComparer.Ordinal)];
}
