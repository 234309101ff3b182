using System.Collections.Frozen;
using System.Text;

namespace FactForge;

/// <summary>English base forms that are hardly ever anything but verbs ("determine", "resolve"): what tells a verb from a noun where no sentence does.</summary>
public static class BaseVerbs
{
    private const string List = "FactForge.base-verbs.txt";

    /// <summary>The forms, in lower case.</summary>
    public static IReadOnlySet<string> All { get; } = Load();

    /// <summary>True for such a form in lower case.</summary>
    public static bool Contains(string lower) => All.Contains(lower);

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(BaseVerbs).Assembly.GetManifestResourceStream(List)
            ?? throw new InvalidOperationException($"The resource '{List}' is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#')
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
    }
}
