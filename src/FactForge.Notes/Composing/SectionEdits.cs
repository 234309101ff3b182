using System.Text;

namespace FactForge.Notes;

/// <summary>Sections that a note lacks, made with the entries that they are made for.</summary>
internal static class SectionEdits
{
    internal static IEnumerable<SortedEdit> Of(Note note, IReadOnlyList<NoteChange> changes)
    {
        var made = changes.OfType<NoteChange.AddEntry>()
            .Where(add => note.Find(add.Section) is null && add.Section is not SectionKind.Owner)
            .GroupBy(add => add.Section);
        foreach (var section in made)
        {
            var lines = section.Select(add => PlainLine.Of(add.Text)).Where(line => line.Length > 0).ToList();
            if (lines.Count > 0)
                yield return Make(note, section.Key, lines, string.Join(" ", section.Select(add => add.Reason).Distinct()));
        }
    }

    private static SortedEdit Make(Note note, SectionKind kind, List<string> lines, string reason)
    {
        var (text, line) = (note.Text, note.NewLine);
        var place = PlaceOf(note, kind);
        var builder = new StringBuilder($"## {SectionName.Of(kind)}{line}");
        foreach (var entry in lines)
            builder.Append(line).Append(EntryPlace.Bullet).Append(entry).Append(line);
        var block = builder.ToString();
        var followsBlank = place == 0 || Lines.BlankBefore(text, place) is not null;
        // A heading glued to what stands before it stays glued; an underlined one would be drawn into the last entry.
        if (place < text.Length)
            block = followsBlank || text[place] != '#' ? block + line : block;
        else if (text.Length > 0 && !Lines.IsBreakBefore(text, place))
            block = line + line + block[..^line.Length];
        else if (text.Length > 0)
            block = followsBlank ? block + line : line + block;
        return new SortedEdit(SortedEdit.FirstSection + SectionName.Order(kind), new NoteEdit(new TextSpan(place, 0), block, reason));
    }

    /// <summary>Before the nearest section that follows it in a clean note; else behind the last known section; else at the end.
    /// Sections made earlier or later than this one do not move its place, whatever order the owner keeps.</summary>
    private static int PlaceOf(Note note, SectionKind kind)
    {
        var order = SectionName.Order(kind);
        var known = note.Sections.Where(section => section.Kind is not SectionKind.Owner).DistinctBy(section => section.Kind).ToList();
        var next = known.Where(section => SectionName.Order(section.Kind) > order).MinBy(section => SectionName.Order(section.Kind));
        if (next is not null)
            return next.HeadingSpan.Start;
        return known.MaxBy(section => section.HeadingSpan.Start)?.BodySpan.End ?? note.Text.Length;
    }
}
