using FactForge.Pipeline;
using Spectre.Console;

namespace FactForge.Cli;

/// <summary>A bar for each stage, drawn anew a few times a second.</summary>
internal sealed class LiveProgress : IProgress<RunProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly CliSurroundings around;
    private readonly ProgressContext bars;
    private readonly Lock gate = new();
    private ProgressTask? bar;
    private RunStage stage;
    private long stageBegan;
    private long lastDrawn;

    private LiveProgress(CliSurroundings around, ProgressContext bars) => (this.around, this.bars) = (around, bars);

    /// <summary>Shows bars while <paramref name="work"/> goes on, and takes them away at its end.</summary>
    public static Task<T> WhileAsync<T>(CliSurroundings around, Func<IProgress<RunProgress>, Task<T>> work) =>
        SpectreConsole.For(around.Error, isTerminal: true, around.Width).Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 24 }, new PercentageColumn())
            .StartAsync(bars => work(new LiveProgress(around, bars)));

    /// <inheritdoc/>
    public void Report(RunProgress value)
    {
        lock (gate)
        {
            var now = around.Clock.GetTimestamp();
            if (bar is null || stage != value.Stage)
            {
                if (bar is not null)
                    bar.Value = bar.MaxValue;
                bar?.StopTask();
                bar = bars.AddTask(ProgressText.Stage(value.Stage), maxValue: 1);
                (stage, stageBegan) = (value.Stage, now);
            }
            else if (around.Clock.GetElapsedTime(lastDrawn, now) < Pause && value.Done < value.Total)
                return;

            lastDrawn = now;
            var inStage = around.Clock.GetElapsedTime(stageBegan, now);
            var left = ProgressText.Left(value, inStage) is { } time ? $", {Counted.Time(time)} left" : "";
            bar.Description = Markup.Escape($"{ProgressText.Stage(value.Stage)}: {ProgressText.Figures(value, inStage)}{left}");
            bar.IsIndeterminate = value.Total <= 0;
            bar.Value = ProgressText.Share(value);
        }
    }
}
