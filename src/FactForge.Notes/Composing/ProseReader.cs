namespace FactForge.Notes;

/// <summary>Where the prose between a heading and its list ends.</summary>
internal static class ProseReader
{
    /// <summary>
    /// The place behind the last line of the paragraphs with which a section begins; the section's start where it begins with anything
    /// else. A line that could be a block of the owner's (quote, fence, table, HTML, comment, embed, indented code) ends the prose.
    /// </summary>
    internal static int End(string text, TextSpan body)
    {
        var end = body.Start;
        var at = body.Start;
        while (at < body.End)
        {
            var lineEnd = Math.Min(body.End, Lines.End(text, at));
            var line = text.AsSpan(at, lineEnd - at);
            var next = Math.Min(body.End, Lines.EndWithBreak(text, at));
            if (!line.IsWhiteSpace())
            {
                if (!StartsProse(line))
                    return end;
                end = next;
            }

            at = next;
        }

        return end;
    }

    private static bool StartsProse(ReadOnlySpan<char> line) =>
        !line.StartsWith("    ", StringComparison.Ordinal) && line[0] != '\t' && line.TrimStart() is [var first, ..] && !">`~|<%!#-*_+$".Contains(first, StringComparison.Ordinal);
}
