namespace FactForge.Mail.Bodies;

/// <summary>Cuts a body into lines and counts their quote marks. One pass, no look-ahead beyond the line.</summary>
internal static class LineScanner
{
    private const int DeepestMarks = 100;

    public static BodyLine[] Scan(string text) => Scan(text, 0, text.Length);

    /// <summary>Cuts a stretch of a body that begins at the start of a line.</summary>
    public static BodyLine[] Scan(string text, int start, int stop)
    {
        var lines = new List<BodyLine>(Math.Min((stop - start) / 40, 100_000) + 4);
        while (start < stop)
        {
            var length = text.AsSpan(start, stop - start).IndexOf('\n');
            var end = length < 0 ? stop : start + length;
            lines.Add(Read(text, start, end));
            start = end + 1;
        }

        return [.. lines];
    }

    private static BodyLine Read(string text, int start, int end)
    {
        var marks = 0;
        var at = start;
        while (true)
        {
            var word = at;
            // A first mark may be indented a little ("  > "); further off it is more likely a shell prompt or a table.
            while (word < end && IsSpace(text[word]))
            {
                word++;
            }

            if (word >= end || text[word] is not ('>' or '›' or '＞') || word - at > 4)
            {
                break;
            }

            marks++;
            at = word + 1;
            if (marks >= DeepestMarks)
            {
                break;
            }
        }

        // ">From " is how mbox files escape a line of the writer's own; ">>" alone or "->" are no quotes either.
        if (marks == 1 && at == start + 1 && text.AsSpan(at, end - at).StartsWith("From ", StringComparison.Ordinal))
        {
            marks = 0;
        }

        var from = at;
        while (from < end && IsSpace(text[from]))
        {
            from++;
        }

        var to = end;
        while (to > from && IsSpace(text[to - 1]))
        {
            to--;
        }

        return new BodyLine(start, end, marks, from, to);
    }

    internal static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\r' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' || (c > 127 && char.IsWhiteSpace(c));
}
