namespace FactForge;

/// <summary>Somebody as a message names them, before it is known which person that is. At least one of the two is set.</summary>
/// <param name="Address">An address, lower-cased; it decides alone.</param>
/// <param name="Name">A name as written or as a header shows it.</param>
public sealed record PersonReference(string? Address, string? Name)
{
    /// <inheritdoc/>
    public override string ToString() => Name ?? Address ?? "?";
}
