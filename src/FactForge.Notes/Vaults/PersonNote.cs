namespace FactForge.Notes;

/// <summary>A person's note: the file, what stands in it, and whose it is.</summary>
/// <param name="File">The file.</param>
/// <param name="Marked">Its text, with the evidence marks apart.</param>
/// <param name="Note">What stands in it, of the text without marks.</param>
/// <param name="Identity">Whose it is.</param>
public sealed record PersonNote(NoteFile File, MarkedText Marked, Note Note, NoteIdentity Identity)
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
        var marked = MarkedText.Read(file.Text);
        var note = NoteParser.Parse(marked.Text);
        var identity = NoteIdentity.Of(note);
        return identity.IsPerson ? new PersonNote(file, marked, note, identity) : null;
    }
}
