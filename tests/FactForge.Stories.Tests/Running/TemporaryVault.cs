namespace FactForge.Stories.Tests.Running;

/// <summary>A vault in a folder of its own that goes when the test ends.</summary>
internal sealed class TemporaryVault : IDisposable
{
    public TemporaryVault() => Root = Directory.CreateTempSubdirectory("factforge-vault-").FullName;

    public string Root { get; }

    public string Note(string name) => Path.Combine(Root, name);

    /// <summary>Every file but the ledger's: path below the vault, bytes as text that tells any two apart.</summary>
    public SortedDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(Root, path);
            if (!relative.StartsWith(".factforge", StringComparison.Ordinal))
                files.Add(relative, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(path)));
        }

        return files;
    }

    public SortedDictionary<string, DateTime> Times()
    {
        var times = new SortedDictionary<string, DateTime>(StringComparer.Ordinal);
        foreach (var path in Files().Keys)
            times.Add(path, File.GetLastWriteTimeUtc(Path.Combine(Root, path)));
        return times;
    }

    /// <summary>Fills it with a copy of a fixture vault.</summary>
    public void CopyFrom(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Root, Path.GetRelativePath(folder, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
