using System.Collections.Frozen;
using System.Text;

namespace FactForge.Extraction.Language;

/// <summary>Common first names of many languages; the list stands beside this file.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Names = Load();

    /// <summary>True for a known first name in lower case; of a double name either part will do ("Hans-Peter").</summary>
    public static bool Contains(string lower)
    {
        if (Names.Contains(lower))
            return true;
        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && Names.Contains(lower[..hyphen]);
    }

    private static FrozenSet<string> Load()
    {
        const string Name = "first-names.txt";
        using var stream = typeof(FirstNames).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The resource '{Name}' is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').SelectMany(line => line.Split(' '))
            .Where(name => name.Length > 0).ToFrozenSet(StringComparer.Ordinal);
    }
}
