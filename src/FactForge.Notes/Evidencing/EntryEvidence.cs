namespace FactForge.Notes;

/// <summary>Where an entry comes from, of one that FactForge wrote and nobody touched.</summary>
/// <param name="Key">The entry's identity: its footnote is named by it.</param>
/// <param name="Section">The section that it was written to.</param>
/// <param name="Text">Its words, as they stand in the note.</param>
/// <param name="Told">What is told of where it comes from; what could come alive in it is neutralised when it is written. Empty for nothing.</param>
public sealed record EntryEvidence(string Key, SectionKind Section, string Text, string Told);
