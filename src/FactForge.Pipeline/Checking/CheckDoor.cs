namespace FactForge.Pipeline;

/// <summary>Tries what only trying tells. The one place of Checking that touches the file system.</summary>
internal static class CheckDoor
{
    /// <summary>Why a folder cannot be written to; null where it can. What is written for the trial is taken away.</summary>
    public static string? WriteProblem(string folder)
    {
        var path = Path.Combine(folder, ".factforge-check.tmp");
        try
        {
            using (new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
                return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return failure.Message;
        }
    }
}
