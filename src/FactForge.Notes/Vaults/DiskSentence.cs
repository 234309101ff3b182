namespace FactForge.Notes;

/// <summary>What a disk's refusal means, in a sentence.</summary>
internal static class DiskSentence
{
    private const int NoSpaceOnUnix = 28;
    private const int QuotaOnUnix = 122;
    private const int QuotaOnMac = 69;
    private const int ReadOnlyOnUnix = 30;
    private const int DiskFullOnWindows = 112;

    internal static string Of(Exception fault, string relativePath) => fault switch
    {
        UnauthorizedAccessException => $"'{relativePath}' cannot be written: permission denied. Give this user the right to write in its folder.",
        PathTooLongException => $"'{relativePath}' cannot be written: its path is too long for this system.",
        DirectoryNotFoundException => $"'{relativePath}' cannot be written: its folder is gone.",
        IOException when (fault.HResult & 0xFFFF) is NoSpaceOnUnix or QuotaOnUnix or QuotaOnMac or DiskFullOnWindows =>
            $"'{relativePath}' cannot be written: the disk is full. Make room and run again; nothing is lost.",
        IOException when (fault.HResult & 0xFFFF) == ReadOnlyOnUnix => $"'{relativePath}' cannot be written: the file system is read-only.",
        _ => $"'{relativePath}' cannot be written: {fault.Message}",
    };

    /// <summary>Whether a refusal of the system is an outcome to be told, rather than a fault of the program.</summary>
    internal static bool IsOutcome(Exception fault) => fault is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException;
}
