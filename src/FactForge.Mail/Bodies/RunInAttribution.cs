using System.Buffers;

namespace FactForge.Mail.Bodies;

/// <summary>
/// An attribution that does not have its line to itself. Yahoo's programs for telephones write what they say of themselves, the attribution and the first words that it
/// introduces on one line: "Sent from Yahoo Mail on Android On Mon, 3 Mar 2025 at 10:00, Jo&lt;jo@…&gt; wrote:   Hi Ada,".
/// </summary>
internal static class RunInAttribution
{
    private const int LongestLine = 400;
    private const int MostInOne = 20;
    private const string Gap = ":   ";

    // None begins as a quoted line does: those are looked at in every body.
    private static readonly string[] Triggers = [Gap, "wrote: ", ">: ", "crit : ", "scritto: "];
    private static readonly SearchValues<string> AnyTrigger = SearchValues.Create(Triggers, StringComparison.Ordinal);

    /// <summary>What such a line holds, among others.</summary>
    public static IReadOnlyList<string> Signs => Triggers;

    /// <summary>Offsets at which a line is to be cut as at a line end, in ascending order: before the attribution, and behind it.</summary>
    public static IReadOnlyList<int> Cuts(ReadOnlySpan<char> text)
    {
        var cuts = new List<int>();
        for (var from = 0; cuts.Count < MostInOne && text[from..].IndexOfAny(AnyTrigger) is >= 0 and var next;)
        {
            var at = from + next;
            from = at + 1;
            // No further than an attribution is long: a line may be as long as the body.
            var near = text[Math.Max(0, at - LongestLine)..Math.Min(text.Length, at + LongestLine)];
            var here = at - Math.Max(0, at - LongestLine);
            var start = near[..here].LastIndexOf('\n') + 1;
            var colon = near[here..].IndexOfAny(':', '\n');
            if ((start == 0 && at > LongestLine) || colon < 0 || near[here + colon] != ':')
                continue;
            var head = near[start..(here + colon + 1)];
            var rest = near[(here + colon + 1)..];
            from = at + colon + 1;
            if (EndsLine(rest) || head.TrimStart() is ['>', ..] || Beginning(head, rest.StartsWith(Gap.AsSpan(1), StringComparison.Ordinal)) is not (>= 0 and var begins))
                continue;
            if (!head[..begins].IsWhiteSpace())
                cuts.Add(from - head.Length + begins);
            cuts.Add(from);
        }

        return cuts;
    }

    private static bool EndsLine(ReadOnlySpan<char> rest) => rest[..(rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length)].IsWhiteSpace();

    // Where the attribution begins that the colon ends; -1 where it ends none.
    private static int Beginning(ReadOnlySpan<char> head, bool isWide)
    {
        if (!QuoteWords.Wrote.IsIn(head) || !(isWide || head.Contains('@')) || ToldDate.Read(head) is null)
            return -1;
        var first = head.Length - head.TrimStart().Length;
        for (var at = head.Length - 1; at > first; at--)
        {
            if ((at > 0 && head[at - 1] is not (' ' or '\u00A0')) || !char.IsLetterOrDigit(head[at]))
                continue;
            if (BeginsWithDay(head[at..]) && ToldDate.Read(head[at..]) is not null)
                return at;
        }

        return head.Contains('@') ? first : -1;
    }

    // "On Mon,", "Le 3 mars". Before what has no such word ("2025年3月3日", "3 Mar 2025 Pzt") nothing else may stand on the line.
    private static bool BeginsWithDay(ReadOnlySpan<char> words)
    {
        foreach (var start in QuoteWords.StartsWith(words[0]))
        {
            if (words.Length <= start.Length || words[start.Length] != ' ' || !words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = words[(start.Length + 1)..].TrimStart();
            var end = rest.IndexOfAny(" ,.");
            if (end > 0 && (char.IsAsciiDigit(rest[0]) || QuoteWords.IsNoName(rest[..end])))
                return true;
        }

        return false;
    }
}
