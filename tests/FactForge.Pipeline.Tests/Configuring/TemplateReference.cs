using System.Text;
using System.Text.RegularExpressions;

namespace FactForge.Pipeline.Tests.Configuring;

/// <summary>The configuration template as a reference: each option with what stands behind it and what is said of it.</summary>
internal static partial class TemplateReference
{
    /// <param name="Key">Its full name; a model's own name stands as NAME.</param>
    /// <param name="Value">The default, or the example where there is none.</param>
    /// <param name="Meaning">The sentences above it, or those behind it.</param>
    public sealed record Row(string Key, string Value, string Meaning);

    public static IReadOnlyList<Row> Rows()
    {
        var rows = new List<Row>();
        var above = new List<string>();
        var path = new List<(int Indent, string Key)>();
        foreach (var line in ConfigurationTemplate.Text.Split('\n').SkipWhile(line => line.Length > 0).Select(line => line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line.TrimStart('#')))
        {
            if (line.Length == 0)
                above.Clear();
            else if (Item().Match(line) is { Success: true } item && rows.Count > 0)
                rows[^1] = rows[^1] with { Value = (rows[^1].Value.Length > 0 ? rows[^1].Value + " " : "") + "- " + item.Groups["value"].Value };
            else if (Option().Match(line) is { Success: true } option)
            {
                var indent = option.Groups["indent"].Length;
                path.RemoveAll(part => part.Indent >= indent);
                path.Add((indent, option.Groups["key"].Value));
                var key = string.Join('.', path.Select((part, at) => at == 1 && path[0].Key == "models" ? "NAME" : part.Key));
                if (rows.Any(row => row.Key == key))
                    continue;
                rows.Add(new(key, option.Groups["value"].Value.Trim(), option.Groups["meaning"].Success ? option.Groups["meaning"].Value : string.Join(' ', above)));
                above.Clear();
            }
            else
                above.Add(line);
        }

        return rows;
    }

    /// <summary>The table for the README. A group's sentences stand at its first option.</summary>
    public static string Table()
    {
        var table = new StringBuilder("| option | default, or an example | what it says |\n| --- | --- | --- |\n");
        var group = "";
        foreach (var row in Rows())
        {
            var isGroup = Rows().Any(other => other.Key.StartsWith(row.Key + ".", StringComparison.Ordinal));
            if (isGroup)
            {
                group = (group + " " + row.Meaning).Trim();
                continue;
            }

            var meaning = (group + " " + row.Meaning).Trim();
            table.Append($"| `{row.Key}` | {(row.Value.Length == 0 ? "" : $"`{row.Value}`")} | {meaning} |\n");
            group = "";
        }

        return table.ToString();
    }

    [GeneratedRegex(@"^(?<indent> *)(?<key>[a-z_]+):(?<value>(?: [^#]*)?)(?:# (?<meaning>.*))?$")]
    private static partial Regex Option();

    [GeneratedRegex(@"^ +- (?<value>.*)$")]
    private static partial Regex Item();
}
