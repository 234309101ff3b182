using System.Buffers;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Supercite (Gnus, VM and others that Emacs has) quotes with the author's initials: <c>&gt;&gt;&gt;&gt;&gt; "AB" == Ada Byrne &lt;…&gt; writes:</c>, then <c>AB&gt; Shall we meet?</c>.
/// Initials before a mark are a prompt as well ("SQL&gt; select"), so a body quotes so only where such a line stands below an attribution of that kind.
/// </summary>
internal static class SuperciteQuotes
{
    /// <summary>What stands before an attribution; it is no depth of quoting.</summary>
    public const string Arrow = ">>>>> ";

    /// <summary>What stands between the initials and the name.</summary>
    public const string Equation = "\" == ";

    private static readonly SearchValues<string> Signs = SearchValues.Create([Arrow, Equation], StringComparison.Ordinal);

    private const int LongestInitials = 8;
    private const int WidestMargin = 8;

    /// <summary>True where the body quotes so.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Signs) is >= 0 and var at)
        {
            var start = text[..at].LastIndexOf('\n') + 1;
            var end = text[at..].IndexOf('\n') is >= 0 and var length ? at + length : text.Length;
            var line = text[start..end];
            text = text[end..];
            if (IsAttribution(line) && Margin(NextLine(text)) > 0)
                return true;
        }

        return false;
    }

    // One blank line or two may stand between.
    private static ReadOnlySpan<char> NextLine(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyExcept("\r\n \t");
        if (first < 0)
            return [];
        var line = text[(text[..first].LastIndexOf('\n') + 1)..];
        return line.IndexOf('\n') is >= 0 and var end ? line[..end] : line;
    }

    /// <summary>How many characters stand before the first mark of a quoted line; 0 for a line without initials.</summary>
    public static int Margin(ReadOnlySpan<char> line)
    {
        var first = line.IndexOfAnyExcept(' ');
        if (first is < 0 or > WidestMargin)
            return 0;
        var mark = line.IndexOf('>');
        return mark > first && mark - first <= LongestInitials && IsInitials(line[first..mark]) ? mark : 0;
    }

    /// <summary>True for a line that says who is quoted below it.</summary>
    public static bool IsAttribution(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 0 && line[^1] == ':' && (line.StartsWith(Arrow, StringComparison.Ordinal) || line.Contains(Equation, StringComparison.Ordinal))
            && (QuoteWords.Wrote.IsIn(line) || line.IndexOfAny('@', '<') >= 0);
    }

    private static bool IsInitials(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
            if (!char.IsLetter(letter))
                return false;
        return char.IsUpper(letters[0]);
    }
}
