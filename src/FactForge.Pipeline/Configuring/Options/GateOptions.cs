using YamlDotNet.RepresentationModel;

namespace FactForge.Pipeline.Configuring;

/// <summary>Reads <c>gates:</c>: which mail is extracted from in spite of what it looks like, and which is not.</summary>
internal static class GateOptions
{
    private static readonly string[] Matches = ["class", "sender", "list", "label"];

    public static IReadOnlyList<GateOverride> Read(OptionValue option)
    {
        if (option.Node is not YamlSequenceNode list)
        {
            option.Fault("a list with lines such as { class: newsletter, extract: true }");
            return [];
        }

        var gates = new List<GateOverride>();
        foreach (var item in list.Children)
        {
            if (ReadLine(option with { Node = item }) is { } gate)
                gates.Add(gate);
        }

        return gates;
    }

    private static GateOverride? ReadLine(OptionValue line)
    {
        string? match = null;
        string? value = null;
        bool? extract = null;
        foreach (var (keyNode, valueNode) in (line.Node as YamlMappingNode ?? []).Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            var part = new OptionValue($"{line.Key}.{key}", valueNode, line.Folder, line.Faults);
            if (key == "extract")
                extract = part.Flag(true);
            else if (Matches.Contains(key) && match is null)
                (match, value) = (key, part.Text());
            else
            {
                line.Faults.Add(keyNode.Start, $"a line of '{line.Key}' has one of {string.Join(", ", Matches)}, and extract; '{key}' is not wanted.");
                return null;
            }
        }

        if (match is null || string.IsNullOrEmpty(value) || extract is null)
        {
            line.Faults.Add(line.Node.Start, $"a line of '{line.Key}' has one of {string.Join(", ", Matches)}, and extract: such as {{ class: newsletter, extract: true }}.");
            return null;
        }

        if (match == "class" && !IsClass(value))
        {
            var known = Enum.GetNames<MessageClass>().Select(Kebab);
            line.Faults.Add(line.Node.Start, $"there is no class of mail '{value}'; known: {string.Join(", ", known)}.");
            return null;
        }

        return new(match, value, extract.Value);
    }

    private static bool IsClass(string value) => Enum.GetNames<MessageClass>()
        .Contains(value.Replace("-", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);

    private static string Kebab(string name) => string.Concat(name.Select((letter, at) => at > 0 && char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));
}
