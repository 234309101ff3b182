using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactForge.Notes;

/// <summary>The front matter of a note: found by its fences, read by a YAML parser for the marks of keys and values.</summary>
internal static class FrontMatterReader
{
    private const int MaxOpenBrackets = 500;

    internal sealed record Result(FrontMatter? FrontMatter, string? Problem);

    internal static Result Read(string text)
    {
        if (!IsFence(text, 0))
            return new Result(null, null);
        var yamlStart = Lines.EndWithBreak(text, 0);
        var closing = ClosingFence(text, yamlStart);
        if (closing < 0)
            return ReadUnclosed(text, yamlStart);
        var span = TextSpan.FromBounds(0, Lines.EndWithBreak(text, closing));
        var twice = HasSecond(text, span.End);
        if (IsTooDeep(text.AsSpan(yamlStart, closing - yamlStart)))
            return Broken(": its brackets are nested too deeply");
        try
        {
            var fields = YamlFields.Read(text, yamlStart, closing, out var problem);
            return new Result(new FrontMatter(span, fields), problem ?? (twice ? "It has two front matters, one behind the other." : null));
        }
        catch (YamlException fault)
        {
            return Broken($" (near line {fault.Start.Line + 1})");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // YamlDotNet's own parser ends in other ways on some broken input (an anchor or a tag that it reads past the end of, a tag that is no URI), without a place.
            return Broken("");
        }

        Result Broken(string where) =>
            new(new FrontMatter(span, LenientFields.Read(text, yamlStart, closing)), $"Its front matter is no valid YAML{where}.");
    }

    /// <summary>A YAML parser's time grows with the square of open brackets: 200,000 took minutes.</summary>
    private static bool IsTooDeep(ReadOnlySpan<char> yaml)
    {
        var open = 0;
        foreach (var letter in yaml)
        {
            open += letter switch { '[' or '{' => 1, ']' or '}' when open > 0 => -1, _ => 0 };
            if (open > MaxOpenBrackets)
                return true;
        }

        return false;
    }

    /// <summary>A first line of three hyphens with keys below it and no end is a front matter that its owner forgot to close; else it is a rule.</summary>
    private static Result ReadUnclosed(string text, int yamlStart)
    {
        var blank = yamlStart;
        while (blank < text.Length && !string.IsNullOrWhiteSpace(text[blank..Lines.End(text, blank)]))
            blank = Lines.EndWithBreak(text, blank);
        var fields = LenientFields.Read(text, yamlStart, blank);
        return fields.Count == 0
            ? new Result(null, null)
            : new Result(new FrontMatter(TextSpan.FromBounds(0, blank), fields), "Its front matter is never closed.");
    }

    private static bool IsFence(string text, int at) =>
        text.AsSpan(at).StartsWith("---", StringComparison.Ordinal) && text.AsSpan(at + 3, Lines.End(text, at) - at - 3).IsWhiteSpace();

    private static int ClosingFence(string text, int from)
    {
        for (var at = from; at < text.Length; at = Lines.EndWithBreak(text, at))
        {
            if (IsFence(text, at))
                return at;
        }

        return -1;
    }

    private static bool HasSecond(string text, int at)
    {
        while (at < text.Length && Lines.BlankAt(text, at) is { } blank)
            at = blank.End;
        if (at >= text.Length || !IsFence(text, at))
            return false;
        var start = Lines.EndWithBreak(text, at);
        var closing = ClosingFence(text, start);
        return closing > 0 && LenientFields.Read(text, start, closing) is { Count: > 0 } fields
            && fields[0].Span.Start == start && !text[start..closing].Contains("\n#", StringComparison.Ordinal);
    }
}
