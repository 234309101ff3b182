using System.Text;

namespace FactForge.Mail.Bodies.Html;

/// <summary>
/// Containers that hold a quoted message with the attribution or the header block above it, and are closed. Plain text has no end of those: the splitter takes all
/// that follows for the quoted message. Where the sender wrote on below one, its lines get quote marks.
/// </summary>
internal sealed class ClosedQuotes
{
    private const int MostNested = 20;
    private const int LongestHead = 4000;
    private const int LongestAttribution = 2;

    private readonly List<(int Start, int End, int Marks)> all = [];
    private int open;

    /// <summary>Notes that one begins; false where they are nested deeper than a mail needs.</summary>
    public bool Open() => ++open <= MostNested;

    /// <summary>Notes that one ends.</summary>
    /// <param name="start">Where it begins in the text; below 0 where it is not to be marked.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="marks">Quote marks before the lines around it.</param>
    public void Close(int start, int end, int marks)
    {
        open--;
        if (start >= 0 && end > start)
            all.Add((start, end, marks));
    }

    /// <summary>The text with the marks.</summary>
    public string Mark(string text)
    {
        if (all.Count == 0)
            return text;
        var lines = LineScanner.Scan(text);
        var more = new int[lines.Length + 1];
        var found = false;
        foreach (var (start, end, marks) in all)
        {
            if (end >= text.Length || !IsFollowed(lines, text, end, marks))
                continue;
            var (first, last) = (LineAt(lines, start), LineAt(lines, end) - 1);
            if (!HoldsMore(lines, first, last, marks) || !BeginsIntroduced(text.AsSpan(start, end - start), out var isMarked) || isMarked)
                continue;
            found = true;
            more[first]++;
            more[last + 1]--;
        }

        text = found ? Marked(text, lines, more) : text;
        lines.Release();
        return text;
    }

    // The last line that is quoted no deeper than the container stands below it.
    private static bool IsFollowed(LineBuffer<BodyLine> lines, string text, int end, int marks)
    {
        for (var i = LineAt(lines, end); i < lines.Length; i++)
        {
            if (!lines[i].IsBlank)
                return lines[i].Marks <= marks && text.Length > end;
        }

        return false;
    }

    // An attribution above lines that are marked as they are needs no marks.
    private static bool HoldsMore(LineBuffer<BodyLine> lines, int first, int last, int marks)
    {
        var (plain, isMarkedLast) = (0, false);
        for (var i = first; i <= last; i++)
        {
            if (lines[i].IsBlank)
                continue;
            isMarkedLast = lines[i].Marks > marks;
            plain += isMarkedLast ? 0 : 1;
        }

        return plain > LongestAttribution || !isMarkedLast;
    }

    /// <summary>True where the text begins with what introduces somebody else's words. A box with a border that the sender drew holds none.</summary>
    internal static bool BeginsIntroduced(ReadOnlySpan<char> held) => BeginsIntroduced(held, out _);

    /// <summary>The same, and whether what is introduced has marks of its own: "On …, Jo wrote:" right above a block quote. What stands below that block is the sender's, in the container or out of it.</summary>
    private static bool BeginsIntroduced(ReadOnlySpan<char> held, out bool isMarked)
    {
        var head = held[..Math.Min(held.Length, LongestHead)].ToString();
        var lines = LineScanner.Scan(head);
        var labels = new QuoteLabeller(head, lines, null).Label();
        var first = 0;
        while (first < lines.Length && lines[first].IsBlank)
            first++;
        var isIntroduced = first < lines.Length && labels[first].Kind == SegmentKind.Attribution;
        // Below a block of fields stands the message, which may begin with a quote of its own.
        isMarked = isIntroduced && labels[first].Told is { Rest: false, Subject: null } told && lines[told.Last].Words(head) is [.., ':' or '：'];
        lines.Release();
        labels.Release();
        return isIntroduced;
    }

    private static int LineAt(LineBuffer<BodyLine> lines, int offset)
    {
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static string Marked(string text, LineBuffer<BodyLine> lines, int[] more)
    {
        var marked = new StringBuilder(text.Length + (2 * lines.Length));
        var marks = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            marks += more[i];
            var line = text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start);
            marked.Append('>', marks).Append(' ', marks > 0 && line is not ([] or ['>', ..]) ? 1 : 0).Append(line).Append(i + 1 < lines.Length ? "\n" : "");
        }

        return marked.ToString();
    }
}
