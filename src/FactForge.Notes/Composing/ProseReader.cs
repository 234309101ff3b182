namespace FactForge.Notes;

/// <summary>Where the prose between a heading and its list ends.</summary>
internal static class ProseReader
{
    /// <summary>Where the first entry of a section goes: below that prose, or below everything where something follows that a list could draw in (a line that touches it, an indented one).</summary>
    internal static int PlaceBelow(string text, TextSpan body)
    {
        var end = End(text, body);
        var next = end;
        while (next < body.End && Lines.BlankAt(text, next) is { } blank)
            next = blank.End;
        if (next == body.End || (next > end && text[next] is not (' ' or '\t')))
            return end;
        var last = body.End;
        while (last > body.Start && char.IsWhiteSpace(text[last - 1]))
            last--;
        return Math.Min(body.End, Lines.EndWithBreak(text, last));
    }

    /// <summary>
    /// The place behind the last line of the paragraphs with which a section begins; the section's start where it begins with anything
    /// else. A line that could be a block of the owner's (quote, fence, table, HTML, comment, embed, indented code) ends the prose.
    /// </summary>
    private static int End(string text, TextSpan body)
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
