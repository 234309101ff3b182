namespace FactForge.Cli;

/// <summary>How the program ends.</summary>
internal static class ExitStatus
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, with failures listed.</summary>
    public const int Failures = 1;

    /// <summary>Wrong usage or configuration; nothing was done.</summary>
    public const int Refused = 2;

    /// <summary>Interrupted (128 and the number of SIGINT).</summary>
    public const int Interrupted = 130;
}
