namespace FactForge.Consolidation;

/// <summary>The word lists as they stand in their files, built into the assembly.</summary>
internal static class WordLists
{
    /// <summary>The lines of a list, comments left out.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        var assembly = typeof(WordLists).Assembly;
        using var stream = assembly.GetManifestResourceStream($"FactForge.Consolidation.Language.Data.{name}.txt")
            ?? throw new InvalidOperationException($"The word list '{name}' is not built into {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Trim();
        }
    }
}
