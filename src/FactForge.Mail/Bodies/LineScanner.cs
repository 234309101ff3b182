using System.Buffers;

namespace FactForge.Mail.Bodies;

/// <summary>Cuts a body into lines and counts their quote marks. One pass, no look-ahead beyond the line.</summary>
internal static class LineScanner
{
    private const int DeepestMarks = 100;
    private const int FrameMarks = 3;
    private static readonly SearchValues<string> Rare = SearchValues.Create(["=20\n", "\n=09", BarQuotes.Bar, SuperciteQuotes.Arrow, SuperciteQuotes.Equation, .. RunInAttribution.Signs], StringComparison.Ordinal);

    /// <summary>Cuts a body.</summary>
    /// <param name="text">The body.</param>
    /// <param name="escaped">True where it <see cref="HoldsEscapes"/>.</param>
    /// <param name="bars">True where bars quote in it.</param>
    /// <param name="initials">True where <see cref="SuperciteQuotes"/> are in it.</param>
    /// <param name="cuts">Offsets at which a line ends though no line end stands there.</param>
    public static LineBuffer<BodyLine> Scan(string text, bool escaped = false, bool bars = false, bool initials = false, IReadOnlyList<int>? cuts = null)
    {
        var lines = new LineBuffer<BodyLine>(text.AsSpan().Count('\n') + (text.Length == 0 || text[^1] == '\n' ? 0 : 1) + (cuts?.Count ?? 0));
        var (start, cut) = (0, 0);
        for (var at = 0; at < lines.Length; at++)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var isCut = cuts is not null && cut < cuts.Count && cuts[cut] <= end;
            if (isCut)
                end = cuts![cut++];
            lines[at] = Read(text, start, end, escaped, bars && !BarQuotes.IsRow(text.AsSpan(start, end - start)), initials);
            if (lines[at].Marks == FrameMarks && (at == 0 || lines[at - 1].Marks == 0) && IsFrame(text, start, end))
                lines[at] = lines[at] with { Marks = 0 };
            start = isCut ? end : end + 1;
        }

        return lines;
    }

    /// <summary>False for most bodies: there neither escapes nor bars stand where they would count.</summary>
    public static bool HoldsRareMarks(ReadOnlySpan<char> text) => text.ContainsAny(Rare);

    /// <summary>Mail that lost its transfer encoding's name on the way shows that encoding: white space at the ends of its lines stands there as "=20" and "=09".</summary>
    public static bool HoldsEscapes(ReadOnlySpan<char> text) => text.IndexOf("=20\n", StringComparison.Ordinal) >= 0 || text.IndexOf("\n=09", StringComparison.Ordinal) >= 0;

    private static BodyLine Read(string text, int start, int end, bool escaped, bool bars, bool initials)
    {
        var marks = 0;
        var at = initials ? start + SuperciteQuotes.Margin(text.AsSpan(start, end - start)) : start;
        while (true)
        {
            var word = at;
            // A first mark may be indented a little ("  > "); further off it is more likely a shell prompt or a table.
            while (word < end && IsSpace(text[word]))
            {
                word++;
            }

            if (word >= end || (text[word] is not ('>' or '›' or '＞') && !(bars && text[word] == '|')) || word - at > 4)
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

        // GroupWise frames its attribution in marks: ">>> <jo@x.example> 2/16/01 10:41 AM >>>" quotes nothing.
        if (marks == FrameMarks && text.AsSpan(start, end - start).TrimEnd().EndsWith(" >>>", StringComparison.Ordinal))
        {
            marks = 0;
        }

        if (initials && marks == SuperciteQuotes.Arrow.Length - 1 && SuperciteQuotes.IsAttribution(text.AsSpan(start, end - start)))
        {
            marks = 0;
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

        if (escaped)
        {
            (from, to) = WithoutEscapes(text, from, to);
        }

        return new BodyLine(start, end, marks, from, to);
    }

    // Newer GroupWise: ">>> On 3/2/2026 at 4:12 PM, in message <…>, Jo Falk <jo@…> wrote:". Where the line below is quoted as deep, the marks quote.
    private static bool IsFrame(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        if (!line.StartsWith(">>> ", StringComparison.Ordinal) || line.IndexOfAnyInRange('0', '9') < 0 || !CitedMessage.IsIn(line[FrameMarks..]))
            return false;
        var below = text.AsSpan(Math.Min(end + 1, text.Length));
        return !below.StartsWith(">>>", StringComparison.Ordinal);
    }

    private static (int From, int To) WithoutEscapes(string text, int from, int to)
    {
        while (from < to && (IsSpace(text[from]) || IsEscape(text, from, to)))
        {
            from += IsSpace(text[from]) ? 1 : 3;
        }

        while (to > from && (IsSpace(text[to - 1]) || IsEscape(text, to - 3, to)))
        {
            to -= IsSpace(text[to - 1]) ? 1 : 3;
        }

        return (from, to);
    }

    private static bool IsEscape(string text, int at, int end) => at >= 0 && at + 3 <= end && text.AsSpan(at, 3) is "=20" or "=09";

    internal static bool IsSpace(char c) => c < 127 ? c is ' ' or '\t' or '\r' : c is '\u00A0' or '\u200B' or '\u200E' or '\u200F' or '\uFEFF' || char.IsWhiteSpace(c);
}
