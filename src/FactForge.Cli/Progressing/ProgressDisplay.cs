using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Shows how far a run is, on standard error: as a live bar where a person looks on, as lines now and then where none does.</summary>
internal static class ProgressDisplay
{
    /// <summary>Shows progress while <paramref name="work"/> goes on.</summary>
    public static Task<T> WhileAsync<T>(CliSurroundings around, Func<IProgress<RunProgress>, Task<T>> work) =>
        around.ErrorIsTerminal ? LiveProgress.WhileAsync(around, work) : work(new PlainProgress(around));
}
