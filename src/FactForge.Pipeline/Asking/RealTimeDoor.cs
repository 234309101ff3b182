namespace FactForge.Pipeline.Asking;

/// <summary>What talking to a service needs of the machine: real time for waits, also where a run's own clock stands still, and the environment for keys.</summary>
internal static class RealTimeDoor
{
    /// <summary>The clock that waits are measured by. No date is taken from it.</summary>
    public static TimeProvider Waiting => TimeProvider.System;

    /// <summary>Reads an environment variable; null where it is not set.</summary>
    public static string? Environment(string name) => System.Environment.GetEnvironmentVariable(name);
}
