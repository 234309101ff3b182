using System.Text.RegularExpressions;

namespace FactForge.Notes;

/// <summary>What can be told of a front matter that is no YAML: whose note it is must be known, so that no second one is made beside it.</summary>
internal static partial class LenientFields
{
    private const string Broken = "The front matter around it cannot be read.";

    /// <summary>Each line at column 0 that reads <c>key: value</c>; the first of a key counts. Every field is locked.</summary>
    internal static List<FrontMatterField> Read(string text, int start, int end)
    {
        var fields = new List<FrontMatterField>();
        for (var at = start; at < end; at = Lines.EndWithBreak(text, at))
        {
            var line = text[at..Math.Min(end, Lines.End(text, at))];
            var match = KeyAndValue().Match(line);
            if (!match.Success || fields.Any(field => field.Key == match.Groups["key"].Value))
                continue;
            var value = match.Groups["value"];
            var words = value.Value.Trim().Trim('"', '\'');
            fields.Add(new FrontMatterField(
                match.Groups["key"].Value, words.Length == 0 ? null : words, [],
                TextSpan.FromBounds(at, Lines.EndWithBreak(text, at)), new TextSpan(at + value.Index, value.Length))
            { Locked = Broken });
        }

        return fields;
    }

    [GeneratedRegex(@"^(?<key>[A-Za-z][A-Za-z0-9_ -]*):(?:[ \t]+(?<value>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex KeyAndValue();
}
