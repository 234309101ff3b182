using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FactForge.Pipeline.Configuring;

/// <summary>One option: its full name and what it sets.</summary>
internal sealed record Option<T>(string Key, Func<T, OptionValue, T> Set);

/// <summary>Options by their full names, laid over a value of <typeparamref name="T"/>. What is not in the table is a fault.</summary>
internal sealed class OptionTable<T>(IReadOnlyList<Option<T>> options)
{
    private readonly Dictionary<string, Option<T>> byKey = options.ToDictionary(option => option.Key, StringComparer.Ordinal);

    public IEnumerable<string> Keys => options.Select(option => option.Key);

    /// <summary>Lays a mapping over <paramref name="start"/>.</summary>
    /// <param name="start">The value with its defaults.</param>
    /// <param name="node">The mapping.</param>
    /// <param name="folder">The folder of the file.</param>
    /// <param name="faults">Where faults are told.</param>
    /// <param name="shown">What stands before the keys of this table in the file: <c>models.main.</c></param>
    public T Lay(T start, YamlMappingNode node, string folder, OptionFaults faults, string shown = "") => Lay(start, node, folder, faults, shown, "");

    private T Lay(T value, YamlMappingNode node, string folder, OptionFaults faults, string shown, string prefix)
    {
        foreach (var (keyNode, valueNode) in node.Children)
        {
            var key = prefix + ((keyNode as YamlScalarNode)?.Value ?? "");
            var option = new OptionValue(shown + key, valueNode, folder, faults);
            if (byKey.TryGetValue(key, out var known))
                value = option.IsUnset ? value : known.Set(value, option);
            else if (!options.Any(other => other.Key.StartsWith(key + ".", StringComparison.Ordinal)))
                faults.Add(keyNode.Start, Unknown(key, shown, prefix));
            else if (valueNode is YamlMappingNode group)
                value = Lay(value, group, folder, faults, shown, key + ".");
            else if (!option.IsUnset)
                option.Fault("a group of options");
        }

        return value;
    }

    private string Unknown(string key, string shown, string prefix)
    {
        var known = options.Select(option => option.Key).Where(other => other.StartsWith(prefix, StringComparison.Ordinal))
            .Select(other => other[prefix.Length..].Split('.')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var last = key[prefix.Length..];
        if (last.Replace("-", "_", StringComparison.Ordinal) is "key" or "api_key" or "secret" or "password" or "token")
        {
            return $"'{shown}{key}' is refused: a secret does not stand in this file. Set an environment variable and name it with 'key_variable', or name a file with 'key_file'.";
        }

        return SpellingGuess.For(last, known) is { } guess
            ? $"there is no option '{shown}{key}'; did you mean '{shown}{prefix}{guess}'?"
            : $"there is no option '{shown}{key}'; known here: {string.Join(", ", known)}.";
    }
}
