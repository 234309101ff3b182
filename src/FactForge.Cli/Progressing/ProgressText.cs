using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>A moment of a run in words.</summary>
internal static class ProgressText
{
    /// <summary>What the run is at.</summary>
    public static string Stage(RunStage stage) => stage switch
    {
        RunStage.Reading => "reading mail",
        RunStage.Threading => "joining threads",
        RunStage.Extracting => "finding facts",
        RunStage.Waiting => "waiting for a batch",
        RunStage.Reconciling => "writing notes",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The figures: messages and their rate, threads, facts, calls, cost.</summary>
    public static string Figures(RunProgress at, TimeSpan inStage)
    {
        var parts = new List<string> { Counted.Of(at.Messages, "message") };
        if (at.Stage == RunStage.Reading && inStage.TotalSeconds >= 0.5)
            parts[0] += $" ({Counted.Number((long)(at.Messages / inStage.TotalSeconds))}/s)";
        if (at.Threads > 0)
            parts.Add(Counted.Of(at.Threads, "thread"));
        if (at.Facts > 0)
            parts.Add(Counted.Of(at.Facts, "fact"));
        if (at.Calls > 0)
            parts.Add(Counted.Of(at.Calls, "call"));
        if (at.Cost is { } cost)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"cost {cost:0.0000}"));
        return string.Join(", ", parts);
    }

    /// <summary>Time left in this stage, from how long its part so far took; null while it is too early to tell.</summary>
    public static TimeSpan? Left(RunProgress at, TimeSpan inStage) => at.Done > 0 && at.Total > at.Done && inStage.TotalSeconds >= 1
        ? inStage * ((double)(at.Total - at.Done) / at.Done)
        : null;

    /// <summary>Share done, from 0 to 1.</summary>
    public static double Share(RunProgress at) => at.Total <= 0 ? 0 : Math.Clamp((double)at.Done / at.Total, 0, 1);
}
