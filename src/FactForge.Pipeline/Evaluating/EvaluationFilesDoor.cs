namespace FactForge.Pipeline.Evaluating;

/// <summary>Reads labelled evaluation files. The one place of Evaluating that touches the file system.</summary>
internal static class EvaluationFilesDoor
{
    private const string Labels = "labels.tsv";

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
}
