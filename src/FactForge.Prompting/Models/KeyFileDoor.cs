namespace FactForge.Prompting;

/// <summary>Reads a key from a file.</summary>
internal static class KeyFileDoor
{
    /// <summary>The file's first line without white space around it; null, with the problem, where it cannot be read or is empty.</summary>
    public static string? Read(string path, out string? problem)
    {
        problem = null;
        try
        {
            var key = File.ReadLines(path).FirstOrDefault()?.Trim();
            if (!string.IsNullOrEmpty(key))
                return key;
            problem = $"the key file '{path}' is empty";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problem = $"the key file '{path}' cannot be read: {error.Message}";
        }

        return null;
    }
}
