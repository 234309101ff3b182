namespace FactForge.Notes;

/// <summary>Obsidian's <c>%%</c> comments, which Markdown parsers do not know.</summary>
internal static class CommentMask
{
    /// <summary>
    /// The text with everything from an opening <c>%%</c> through its closing one turned into letters, line ends kept: of the same length,
    /// and no heading or bullet in a comment is one. <c>%%</c> in fenced code, in code spans, or never closed, is none.
    /// </summary>
    internal static string Apply(string text)
    {
        if (!text.Contains("%%", StringComparison.Ordinal))
            return text;
        var result = text.ToCharArray();
        char? fence = null;
        for (var at = 0; at < text.Length;)
        {
            var end = Lines.End(text, at);
            var line = text.AsSpan(at, end - at);
            var next = Lines.EndWithBreak(text, at);
            if (FenceOf(line) is { } mark && (fence is null || fence == mark))
                fence = fence is null ? mark : null;
            else if (fence is null)
                next = Math.Max(next, MaskLine(text, result, at, end));
            at = next;
        }

        return new string(result);
    }

    /// <summary>The mark of the fence that a line opens or closes; null where it does neither.</summary>
    internal static char? FenceOf(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart(" \t");
        return trimmed.StartsWith("```", StringComparison.Ordinal) ? '`' : trimmed.StartsWith("~~~", StringComparison.Ordinal) ? '~' : null;
    }

    /// <summary>Masks the comments that open on this line; the start of the line on which the last one closes, where that is a later one.</summary>
    private static int MaskLine(string text, char[] result, int start, int end)
    {
        for (var at = start; at + 1 < end; at++)
        {
            if (text[at] == '`')
            {
                var close = text.IndexOf('`', at + 1, end - at - 1);
                at = close < 0 ? at : close;
            }
            else if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '%' && text[at + 1] == '%')
            {
                var close = text.IndexOf("%%", at + 2, StringComparison.Ordinal);
                if (close < 0)
                    return 0;
                for (var masked = at; masked < close + 2; masked++)
                {
                    if (text[masked] is not ('\r' or '\n'))
                        result[masked] = 'x';
                }

                at = close + 1;
                if (at >= end)
                {
                    end = Lines.End(text, at);
                    start = Lines.EndWithBreak(text, at);
                }
            }
        }

        return start;
    }
}
