using System.Collections.Frozen;
using System.Text;

namespace FactForge.Extraction.Language;

/// <summary>Base forms that are nearly always verbs ("determine", "resolve"); the list is the one that the comparison of notes has.</summary>
internal static class BaseVerbs
{
    private static readonly FrozenSet<string> Words = Load();

    /// <summary>True for such a form in lower case.</summary>
    public static bool Contains(string lower) => Words.Contains(lower);

    private static FrozenSet<string> Load()
    {
        const string Name = "mostly-verbs.txt";
        using var stream = typeof(BaseVerbs).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The resource '{Name}' is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(line => line.Length > 0 && line[0] != '#').SelectMany(line => line.Split(' '))
            .Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);
    }
}
