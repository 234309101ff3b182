namespace FactForge.Testing;

/// <summary>Where the repository stands: found from where the tests run, since a reproducible build rewrites the paths of its sources.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder of <c>FactForge.sln</c>.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The path of something in it.</summary>
    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "FactForge.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("FactForge.sln is not above the tests."));
}
