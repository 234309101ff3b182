namespace FactForge.Notes;

/// <summary>Turns what a note is to change in into exact splices of its text.</summary>
/// <remarks>
/// Everything that it adds, it can take out again so that the note is what it was, byte for byte; and adding in two steps gives the bytes of
/// adding at once. Whoever changes a layout rule here changes its counterpart in <see cref="Removals"/>.
/// </remarks>
public static class NoteComposer
{
    /// <summary>
    /// The edits, in order of place, none overlapping another. None for a change that says what stands there already, that has no visible words,
    /// that would replace a locked front-matter value (<see cref="FrontMatterField.Locked"/>) or a front matter or heading that is not there.
    /// </summary>
    /// <param name="note">The note as parsed.</param>
    /// <param name="changes">Changes whose entries, sections and fields are those of <paramref name="note"/>.</param>
    /// <exception cref="InvalidOperationException">The note has a <see cref="Note.Problem"/>: writing would be a guess.</exception>
    public static IReadOnlyList<NoteEdit> Compose(Note note, IReadOnlyList<NoteChange> changes)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Count == 0)
            return [];
        if (note.Problem is not null)
            throw new InvalidOperationException($"This note is not written to: {note.Problem}");
        var removals = Removals.Of(note, changes);
        var edits = new List<SortedEdit>();
        edits.AddRange(removals.Edits);
        edits.AddRange(FieldEdits.Of(note, changes));
        edits.AddRange(ReviewTagEdits.Of(note, changes));
        edits.AddRange(EntryEdits.Of(note, changes, removals));
        edits.AddRange(SectionEdits.Of(note, changes));
        return [.. edits.OrderBy(edit => edit.Edit.Span.Start).ThenBy(edit => edit.Edit.Span.End).ThenBy(edit => edit.Rank).Select(edit => edit.Edit)];
    }
}
