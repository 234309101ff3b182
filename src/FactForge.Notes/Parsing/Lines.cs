namespace FactForge.Notes;

/// <summary>Arithmetic of lines in a text whose line ends may be LF, CRLF or a lone CR.</summary>
internal static class Lines
{
    /// <summary>The start of the line that holds <paramref name="at"/>.</summary>
    internal static int Start(string text, int at)
    {
        while (at > 0 && !IsBreakBefore(text, at))
            at--;
        return at;
    }

    /// <summary>The place behind the line end of the line that holds <paramref name="at"/>; the end of the text where it has none.</summary>
    internal static int EndWithBreak(string text, int at)
    {
        var end = End(text, at);
        return end + BreakLength(text, end);
    }

    /// <summary>The place before the line end of the line that holds <paramref name="at"/>.</summary>
    internal static int End(string text, int at)
    {
        var found = text.AsSpan(at).IndexOfAny('\r', '\n');
        return found < 0 ? text.Length : at + found;
    }

    /// <summary>Length of the line end that begins at <paramref name="at"/>; 0 where none does.</summary>
    internal static int BreakLength(string text, int at)
    {
        if (at >= text.Length)
            return 0;
        if (text[at] == '\r')
            return at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        return text[at] == '\n' ? 1 : 0;
    }

    /// <summary>The place before the line end that stands directly before <paramref name="at"/>, a line's start.</summary>
    internal static int BeforeBreak(string text, int at)
    {
        if (at > 0 && text[at - 1] == '\n')
            at--;
        else if (at > 0 && text[at - 1] == '\r')
            return at - 1;
        return at > 0 && text[at - 1] == '\r' && at < text.Length && text[at] == '\n' ? at - 1 : at;
    }

    /// <summary>True where a line end stands directly before <paramref name="at"/>.</summary>
    internal static bool IsBreakBefore(string text, int at) => at > 0 && (text[at - 1] == '\n' || (text[at - 1] == '\r' && (at == text.Length || text[at] != '\n')));

    /// <summary>True where a line starts at <paramref name="at"/>.</summary>
    internal static bool IsLineStart(string text, int at) => at == 0 || IsBreakBefore(text, at);

    /// <summary>The blank line directly before <paramref name="at"/>, a line's start; null where that line is not blank or there is none.</summary>
    internal static TextSpan? BlankBefore(string text, int at)
    {
        if (at == 0 || !IsBreakBefore(text, at))
            return null;
        var end = BeforeBreak(text, at);
        var start = Start(text, end);
        return string.IsNullOrWhiteSpace(text[start..end]) ? TextSpan.FromBounds(start, at) : null;
    }

    /// <summary>The blank line, with its line end, that starts at <paramref name="at"/>; null where that line is not blank or has no line end.</summary>
    internal static TextSpan? BlankAt(string text, int at)
    {
        var end = End(text, at);
        return end < text.Length && string.IsNullOrWhiteSpace(text[at..end]) ? TextSpan.FromBounds(at, EndWithBreak(text, at)) : null;
    }

    /// <summary>The line end that most lines have; LF where there is a tie or no line end.</summary>
    internal static string Dominant(string text)
    {
        var (windows, unix) = (0, 0);
        for (var at = text.AsSpan().IndexOf('\n'); at >= 0 && at < text.Length;)
        {
            if (at > 0 && text[at - 1] == '\r')
                windows++;
            else
                unix++;
            var next = text.AsSpan(at + 1).IndexOf('\n');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return windows > unix ? "\r\n" : "\n";
    }
}
