using System.Reflection;

namespace FactForge.Pipeline;

/// <summary>The configuration file that <c>init</c> writes: every option, commented out.</summary>
public static class ConfigurationTemplate
{
    /// <summary>The file's text.</summary>
    public static string Text
    {
        get
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ConfigurationReader.FileName)!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd().ReplaceLineEndings("\n");
        }
    }

    /// <summary>Writes it into a folder, which is made where it is missing. A file that stands there is left.</summary>
    /// <returns>The path, and where it was not written the sentence that says why.</returns>
    public static (string Path, string? Problem) WriteTo(string folder)
    {
        var path = Path.Combine(Path.GetFullPath(folder), ConfigurationReader.FileName);
        return (path, ConfigurationDoor.TryCreate(path, Text));
    }
}
