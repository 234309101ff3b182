using System.Reflection;
using System.Text;

namespace FactForge.Prompting;

/// <summary>Reads a prompt folder's files.</summary>
internal static class PromptFilesDoor
{
    /// <summary>
    /// The files' texts by path below the folder, with <c>/</c> and line ends <c>\n</c>; null where there is no such folder. The shipped prompts are
    /// found also where they do not stand beside the program: a program of one file has them inside.
    /// </summary>
    public static IReadOnlyDictionary<string, string>? Read(string folder)
    {
        if (!Directory.Exists(folder))
            return Shipped(folder);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (IsOfPrompt(name))
                files[name] = File.ReadAllText(path, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);
        }

        return files;
    }

    private static SortedDictionary<string, string>? Shipped(string folder)
    {
        var place = Path.GetRelativePath(AppContext.BaseDirectory, folder).Replace('\\', '/') + "/";
        var assembly = Assembly.GetExecutingAssembly();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            var name = resource.Replace('\\', '/');
            if (!name.StartsWith(place, StringComparison.Ordinal) || !IsOfPrompt(name))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            files[name[place.Length..]] = reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
        }

        return files.Count == 0 ? null : files;
    }

    private static bool IsOfPrompt(string name) => name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".json", StringComparison.Ordinal);
}
