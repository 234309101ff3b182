using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FactForge.Prompting;

/// <summary>A Markdown file's YAML front matter, read strictly: known keys, plain scalars and lists of those, each key once.</summary>
internal sealed class FrontMatterBlock
{
    private readonly Dictionary<string, (IReadOnlyList<string> Values, bool IsList, int Line)> keys = new(StringComparer.Ordinal);

    /// <summary>The text behind the block.</summary>
    public string Body { get; private init; } = "";

    /// <summary>The line at which <see cref="Body"/> starts, from 1.</summary>
    public int BodyLine { get; private init; }

    /// <summary>Reads a file; null, with the problems added, where the block is missing or broken.</summary>
    public static FrontMatterBlock? Read(string file, string text, string[] known, string[] required, List<PromptProblem> problems)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            problems.Add(new(file, 1, "must start with YAML front matter between two lines of '---'"));
            return null;
        }

        var before = problems.Count;
        var bodyStart = end + "\n---\n".Length;
        var block = new FrontMatterBlock { Body = text[bodyStart..], BodyLine = 1 + text.AsSpan(0, bodyStart).Count('\n') };
        try
        {
            var stream = YamlText.Load(text[4..(end + 1)]);
            if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode map)
                problems.Add(new(file, 2, "the front matter must be a mapping of keys to values"));
            else
                block.Take(file, map, known, problems);
        }
        catch (YamlException error)
        {
            problems.Add(new(file, (int)error.Start.Line + 1, $"the front matter is no valid YAML: {error.Message}"));
        }

        if (problems.Count > before)
            return null;
        foreach (var key in required.Where(key => !block.keys.ContainsKey(key)))
            problems.Add(new(file, 1, $"the front matter lacks '{key}'"));
        return problems.Count > before ? null : block;
    }

    /// <summary>A list's values; a single value is a list of one; none where the key is absent.</summary>
    public IReadOnlyList<string> List(string key) => keys.TryGetValue(key, out var found) ? found.Values : [];

    /// <summary>A single value; null where the key is absent or holds a list.</summary>
    public string? Value(string key) => keys.TryGetValue(key, out var found) && !found.IsList ? found.Values[0] : null;

    /// <summary>The line of a key.</summary>
    public int Line(string key) => keys.TryGetValue(key, out var found) ? found.Line : 1;

    private void Take(string file, YamlMappingNode map, string[] known, List<PromptProblem> problems)
    {
        foreach (var (keyNode, valueNode) in map.Children)
        {
            var line = (int)keyNode.Start.Line + 1;
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            if (!known.Contains(key, StringComparer.Ordinal))
                problems.Add(new(file, line, $"unknown key '{key}'; known: {string.Join(", ", known)}"));
            else if (IsPlain(valueNode) && valueNode is YamlScalarNode { Value: { Length: > 0 } value })
                keys[key] = ([value], false, line);
            else if (IsPlain(valueNode) && valueNode is YamlSequenceNode list && list.Children.All(item => IsPlain(item) && item is YamlScalarNode { Value.Length: > 0 }))
                keys[key] = ([.. list.Children.Select(item => ((YamlScalarNode)item).Value!)], true, line);
            else
                problems.Add(new(file, line, $"'{key}' must be a plain value or a list of plain values"));
        }
    }

    private static bool IsPlain(YamlNode node) => node.Anchor.IsEmpty && node.Tag.IsEmpty;
}
