namespace FactForge;

/// <summary>One entry as FactForge wants it, or as it found it with the facts that it holds.</summary>
/// <param name="Key">Identity: a hash of the fact that founded it. It stays when the wording is refined and when threads merge.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="Text">Its words.</param>
/// <param name="Facts">The facts that say it, in order; empty for an owner's entry that no fact supports.</param>
/// <param name="IsOwners">True where the words are the owner's (written or reworded by them): FactForge never changes it.</param>
public sealed record PlannedEntry(string Key, SectionKind Section, string Text, IReadOnlyList<FactId> Facts, bool IsOwners);
