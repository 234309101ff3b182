namespace FactForge.Notes;

/// <summary>Reads a note file into spans. Nothing is ever rendered back from what it gives.</summary>
public static class NoteParser
{
    /// <summary>
    /// The note. Never throws on a note's content: what makes writing a guess (YAML that does not parse, a key twice, two front matters,
    /// a code fence or comment that never ends) is said in <see cref="Note.Problem"/>, and what can be read is there all the same.
    /// </summary>
    /// <param name="text">The decoded file, byte order mark left out.</param>
    public static Note Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var head = FrontMatterReader.Read(text);
        var body = BodyReader.Read(text, head.FrontMatter?.Span.End ?? 0);
        return new Note(text, head.FrontMatter, body.Sections)
        {
            Title = body.Title,
            NewLine = Lines.Dominant(text),
            Problem = head.Problem ?? body.Problem,
        };
    }
}
