using System.Text;
using System.Text.RegularExpressions;

namespace FactForge.Prompting;

/// <summary>A text with plain <c>{{name}}</c> placeholders. No logic, no nesting; what is filled in is not looked at again.</summary>
public sealed partial class PromptTemplate
{
    private readonly string text;

    internal PromptTemplate(string text)
    {
        this.text = text;
        Names = [.. Placeholder().Matches(text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The placeholders' names, each once, in order of place.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The text with its placeholders filled.</summary>
    /// <exception cref="ArgumentException">A placeholder has no value.</exception>
    public string Fill(IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var filled = new StringBuilder();
        var at = 0;
        foreach (Match match in Placeholder().Matches(text))
        {
            var name = match.Groups["name"].Value;
            filled.Append(text, at, match.Index - at)
                .Append(values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"The prompt's placeholder '{name}' has no value."));
            at = match.Index + match.Length;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The line, from 1, of the first placeholder of a name.</summary>
    internal int LineOf(string name) => 1 + text.AsSpan(0, text.IndexOf("{{" + name + "}}", StringComparison.Ordinal)).Count('\n');

    /// <summary>The line of the first brace pair that is no placeholder; 0 where all are.</summary>
    internal int LineOfStray()
    {
        var bare = Placeholder().Replace(text, match => new string('x', match.Length));
        var at = bare.IndexOf("{{", StringComparison.Ordinal);
        return at < 0 ? 0 : 1 + bare.AsSpan(0, at).Count('\n');
    }

    [GeneratedRegex(@"\{\{(?<name>[a-z][a-z0-9_]*)\}\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
