namespace FactForge.Mail.Bodies;

/// <summary>
/// Some programs (VM, Supercite, others that Emacs has) quote with bars: "| Shall we meet?". A bar may begin a row of a table as well, so a body quotes with bars
/// only where one stands below an attribution, and a row that a bar ends is none.
/// </summary>
internal static class BarQuotes
{
    /// <summary>A bar that begins a line.</summary>
    public const string Bar = "\n| ";

    /// <summary>True where the body quotes with bars.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf(Bar, StringComparison.Ordinal) is >= 0 and var next;)
        {
            var at = from + next;
            var above = text[..at].TrimEnd(" \t\r");
            // One blank line may stand between.
            if (above.Length > 0 && above[^1] == '\n')
                above = above.TrimEnd(" \t\r\n");
            if (EndsAttribution(above[(above.LastIndexOf('\n') + 1)..]) && !IsRow(Line(text[(at + 1)..])))
                return true;
            from = at + Bar.Length;
        }

        return false;
    }

    /// <summary>True for a line that is one of a table.</summary>
    public static bool IsRow(ReadOnlySpan<char> line) => line.TrimEnd().Length > 1 && line.TrimEnd()[^1] == '|';

    private static ReadOnlySpan<char> Line(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? text[..end] : text;

    private static bool EndsAttribution(ReadOnlySpan<char> line) => line.EndsWith(":") && (QuoteWords.Wrote.IsIn(line) || line.IndexOfAny('@', '<') >= 0);
}
