namespace FactForge.Pipeline.Matching;

/// <summary>What an existing note says about whose it is. What FactForge itself wrote there is no clue to a name: it follows from the mail anew each time.</summary>
/// <param name="Path">The note, below the vault.</param>
/// <param name="Addresses">Its addresses, lower-cased.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="IsOwners">True where the owner made the note, or worked on it.</param>
/// <param name="OwnersTitle">The name that the owner headed it with; null where FactForge did.</param>
/// <param name="OwnersAddress">The primary address that the owner gave; null where FactForge did.</param>
internal sealed record NoteIdentityClue(string Path, IReadOnlyList<string> Addresses, IReadOnlyList<string> Aliases, bool IsOwners, string? OwnersTitle, string? OwnersAddress)
{
    /// <summary>Whose note the ledger remembers it to be; null where it never reconciled it.</summary>
    public PersonId? Remembered { get; init; }

    /// <summary>The day that it says it was made; null where it does not say.</summary>
    public DateOnly? Created { get; init; }
}
