namespace FactForge.Notes;

/// <summary>The tag <c>needs-review</c>, in whichever style the owner keeps the list of tags.</summary>
internal static class ReviewTagEdits
{
    /// <summary>The tag.</summary>
    internal const string Tag = "needs-review";

    private const string Key = "tags";

    internal static IEnumerable<SortedEdit> Of(Note note, IReadOnlyList<NoteChange> changes)
    {
        if (note.FrontMatter is not { } frontMatter)
            yield break;
        var last = changes.LastOrDefault(change => change is NoteChange.AddReviewTag or NoteChange.RemoveReviewTag);
        var field = frontMatter.Find(Key);
        var edit = last switch
        {
            NoteChange.AddReviewTag when !IsSet(field) => Add(note, frontMatter, field, last.Reason),
            NoteChange.RemoveReviewTag when IsSet(field) => Remove(note, field!, last.Reason),
            _ => null,
        };
        if (edit is not null)
            yield return edit;
    }

    private static bool IsTag(string value) => value.Trim().TrimStart('#').Equals(Tag, StringComparison.OrdinalIgnoreCase);

    private static bool IsSet(FrontMatterField? field) => field is not null && (field.Items.Any(item => IsTag(item.Value)) || Words(field).Any(IsTag));

    private static string[] Words(FrontMatterField field) => field.Value?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static SortedEdit? Add(Note note, FrontMatter frontMatter, FrontMatterField? field, string reason)
    {
        var line = note.NewLine;
        if (field is null)
            return FieldEdits.Make(note, frontMatter, Key, $"{Key}:{line}- {Tag}{line}", reason);
        if (field.Value is not null)
        {
            // A single text: Obsidian reads commas and spaces in it as between tags.
            if (field.Locked is not null)
                return null;
            var quoted = note.Text[field.ValueSpan.End - 1] is '"' or '\'';
            return Insert(field.ValueSpan.End - (quoted ? 1 : 0), $", {Tag}", reason);
        }

        var written = field.ValueSpan.Slice(note.Text);
        if (written.StartsWith('['))
        {
            return field.Items.Count > 0
                ? Insert(field.Items[^1].Span.End, $", {Tag}", reason)
                : Insert(field.ValueSpan.Start + 1, Tag, reason);
        }

        if (field.Items.Count == 0)
            return field.Locked is null && field.ValueSpan.IsEmpty ? Insert(field.Span.End, $"  - {Tag}{line}", reason) : null;
        var item = field.Items[^1].Span.Slice(note.Text);
        var dash = item.IndexOf('-', StringComparison.Ordinal);
        return Insert(field.Items[^1].Span.End, $"{item[..dash]}- {Tag}{line}", reason);
    }

    private static SortedEdit? Remove(Note note, FrontMatterField field, string reason)
    {
        var text = note.Text;
        var at = field.Items.ToList().FindIndex(item => IsTag(item.Value));
        if (at < 0)
            return RemoveWord(text, field, reason);
        var span = field.Items[at].Span;
        if (!text.AsSpan(field.ValueSpan.Start).StartsWith("[", StringComparison.Ordinal))
        {
            // A list that holds nothing else and stands as FactForge makes one is gone with it.
            var isOurs = field.Items.Count == 1 && span.Slice(text).StartsWith("- ", StringComparison.Ordinal) && field.Span.End == span.End;
            return Cut(isOurs ? field.Span : span, reason);
        }

        if (at > 0)
            return Cut(TextSpan.FromBounds(field.Items[at - 1].Span.End, span.End), reason);
        return Cut(field.Items.Count > 1 ? TextSpan.FromBounds(span.Start, field.Items[1].Span.Start) : span, reason);
    }

    private static SortedEdit? RemoveWord(string text, FrontMatterField field, string reason)
    {
        if (field.Locked is not null)
            return null;
        var start = text.IndexOf(Tag, field.ValueSpan.Start, field.ValueSpan.Length, StringComparison.OrdinalIgnoreCase);
        var end = start + Tag.Length;
        while (start > field.ValueSpan.Start && text[start - 1] is ' ' or ',' or '#')
            start--;
        if (start == field.ValueSpan.Start)
        {
            while (end < field.ValueSpan.End && text[end] is ' ' or ',')
                end++;
        }

        return Cut(TextSpan.FromBounds(start, end), reason);
    }

    private static SortedEdit Insert(int place, string text, string reason) =>
        new(Array.IndexOf(FieldEdits.CanonicalOrder, Key), new NoteEdit(new TextSpan(place, 0), text, reason));

    private static SortedEdit Cut(TextSpan span, string reason) => new(0, new NoteEdit(span, "", reason));
}
