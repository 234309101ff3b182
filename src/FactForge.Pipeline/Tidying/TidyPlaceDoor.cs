namespace FactForge.Pipeline;

/// <summary>Which vault and which notes of it a path on the command line means.</summary>
/// <param name="Vault">The vault's folder; null where neither the path nor <c>--vault</c> tells it and the configuration must.</param>
/// <param name="Problem">Why there is nothing to tidy there; null where there is.</param>
public sealed record TidyPlace(string? Vault, string? Problem)
{
    /// <summary>The note or folder, absolute; null for the whole vault.</summary>
    public string? Target { get; init; }

    /// <summary>What <see cref="TidyRequest.Path"/> is for the vault that was found; null where the target lies outside of it.</summary>
    public string? Below(string vault)
    {
        ArgumentNullException.ThrowIfNull(vault);
        if (Target is null)
            return "";
        var relative = Path.GetRelativePath(vault, Target).Replace(Path.DirectorySeparatorChar, '/');
        return relative == "." ? "" : relative.StartsWith("../", StringComparison.Ordinal) || relative == ".." || Path.IsPathRooted(relative) ? null : relative;
    }
}

/// <summary>Finds the vault that a note or folder belongs to. The one place of Tidying that looks at the file system.</summary>
public static class TidyPlaceDoor
{
    private static readonly string[] Signs = [".factforge", ".obsidian"];

    /// <summary>Looks a path up.</summary>
    /// <param name="path">A note or a folder; null for the whole vault.</param>
    /// <param name="vault">What <c>--vault</c> says; null where it was not given.</param>
    /// <param name="workingFolder">Where relative paths start from.</param>
    public static TidyPlace Find(string? path, string? vault, string workingFolder)
    {
        ArgumentNullException.ThrowIfNull(workingFolder);
        if (string.IsNullOrEmpty(path))
            return new TidyPlace(vault, null);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingFolder));
        if (vault is not null)
        {
            var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(vault, workingFolder));
            if (!Exists(full) && Exists(Path.GetFullPath(path, root)))
                full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, root));
            return Exists(full) ? new TidyPlace(vault, null) { Target = full } : Missing(path);
        }

        if (!Exists(full))
            return Missing(path);
        var start = Directory.Exists(full) ? full : Path.GetDirectoryName(full)!;
        return new TidyPlace(VaultAbove(start) ?? start, null) { Target = full };
    }

    private static string? VaultAbove(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, ConfigurationReader.FileName)) || Signs.Any(sign => Directory.Exists(Path.Combine(at, sign))))
                return at;
        }

        return null;
    }

    private static bool Exists(string path) => Directory.Exists(path) || File.Exists(path);

    private static TidyPlace Missing(string path) => new(null, $"There is no note or folder at {path}: check the path.");
}
