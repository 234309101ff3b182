namespace FactForge.Consolidation.Tests;

/// <summary>The repository's fixtures.</summary>
internal static class Fixtures
{
    /// <summary>The folder of all fixtures.</summary>
    public static string Root { get; } = Find();

    /// <summary>The lines of one file below it.</summary>
    public static IEnumerable<string> Lines(params string[] path) => File.ReadLines(Path.Combine([Root, .. path]));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FactForge.sln")))
                return Path.Combine(folder.FullName, "fixtures");
        }

        throw new DirectoryNotFoundException("The repository's fixtures are not above the tests.");
    }
}
