using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>One line when a stage begins, and one every few seconds while it lasts.</summary>
internal sealed class PlainProgress(CliSurroundings around) : IProgress<RunProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private readonly Lock gate = new();
    private RunStage? stage;
    private long stageBegan;
    private long lastLine;

    /// <inheritdoc/>
    public void Report(RunProgress value)
    {
        lock (gate)
        {
            var now = around.Clock.GetTimestamp();
            if (stage != value.Stage)
                (stage, stageBegan) = (value.Stage, now);
            else if (around.Clock.GetElapsedTime(lastLine, now) < Pause)
                return;
            lastLine = now;
            var inStage = around.Clock.GetElapsedTime(stageBegan, now);
            var share = value.Total > 0 ? string.Create(CultureInfo.InvariantCulture, $" {Math.Floor(ProgressText.Share(value) * 100):0}%") : "";
            var left = ProgressText.Left(value, inStage) is { } time ? $", {Counted.Time(time)} left" : "";
            around.Error.WriteLine($"{ProgressText.Stage(value.Stage)}{share}: {ProgressText.Figures(value, inStage)}{left}");
        }
    }
}
