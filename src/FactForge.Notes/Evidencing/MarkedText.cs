using System.Text;
using System.Text.RegularExpressions;

namespace FactForge.Notes;

/// <summary>
/// A note's text with the evidence marks taken apart from it. Whoever reads a note's words reads <see cref="Text"/>: an entry is the same with its mark and without.
/// </summary>
/// <param name="Text">The note without marks: what would stand there if none were shown.</param>
/// <param name="Marks">The marks at entries, or wherever else the owner moved them, in order of place.</param>
/// <param name="Definitions">Footnotes' definitions, whole lines without line end, by name.</param>
public sealed partial record MarkedText(string Text, IReadOnlyList<EvidenceMark> Marks, IReadOnlyDictionary<string, string> Definitions)
{
    private static readonly Dictionary<string, string> NoDefinitions = [];

    /// <summary>The note as it stood, marks and all.</summary>
    public required string Source { get; init; }

    /// <summary>True where nothing is marked.</summary>
    public bool IsBare => Marks.Count == 0 && Definitions.Count == 0;

    /// <summary>Takes a note's marks out. Text of mail cannot pass for one: <see cref="PlainLine"/> breaks what a mark begins with.</summary>
    public static MarkedText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains(EvidenceMark.CommentStart, StringComparison.Ordinal) && !text.Contains(EvidenceMark.FootnoteStart, StringComparison.Ordinal))
            return new(text, [], NoDefinitions) { Source = text };
        var bare = new StringBuilder(text.Length);
        var marks = new List<EvidenceMark>();
        var definitions = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = FrontMatterReader.Read(text).FrontMatter?.Span.End ?? 0;
        bare.Append(text, 0, at);
        char? fence = null;
        var isBlock = false;
        while (at < text.Length)
        {
            var end = Lines.End(text, at);
            var next = Lines.EndWithBreak(text, at);
            var line = text[at..end];
            if (CommentMask.FenceOf(line) is { } mark && (fence is null || fence == mark))
                fence = fence is null ? mark : null;
            var definition = Definition().Match(line);
            isBlock = fence is null && definition.Success;
            if (isBlock)
            {
                definitions.TryAdd(definition.Groups["name"].Value, line);
            }
            else
            {
                Strip(line, bare, marks);
                bare.Append(text, end, next - end);
            }

            at = next;
        }

        if (isBlock)
            CloseUp(bare, Lines.IsBreakBefore(text, text.Length) ? 1 : 2);
        return new(bare.ToString(), marks, definitions) { Source = text };
    }

    private static void Strip(string line, StringBuilder bare, List<EvidenceMark> marks)
    {
        var from = 0;
        foreach (var match in Mark().EnumerateMatches(line))
        {
            var isSpaced = line[match.Index] == ' ';
            if (!isSpaced && match.Index > 0 && line[match.Index - 1] == '\\')
                continue;
            bare.Append(line, from, match.Index - from);
            marks.Add(new(bare.Length, line.Substring(match.Index, match.Length)));
            from = match.Index + match.Length;
        }

        bare.Append(line, from, line.Length - from);
    }

    // What sets the definitions off from the note goes with them: the blank line, and where the note's last line has no end, that line end too.
    private static void CloseUp(StringBuilder bare, int breaks)
    {
        for (var i = 0; i < breaks; i++)
        {
            var length = Trailing(bare, bare.Length);
            // The blank line alone goes: there must be another line end before it, or the text's own is taken.
            if (length == 0 || (breaks == 1 && Trailing(bare, bare.Length - length) == 0))
                return;
            bare.Length -= length;
        }
    }

    private static int Trailing(StringBuilder bare, int end)
    {
        if (end > 1 && bare[end - 1] == '\n' && bare[end - 2] == '\r')
            return 2;
        return end > 0 && bare[end - 1] is '\n' or '\r' ? 1 : 0;
    }

    [GeneratedRegex(@"^(?<name>\[\^ff-[0-9a-f]{8}\]): [^\r\n]*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@" ?(?:\[\^ff-[0-9a-f]{8}\]|<!-- factforge: [^\r\n]*?-->)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
