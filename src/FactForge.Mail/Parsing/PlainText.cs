using System.Text;

namespace FactForge.Mail.Parsing;

/// <summary>The last steps to a body's text: line ends, NULs, the quoting of an mbox, flowed lines joined.</summary>
internal static class PlainText
{
    /// <summary>Line ends as <c>\n</c>; NULs and form feeds left out.</summary>
    public static string Tidy(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\0', '\f') < 0)
            return text;
        var tidy = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\r')
            {
                tidy.Append('\n');
                if (at + 1 < text.Length && text[at + 1] == '\n')
                    at++;
            }
            else if (letter is not ('\0' or '\f'))
            {
                tidy.Append(letter);
            }
        }

        return tidy.ToString();
    }

    /// <summary>
    /// Takes back the ">" that an mbox puts before "From " at the start of a line (mboxo), and before ">From " (mboxrd). A quote of a
    /// line that starts with "From" looks the same; the lines around tell: in a quote of that depth it stays.
    /// </summary>
    public static string UnquoteFromLines(string text)
    {
        if (!text.Contains(">From ", StringComparison.Ordinal))
            return text;
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var depth = Depth(lines[at]);
            if (depth == 0 || !lines[at].AsSpan(depth).StartsWith("From "))
                continue;
            var before = at > 0 ? Depth(lines[at - 1]) : 0;
            var after = at + 1 < lines.Length ? Depth(lines[at + 1]) : 0;
            if (before != depth && after != depth && (depth == 1 || before == depth - 1 || after == depth - 1))
                lines[at] = lines[at][1..];
        }

        return string.Join('\n', lines);
    }

    /// <summary>Joins the lines of format=flowed text (RFC 3676), quotes at their depth; the signature's "-- " is no flowed line.</summary>
    public static string Unflow(string text, bool deleteSpace)
    {
        var joined = new StringBuilder(text.Length);
        var openDepth = -1;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            var depth = Depth(line);
            var content = line[depth..];
            if (content.StartsWith(" "))
                content = content[1..];
            var goesOn = openDepth == depth && !content.SequenceEqual("-- ");
            if (!goesOn)
            {
                if (openDepth >= 0 || joined.Length > 0 || range.Start.Value > 0)
                    joined.Append('\n');
                joined.Append('>', depth);
                if (depth > 0 && content.Length > 0)
                    joined.Append(' ');
            }

            var flowed = content.EndsWith(" ") && !content.SequenceEqual("-- ");
            joined.Append(flowed && deleteSpace ? content[..^1] : content);
            openDepth = flowed ? depth : -1;
        }

        return joined.ToString();
    }

    private static int Depth(ReadOnlySpan<char> line)
    {
        var depth = line.IndexOfAnyExcept('>');
        return depth < 0 ? line.Length : depth;
    }
}
