using System.Diagnostics.CodeAnalysis;

namespace FactForge.Pipeline;

/// <summary>Reads and makes configuration files. The one place of Configuring that touches the file system.</summary>
internal static class ConfigurationDoor
{
    private const long MostBytes = 1 << 20;

    public static bool FolderExists(string folder) => Directory.Exists(folder);

    public static bool FileExists(string path) => File.Exists(path);

    /// <summary>Makes a folder in one that is there.</summary>
    public static bool TryMakeFolder(string folder)
    {
        if (FileExists(folder) || !FolderExists(Path.GetDirectoryName(folder) ?? ""))
            return false;
        try
        {
            return Directory.CreateDirectory(folder).Exists;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What stands in the way is the same as what makes the vault missing: the caller says so.
            return false;
        }
    }

    public static bool TryReadText(string path, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? problem)
    {
        (text, problem) = (null, null);
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes } file)
                problem = $"it has {file.Length:N0} bytes, which is no configuration.";
            else
                text = File.ReadAllText(path);
            return text is not null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = failure.Message;
            return false;
        }
    }

    /// <summary>Makes a file, and its folder where that is missing; never overwrites. The sentence says why not.</summary>
    public static string? TryCreate(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return FileExists(path) ? $"{path} exists already and was left as it is." : $"{path} cannot be made: {failure.Message}";
        }
    }
}
