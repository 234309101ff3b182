namespace FactForge.Conventions.Tests;

/// <summary>The project's own files, read as text.</summary>
internal static class SourceTree
{
    public static string Root => RepositoryFolder.Root;

    /// <summary>Files below a folder, relative with <c>/</c>, in ordinal order; what a build made is left out.</summary>
    public static IReadOnlyList<string> Files(string folder, string ending) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + ending, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal)];

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));
}
