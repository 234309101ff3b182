namespace FactForge;

/// <summary>One replacement in a note's text: the bytes outside of <paramref name="Span"/> stay as they are.</summary>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="Replacement">What takes its place; empty for a removal.</param>
/// <param name="Reason">Why, in words a person can read.</param>
public sealed record NoteEdit(TextSpan Span, string Replacement, string Reason)
{
    /// <summary>Applies edits that do not overlap; several insertions at one place come out in list order.</summary>
    /// <exception cref="ArgumentException">Two edits overlap or one lies outside of the text.</exception>
    public static string Apply(string text, IReadOnlyList<NoteEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(edits);
        var result = new System.Text.StringBuilder(text.Length + 256);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            if (edit.Span.Start < at || edit.Span.End > text.Length)
                throw new ArgumentException($"The edit at {edit.Span} overlaps another or lies outside of the text.", nameof(edits));
            result.Append(text, at, edit.Span.Start - at).Append(edit.Replacement);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
