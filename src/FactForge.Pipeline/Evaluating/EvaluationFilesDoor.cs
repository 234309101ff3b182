namespace FactForge.Pipeline.Evaluating;

/// <summary>Reads labelled evaluation files, and keeps results. The one place of Evaluating that touches the file system.</summary>
internal static class EvaluationFilesDoor
{
    /// <summary>The file of a thread's gold facts.</summary>
    public const string Gold = "gold.jsonl";

    private const string Labels = "labels.tsv";
    private const string OwnersFile = "owners.txt";

    public static bool FolderExists(string folder) => Directory.Exists(folder);

    public static bool FileExists(string path) => File.Exists(path);

    /// <summary>Folders, at or below this one, that hold labels beside exactly one note: the note's path and the labels', in ordinal order.</summary>
    public static IReadOnlyList<(string Note, string Labels)> LabelledNotes(string folder)
    {
        var found = new List<(string, string)>();
        foreach (var labels in Directory.EnumerateFiles(folder, Labels, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var notes = Directory.GetFiles(Path.GetDirectoryName(labels)!, "*.md");
            if (notes.Length == 1)
                found.Add((notes[0], labels));
        }

        return found;
    }

    public static byte[] Bytes(string path) => File.ReadAllBytes(path);

    public static IReadOnlyList<string> Lines(string path) => File.ReadAllLines(path);

    /// <summary>Folders, at or below this one, that hold gold facts, in ordinal order.</summary>
    public static IReadOnlyList<string> GoldFolders(string folder) =>
        [.. Directory.EnumerateFiles(folder, Gold, SearchOption.AllDirectories).Select(path => Path.GetDirectoryName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>Whose mailbox a set's threads are from: the lines of the nearest <c>owners.txt</c> from the thread's folder to the one above the set; none where there is none.</summary>
    public static IReadOnlyList<string> Owners(string set, string folder)
    {
        var top = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(set));
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var path = Path.Combine(at, OwnersFile);
            if (File.Exists(path))
                return [.. File.ReadAllLines(path).Select(line => line.Trim().ToLowerInvariant()).Where(line => line.Length > 0)];
            if (at == top)
                break;
        }

        return [];
    }

    /// <summary>A file's text; null where there is none.</summary>
    public static string? Text(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    /// <summary>Writes a file, and its folder where that is missing.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
