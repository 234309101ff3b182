namespace FactForge.Notes;

/// <summary>The one place where Notes touches the file system. Paths are absolute here.</summary>
internal static class VaultDoor
{
    /// <summary>How the temporary file of a write is called; whatever is called so was left by a killed run.</summary>
    internal const string TemporaryPrefix = ".factforge-writing-";

    private static readonly EnumerationOptions OneFolder = new() { RecurseSubdirectories = false, IgnoreInaccessible = false, AttributesToSkip = 0, ReturnSpecialDirectories = false };

    internal static bool FolderExists(string folder) => Directory.Exists(folder);

    internal static bool FileExists(string path) => File.Exists(path) || Directory.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <summary>The folder without links on the way.</summary>
    internal static string RealFolder(string folder) => new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);

    internal static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>Names in one folder, sorted ordinally, links left out.</summary>
    internal static (List<string> Folders, List<string> Files) List(string folder)
    {
        var (folders, files) = (new List<string>(), new List<string>());
        foreach (var item in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", OneFolder))
        {
            if (item.LinkTarget is null && !item.Attributes.HasFlag(FileAttributes.ReparsePoint))
                (item is DirectoryInfo ? folders : files).Add(item.Name);
        }

        folders.Sort(StringComparer.Ordinal);
        files.Sort(StringComparer.Ordinal);
        return (folders, files);
    }

    internal static Task<byte[]> ReadAsync(string path, CancellationToken cancellation) => File.ReadAllBytesAsync(path, cancellation);

    internal static bool IsReadOnly(string path) => OperatingSystem.IsWindows()
        ? File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)
        : !File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserWrite);

    internal static void Delete(string path) => File.Delete(path);

    internal static void CreateFolder(string folder) => Directory.CreateDirectory(folder);

    /// <summary>Writes a file beside the target and flushes it to the disk; with the mode of <paramref name="like"/> where that exists.</summary>
    internal static async Task WriteTemporaryAsync(string temporary, ReadOnlyMemory<byte> bytes, string? like, CancellationToken cancellation)
    {
        // Never opened where it exists: a link of that name could lead out of the vault.
        File.Delete(temporary);
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 4096, FileOptions.Asynchronous);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(bytes, cancellation).ConfigureAwait(false);
            await stream.FlushAsync(cancellation).ConfigureAwait(false);
            stream.Flush(flushToDisk: true);
        }

        if (like is not null && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(like));
    }

    /// <summary>Puts the temporary file in the target's place: one step, seen as a whole or not at all.</summary>
    internal static void Move(string temporary, string target, bool overwrite) => File.Move(temporary, target, overwrite);
}
