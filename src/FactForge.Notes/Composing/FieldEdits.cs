namespace FactForge.Notes;

/// <summary>Front-matter keys with one value: set, made, taken out.</summary>
internal static class FieldEdits
{
    /// <summary>The order of keys in a clean note.</summary>
    internal static readonly string[] CanonicalOrder = ["type", "email", "company", "title", "last_contact", "created", "tags", "role", "phone"];

    internal static IEnumerable<SortedEdit> Of(Note note, IReadOnlyList<NoteChange> changes)
    {
        if (note.FrontMatter is not { } frontMatter)
            yield break;
        foreach (var change in changes)
        {
            switch (change)
            {
                case NoteChange.SetField set when PlainLine.Of(set.Value) is { Length: > 0 } value:
                    if (frontMatter.Find(set.Name) is not { } field)
                        yield return Make(note, frontMatter, set.Name, $"{set.Name}: {YamlScalar.Write(value)}{note.NewLine}", set.Reason);
                    else if (field.Locked is null && field.Value != value)
                        yield return Replace(note, field, value, set.Reason);
                    break;
                case NoteChange.RemoveField remove when frontMatter.Find(remove.Name) is { } gone:
                    yield return new SortedEdit(0, new NoteEdit(gone.Span, "", remove.Reason));
                    break;
            }
        }
    }

    /// <summary>A new key, as whole lines, behind the nearest key before it in the canonical order; keys unknown there come last.</summary>
    internal static SortedEdit Make(Note note, FrontMatter frontMatter, string name, string lines, string reason)
    {
        var order = OrderOf(name);
        var before = frontMatter.Fields.Where(field => OrderOf(field.Key) is var other && other < order && other < CanonicalOrder.Length)
            .MaxBy(field => OrderOf(field.Key));
        var place = before?.Span.End ?? Lines.EndWithBreak(note.Text, 0);
        return new SortedEdit(order, new NoteEdit(new TextSpan(place, 0), lines, reason));
    }

    private static int OrderOf(string name) => Array.IndexOf(CanonicalOrder, name) is var order and >= 0 ? order : CanonicalOrder.Length;

    private static SortedEdit Replace(Note note, FrontMatterField field, string value, string reason)
    {
        var written = YamlScalar.Write(value, field.ValueSpan.Slice(note.Text));
        var needsSpace = field.ValueSpan.IsEmpty && note.Text[field.ValueSpan.Start - 1] == ':';
        return new SortedEdit(0, new NoteEdit(field.ValueSpan, needsSpace ? " " + written : written, reason));
    }
}
