namespace FactForge;

/// <summary>
/// What reconciling wants of a note, said in the note's own words (entries, fields, sections), before it is turned into spans. A closed hierarchy.
/// </summary>
/// <param name="Reason">Why, in words a person can read.</param>
public abstract record NoteChange(string Reason)
{
    /// <summary>A new entry. Several at one place stand in list order.</summary>
    /// <param name="Key">Which entry of the plan this is (<see cref="PlannedEntry.Key"/>).</param>
    /// <param name="Section">The section; it is made where it is missing.</param>
    /// <param name="Text">One line of plain text; the writer neutralises what could come alive in it.</param>
    /// <param name="After">The entry that it follows; null for before <paramref name="Before"/>, or at the end where both are null.</param>
    /// <param name="Before">The entry that it precedes, where <paramref name="After"/> is null.</param>
    /// <param name="Reason">Why.</param>
    public sealed record AddEntry(string Key, SectionKind Section, string Text, Entry? After, Entry? Before, string Reason) : NoteChange(Reason);

    /// <summary>New words for an entry that stands there; what is nested below it stays.</summary>
    public sealed record ReplaceEntry(string Key, Entry Entry, string Text, string Reason) : NoteChange(Reason);

    /// <summary>Takes an entry out, with the blank line that set it off.</summary>
    public sealed record RemoveEntry(Entry Entry, string Reason) : NoteChange(Reason);

    /// <summary>Takes out a section that FactForge made and that is left without entries.</summary>
    public sealed record RemoveSection(Section Section, string Reason) : NoteChange(Reason);

    /// <summary>Gives a front-matter key a scalar value; the key is made in its canonical place where it is missing.</summary>
    public sealed record SetField(string Name, string Value, string Reason) : NoteChange(Reason);

    /// <summary>Takes a front-matter key out that FactForge made and that has lost its ground.</summary>
    public sealed record RemoveField(string Name, string Reason) : NoteChange(Reason);

    /// <summary>Gives the first level-1 heading another text.</summary>
    public sealed record SetHeading(string Text, string Reason) : NoteChange(Reason);

    /// <summary>Adds <c>needs-review</c> to the tags.</summary>
    public sealed record AddReviewTag(string Reason) : NoteChange(Reason);

    /// <summary>Takes <c>needs-review</c> out of the tags.</summary>
    public sealed record RemoveReviewTag(string Reason) : NoteChange(Reason);
}
