namespace FactForge.Notes;

/// <summary>What entries and sections take with them when they go: the counterpart of <see cref="EntryEdits"/> and <see cref="SectionEdits"/>.</summary>
internal sealed class Removals
{
    private readonly Dictionary<TextSpan, TextSpan> _regionOfEntry = [];

    /// <summary>The removals as edits.</summary>
    internal List<SortedEdit> Edits { get; } = [];

    /// <summary>What is removed with an entry; null where the entry stays.</summary>
    internal TextSpan? RegionOf(Entry entry) => _regionOfEntry.TryGetValue(entry.Span, out var region) ? region : null;

    internal static Removals Of(Note note, IReadOnlyList<NoteChange> changes)
    {
        var removals = new Removals();
        var entries = changes.OfType<NoteChange.RemoveEntry>().DistinctBy(change => change.Entry.Span).ToList();
        var regions = new List<(TextSpan Span, string Reason)>();
        foreach (var group in entries.GroupBy(change => SectionOf(note, change.Entry)))
        {
            var taken = -1;
            foreach (var change in group.OrderBy(change => change.Entry.Span.Start))
            {
                var region = RegionOf(note, group.Key, change.Entry, taken);
                taken = region.End;
                removals._regionOfEntry[change.Entry.Span] = region;
                regions.Add((region, change.Reason));
            }
        }

        var sections = changes.OfType<NoteChange.RemoveSection>()
            .Where(change => IsLeftEmpty(note, change.Section, entries))
            .Select(change => (Span: TextSpan.FromBounds(change.Section.HeadingSpan.Start, change.Section.BodySpan.End), change.Reason))
            .DistinctBy(change => change.Span).OrderBy(change => change.Span.Start).ToList();
        regions.RemoveAll(region => sections.Exists(section => section.Span.Overlaps(region.Span)));
        regions.AddRange(Merged(note.Text, sections));
        foreach (var (span, reason) in AtFileEnd(note.Text, regions))
            removals.Edits.Add(new SortedEdit(0, new NoteEdit(span, "", reason)));
        return removals;
    }

    private static Section SectionOf(Note note, Entry entry) =>
        note.Sections.FirstOrDefault(section => section.BodySpan.Contains(entry.Span))
        ?? throw new ArgumentException($"The entry at {entry.Span} is none of this note.", nameof(entry));

    private static TextSpan RegionOf(Note note, Section section, Entry entry, int taken)
    {
        if (!section.IsLoose)
            return entry.Span;
        var before = Lines.BlankBefore(note.Text, entry.Span.Start);
        if (before is { } stolen && stolen.Start < taken)
            before = null;
        var after = Lines.BlankAt(note.Text, entry.Span.End);
        var next = entry.Ordinal + 1 < section.Entries.Count ? section.Entries[entry.Ordinal + 1] : null;
        if (after is { } gap && (next is null || !note.Text.AsSpan(gap.End, next.Span.Start - gap.End).IsWhiteSpace()))
            after = null;
        if (before is { } first && (after is null || IsClean(note, first) || !IsClean(note, after.Value)))
            return TextSpan.FromBounds(first.Start, entry.Span.End);
        return TextSpan.FromBounds(entry.Span.Start, after?.End ?? entry.Span.End);
    }

    private static bool IsClean(Note note, TextSpan blank) => blank.Length == note.NewLine.Length && blank.Slice(note.Text) == note.NewLine;

    /// <summary>Nothing of the owner's may go with a section: it goes when only its heading and removed entries are in it.</summary>
    private static bool IsLeftEmpty(Note note, Section section, List<NoteChange.RemoveEntry> removed)
    {
        var at = section.BodySpan.Start;
        foreach (var entry in removed.Select(change => change.Entry).Where(entry => section.BodySpan.Contains(entry.Span)).OrderBy(entry => entry.Span.Start))
        {
            if (!note.Text.AsSpan(at, entry.Span.Start - at).IsWhiteSpace())
                return false;
            at = entry.Span.End;
        }

        return note.Text.AsSpan(at, section.BodySpan.End - at).IsWhiteSpace();
    }

    /// <summary>Neighbouring sections as one; at the end of the file with the blank line that set them off, unless the file ends in one.</summary>
    private static IEnumerable<(TextSpan Span, string Reason)> Merged(string text, List<(TextSpan Span, string Reason)> sections)
    {
        for (var at = 0; at < sections.Count; at++)
        {
            var (span, reason) = sections[at];
            while (at + 1 < sections.Count && sections[at + 1].Span.Start == span.End)
                span = TextSpan.FromBounds(span.Start, sections[++at].Span.End);
            if (span.End == text.Length && Lines.BlankBefore(text, text.Length) is null && Lines.BlankBefore(text, span.Start) is { } blank)
                span = TextSpan.FromBounds(blank.Start, span.End);
            yield return (span, reason);
        }
    }

    /// <summary>A file without a final line end is to have none after the removal of its last lines either.</summary>
    private static IEnumerable<(TextSpan Span, string Reason)> AtFileEnd(string text, List<(TextSpan Span, string Reason)> regions)
    {
        var ordered = regions.OrderByDescending(region => region.Span.Start).ToList();
        var end = text.Length;
        var chained = text.Length > 0 && !Lines.IsBreakBefore(text, text.Length);
        for (var at = 0; at < ordered.Count; at++)
        {
            var (span, reason) = ordered[at];
            if (chained && span.End == end)
            {
                end = span.Start;
                var continues = at + 1 < ordered.Count && ordered[at + 1].Span.End == end;
                if (!continues && span.Start > 0)
                    span = TextSpan.FromBounds(Lines.BeforeBreak(text, span.Start), span.End);
            }

            yield return (span, reason);
        }
    }
}
