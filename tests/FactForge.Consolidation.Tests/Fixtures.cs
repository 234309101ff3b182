namespace FactForge.Consolidation.Tests;

/// <summary>The repository's fixtures.</summary>
internal static class Fixtures
{
    /// <summary>The folder of all fixtures.</summary>
    public static string Root { get; } = RepositoryFolder.At("fixtures");

    /// <summary>The lines of one file below it.</summary>
    public static IEnumerable<string> Lines(params string[] path) => File.ReadLines(Path.Combine([Root, .. path]));
}
