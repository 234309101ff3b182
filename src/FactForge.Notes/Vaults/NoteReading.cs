namespace FactForge.Notes;

/// <summary>A file, or the sentence that says why it cannot be read: one of the two is set.</summary>
public sealed record NoteReading(NoteFile? File, string? Problem);
