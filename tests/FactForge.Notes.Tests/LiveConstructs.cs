using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactForge.Notes.Tests;

/// <summary>Looks for anything in a bullet that Markdown, Obsidian, dataview or Templater would act upon. Written apart from the code that prevents it.</summary>
internal static partial class LiveConstructs
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked)
        .UseAutoLinks().UseTaskLists().UseFootnotes().UsePipeTables().UseAlertBlocks().Build();

    /// <summary>What is alive in the line as a bullet of a note; null where nothing is.</summary>
    internal static string? In(string line)
    {
        var document = Markdown.Parse($"# Ada\n\n## Key Facts\n\n- first\n\n- {line}\n\n- last\n\n## Topics\n\n- topic\n", Everything);
        string[] shape = [.. document.Select(block => block.GetType().Name)];
        if (!shape.SequenceEqual(["HeadingBlock", "HeadingBlock", "ListBlock", "HeadingBlock", "ListBlock"]))
            return $"blocks: {string.Join(' ', shape)}";
        var list = (ListBlock)document[2];
        if (list.Count != 3 || list[1] is not ListItemBlock { Count: 1 } item || item[0] is not ParagraphBlock paragraph)
            return "the list";
        // A delimiter that found no partner is plain text too; a task box is one only at the start (Markdig takes any).
        if (paragraph.Inline!.Descendants().FirstOrDefault(inline => inline is not (LiteralInline or HtmlEntityInline or DelimiterInline)
            && !(inline is TaskList && !(line is ['[', _, ']', ..]))) is { } live)
            return live.GetType().Name;
        foreach (var (name, pattern) in Raw)
        {
            if (pattern.IsMatch(line))
                return name;
        }

        return null;
    }

    /// <summary>What programs find that read the raw text.</summary>
    private static readonly (string Name, Regex Pattern)[] Raw =
    [
        ("wiki link", WikiLink()), ("comment", Comment()), ("dataview field", Field()), ("Templater", Templater()), ("tag", Tag()), ("block id", BlockId()), ("address", Address()), ("template", Template()),
        ("math", Math()), ("control", Control()),
    ];

    [GeneratedRegex(@"\[\[")]
    private static partial Regex WikiLink();

    [GeneratedRegex("%%")]
    private static partial Regex Comment();

    [GeneratedRegex("::")]
    private static partial Regex Field();

    [GeneratedRegex("<%")]
    private static partial Regex Templater();

    [GeneratedRegex(@"\{\{")]
    private static partial Regex Template();

    // Obsidian: a tag begins behind white space (or at the start) and has one character that is no digit.
    [GeneratedRegex(@"(?:^|\s)#[0-9]*[^\u2000-\u206F\u2E00-\u2E7F'!""#$%&()*+,.:;<=>?@^`{|}~\[\]\\\s0-9]")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?:^|\s)\^[A-Za-z0-9-]+$")]
    private static partial Regex BlockId();

    [GeneratedRegex(@"\p{L}://|(?<![\p{L}\p{N}])www\.[\p{L}\p{N}]", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    // Obsidian's (pandoc's) rule for inline math: no space inside the dollars, no digit behind the second.
    [GeneratedRegex(@"(?<!\\)\$(?:\$|(?=[^\s$])[^$]*(?<=[^\s\\])\$(?![0-9]))")]
    private static partial Regex Math();

    [GeneratedRegex(@"[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u2028\u2029]")]
    private static partial Regex Control();
}
