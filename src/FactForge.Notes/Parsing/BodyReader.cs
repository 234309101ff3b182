using Markdig;
using Markdig.Syntax;

namespace FactForge.Notes;

/// <summary>Title and sections of a note, found by a CommonMark parser for blocks. Inlines are not parsed: entries are wanted as written.</summary>
internal static class BodyReader
{
    private static readonly MarkdownPipeline Blocks = MakePipeline();

    internal sealed record Result(TextSpan? Title, IReadOnlyList<Section> Sections, string? Problem);

    internal static Result Read(string text, int bodyStart)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(CommentMask.Apply(text[bodyStart..]), Blocks);
        }
        catch (ArgumentException)
        {
            return new Result(null, [], "Its lists or quotes are nested too deeply to be read.");
        }

        var headings = new List<(HeadingBlock Block, int Index)>();
        for (var index = 0; index < document.Count; index++)
        {
            if (document[index] is HeadingBlock { Level: 1 or 2 } heading)
                headings.Add((heading, index));
        }

        TextSpan? title = null;
        var sections = new List<Section>();
        for (var at = 0; at < headings.Count; at++)
        {
            var (heading, index) = headings[at];
            var words = Words(text, heading, bodyStart);
            if (heading.Level == 1)
            {
                title ??= words;
                continue;
            }

            var (nextIndex, end) = at + 1 < headings.Count
                ? (headings[at + 1].Index, Lines.Start(text, headings[at + 1].Block.Span.Start + bodyStart))
                : (document.Count, text.Length);
            var headingSpan = TextSpan.FromBounds(
                Lines.Start(text, heading.Span.Start + bodyStart), Lines.EndWithBreak(text, Math.Min(heading.Span.End + bodyStart, text.Length)));
            var name = words.Slice(text);
            var kind = SectionName.KindOf(name);
            IReadOnlyList<Entry> entries = kind is SectionKind.Owner or SectionKind.OpenTasks
                ? []
                : EntryReader.Read(text, bodyStart, kind, document.Skip(index + 1).Take(nextIndex - index - 1));
            sections.Add(new Section(kind, name, headingSpan, TextSpan.FromBounds(headingSpan.End, end), entries)
            {
                IsLoose = EntryReader.IsLoose(text, headingSpan.End, entries),
            });
        }

        return new Result(title, sections, Unclosed(text, bodyStart, document));
    }

    /// <summary>The heading's text without marks; for an underlined heading its first line through its last but the underline.</summary>
    private static TextSpan Words(string text, HeadingBlock heading, int bodyStart)
    {
        var start = heading.Span.Start + bodyStart;
        int end;
        if (heading.IsSetext)
        {
            end = Lines.BeforeBreak(text, Lines.Start(text, heading.Span.End + bodyStart));
        }
        else
        {
            end = Lines.End(text, start);
            while (start < end && text[start] == '#')
                start++;
            var closing = text[start..end].TrimEnd(' ', '\t').TrimEnd('#');
            if (closing.Length == 0 || closing[^1] is ' ' or '\t')
                end = start + closing.Length;
        }

        while (start < end && text[start] is ' ' or '\t')
            start++;
        while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '\n')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A fence or comment without an end swallows all that follows, and what is appended would be swallowed too.</summary>
    private static string? Unclosed(string text, int bodyStart, MarkdownDocument document)
    {
        if (document.LastChild is FencedCodeBlock { ClosingFencedCharCount: 0 } fence)
            return $"The code fence that opens in line {LineNumber(text, fence.Span.Start + bodyStart)} is never closed.";
        if (document.LastChild is HtmlBlock { Type: HtmlBlockType.Comment } html
            && !text.AsSpan(html.Span.Start + bodyStart).Contains("-->", StringComparison.Ordinal))
            return $"The comment that opens in line {LineNumber(text, html.Span.Start + bodyStart)} is never closed.";
        return null;
    }

    private static int LineNumber(string text, int at) => text.AsSpan(0, at).Count('\n') + 1;

    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.InlineParsers.Clear();
        return builder.Build();
    }
}
