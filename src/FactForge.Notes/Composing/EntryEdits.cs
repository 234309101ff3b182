namespace FactForge.Notes;

/// <summary>New and replaced entries of sections that stand in the note, and a new heading text.</summary>
internal static class EntryEdits
{
    internal static IEnumerable<SortedEdit> Of(Note note, IReadOnlyList<NoteChange> changes, Removals removals)
    {
        var steps = new Dictionary<TextSpan, int>();
        var guarded = new HashSet<int>();
        foreach (var change in changes)
        {
            switch (change)
            {
                case NoteChange.ReplaceEntry replace when removals.RegionOf(replace.Entry) is null:
                    var words = PlainLine.Of(replace.Text);
                    if (words.Length > 0 && words != replace.Entry.TextSpan.Slice(note.Text))
                        yield return new SortedEdit(0, new NoteEdit(replace.Entry.TextSpan, words, replace.Reason));
                    break;
                case NoteChange.SetHeading heading when note.Title is { } title:
                    var name = PlainLine.Of(heading.Text);
                    if (name.Length > 0 && name != title.Slice(note.Text))
                        yield return new SortedEdit(0, new NoteEdit(title, title.IsEmpty ? " " + name : name, heading.Reason));
                    break;
                case NoteChange.AddEntry add when note.Find(add.Section) is { } section && PlainLine.Of(add.Text) is { Length: > 0 } line:
                    var insertion = Insert(note, section, add, line, removals, steps);
                    yield return insertion;
                    var place = insertion.Edit.Span.Start;
                    if (insertion.Rank == SortedEdit.BehindAnEntry && !ParagraphEnd.IsSure(note.Text, place) && guarded.Add(place))
                        yield return new SortedEdit(SortedEdit.Guard, new NoteEdit(new TextSpan(place, 0), note.NewLine, add.Reason));
                    break;
            }
        }
    }

    private static SortedEdit Insert(Note note, Section section, NoteChange.AddEntry add, string line, Removals removals, Dictionary<TextSpan, int> steps)
    {
        var anchor = add.After ?? add.Before ?? LastInZone(note, section);
        if (anchor is null)
            return Behind(note, ProseReader.PlaceBelow(note.Text, section.BodySpan), EntryPlace.Bullet + line, section.IsLoose, add.Reason);
        var isBefore = add.After is null && add.Before is not null;
        if (removals.RegionOf(anchor) is { } region)
            isBefore = region.Start == anchor.Span.Start && (region.End > anchor.Span.End || isBefore);
        var key = new TextSpan(anchor.Span.Start, isBefore ? 0 : anchor.Span.Length);
        var step = steps[key] = steps.GetValueOrDefault(key) + 1;
        var next = isBefore ? anchor : anchor.Ordinal + 1 < section.Entries.Count ? section.Entries[anchor.Ordinal + 1] : null;
        var text = EntryPlace.BulletLike(note.Text, anchor, step, next) + line;
        if (!isBefore)
            return Behind(note, anchor.Span.End, text, section.IsLoose, add.Reason);
        var gap = section.IsLoose ? note.NewLine : "";
        return new SortedEdit(SortedEdit.BeforeAnEntry, new NoteEdit(new TextSpan(anchor.Span.Start, 0), text + note.NewLine + gap, add.Reason));
    }

    private static SortedEdit Behind(Note note, int place, string line, bool isLoose, string reason)
    {
        var gap = isLoose ? note.NewLine : "";
        var text = Lines.IsLineStart(note.Text, place) ? gap + line + note.NewLine : note.NewLine + gap + line;
        return new SortedEdit(SortedEdit.BehindAnEntry, new NoteEdit(new TextSpan(place, 0), text, reason));
    }

    /// <summary>The last entry before whatever the owner set below the list: a sub-heading, a rule, a quote, a block.</summary>
    private static Entry? LastInZone(Note note, Section section)
    {
        Entry? last = null;
        foreach (var entry in section.Entries)
        {
            if (last is not null && !note.Text.AsSpan(last.Span.End, entry.Span.Start - last.Span.End).IsWhiteSpace())
                break;
            last = entry;
        }

        return last;
    }
}
