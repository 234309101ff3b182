namespace FactForge.Notes;

/// <summary>A vault, or the sentence that says why there is none: one of the two is set.</summary>
public sealed record VaultOpening(Vault? Vault, string? Problem);
