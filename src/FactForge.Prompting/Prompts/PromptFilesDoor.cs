using System.Text;

namespace FactForge.Prompting;

/// <summary>Reads a prompt folder's files.</summary>
internal static class PromptFilesDoor
{
    /// <summary>The files' texts by path below the folder, with <c>/</c> and line ends <c>\n</c>; null where there is no such folder.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string folder)
    {
        if (!Directory.Exists(folder))
            return null;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".json", StringComparison.Ordinal))
                files[name] = File.ReadAllText(path, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);
        }

        return files;
    }
}
