using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace FactForge.Notes;

/// <summary>The entries of a known section: its top-level bullets, but those inside of an HTML element that the owner opened.</summary>
internal static partial class EntryReader
{
    internal static List<Entry> Read(string text, int bodyStart, SectionKind kind, IEnumerable<Block> blocks)
    {
        var entries = new List<Entry>();
        var openElements = 0;
        foreach (var block in blocks)
        {
            if (block is HtmlBlock html)
                openElements = Math.Max(0, openElements + Balance(Slice(text, bodyStart, html)));
            if (block is not ListBlock list || openElements > 0)
                continue;
            foreach (var child in list)
            {
                if (child is ListItemBlock item && ReadItem(text, bodyStart, kind, entries.Count, item) is { } entry)
                    entries.Add(entry);
            }
        }

        return entries;
    }

    /// <summary>What most of the gaps between neighbours do; where there is no gap, whether a blank line follows the heading.</summary>
    internal static bool IsLoose(string text, int headingEnd, IReadOnlyList<Entry> entries)
    {
        if (entries.Count == 0)
            return true;
        var (loose, tight) = (0, 0);
        for (var at = 1; at < entries.Count; at++)
        {
            var gap = text.AsSpan(entries[at - 1].Span.End, entries[at].Span.Start - entries[at - 1].Span.End);
            if (gap.IsEmpty)
                tight++;
            else if (gap.IsWhiteSpace())
                loose++;
        }

        return loose + tight > 0 ? loose >= tight : entries[0].Span.Start != headingEnd;
    }

    private static Entry? ReadItem(string text, int bodyStart, SectionKind kind, int ordinal, ListItemBlock item)
    {
        if (item.Count == 0 || item[0] is not ParagraphBlock paragraph)
            return null;
        var words = Trimmed(text, paragraph.Span.Start + bodyStart, paragraph.Span.End + bodyStart + 1);
        if (words.IsEmpty)
            return null;
        var whole = Trimmed(text, item.Span.Start + bodyStart, Math.Min(text.Length, item.Span.End + bodyStart + 1));
        var span = TextSpan.FromBounds(Lines.Start(text, whole.Start), Lines.EndWithBreak(text, Math.Max(whole.End, words.End)));
        var line = words.Slice(text);
        if (line.AsSpan().ContainsAny('\r', '\n'))
            line = LineWrap().Replace(line, " ");
        return new Entry(kind, ordinal, line, span, words) { IsStruck = line[0] is '~' or '<' or '[' && Struck().IsMatch(line), HasNested = item.Count > 1 };
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        end = Math.Min(end, text.Length);
        while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '\n')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static string Slice(string text, int bodyStart, Block block) =>
        text[(block.Span.Start + bodyStart)..Math.Min(text.Length, block.Span.End + bodyStart + 1)];

    private static int Balance(string html) => OpeningTag().Count(html) - ClosingTag().Count(html);

    // It begins where blanks begin: a long run of them is looked at once.
    [GeneratedRegex(@"(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex LineWrap();

    /// <summary>Struck as a whole, a task box before and a block id behind left aside.</summary>
    [GeneratedRegex(@"^(?:\[.\] )?(?:~~(?:[^~]|~[^~])+~~|<(?:del|s)>[^<]*</(?:del|s)>)\.?(?: \^[A-Za-z0-9-]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(@"<(?:details|div|section|table|blockquote|aside|article)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpeningTag();

    [GeneratedRegex(@"</(?:details|div|section|table|blockquote|aside|article)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClosingTag();
}
