namespace FactForge.Notes;

/// <summary>A person's note: the file, what stands in it, and whose it is.</summary>
public sealed record PersonNote(NoteFile File, Note Note, NoteIdentity Identity)
{
    /// <summary>Why it is not written to, in a sentence that names the file; null where it may be.</summary>
    public string? Problem => File.EncodingProblem
        ?? (MergeConflict.IsIn(File.Text) ? $"'{File.RelativePath}' is left as it is: it holds both sides of a merge conflict. Choose one, and take the marks away." : null)
        ?? (Note.Problem is null ? null : $"'{File.RelativePath}' is left as it is: {Note.Problem}");

    /// <summary>Reads a file as a person's note; null where it is none.</summary>
    public static PersonNote? TryRead(NoteFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Text.StartsWith("---", StringComparison.Ordinal) || !file.Text.Contains("people", StringComparison.OrdinalIgnoreCase))
            return null;
        var note = NoteParser.Parse(file.Text);
        var identity = NoteIdentity.Of(note);
        return identity.IsPerson ? new PersonNote(file, note, identity) : null;
    }
}
