using System.Diagnostics;
using System.Diagnostics.Metrics;
using FactForge.Prompting;

namespace FactForge.Pipeline;

/// <summary>Traces and metrics of runs, through .NET's own instruments: counts and times, never a text of the mail. Nothing is sent unless somebody listens.</summary>
public static class RunTelemetry
{
    private const string Source = "FactForge.Pipeline";

    private static readonly ActivitySource Activities = new(Source);
    private static readonly Meter Instruments = new(Source);
    private static readonly Histogram<double> Duration = Instruments.CreateHistogram<double>("factforge.run.duration", "s", "How long a run took.");
    private static readonly Counter<long> Messages = Instruments.CreateCounter<long>("factforge.messages", "{message}", "Messages read, by whether the ledger knew them.");
    private static readonly Counter<long> Skipped = Instruments.CreateCounter<long>("factforge.messages.skipped", "{message}", "Messages that nothing is extracted from, by reason.");
    private static readonly Counter<long> Facts = Instruments.CreateCounter<long>("factforge.facts", "{fact}", "New facts, by kind.");
    private static readonly Counter<long> Verdicts = Instruments.CreateCounter<long>("factforge.verdicts", "{verdict}", "Verdicts, by kind.");
    private static readonly Counter<long> Notes = Instruments.CreateCounter<long>("factforge.notes", "{note}", "Notes made and changed.");
    private static readonly Counter<long> Failures = Instruments.CreateCounter<long>("factforge.failures", "{failure}", "Parts that failed, by stage.");
    private static readonly Gauge<long> Queue = Instruments.CreateGauge<long>("factforge.queue.length", "{item}", "Items that wait for the owner.");

    /// <summary>The names under which runs, and the calls to models in them, are traced and measured.</summary>
    public static IReadOnlyList<string> Sources { get; } = [Source, ModelClients.TelemetrySource];

    /// <summary>Begins a run's span. Null where nobody listens.</summary>
    internal static Activity? Run(bool isDry) => Activities.StartActivity("run")?.SetTag("factforge.dry_run", isDry);

    /// <summary>Begins a stage's span, below the run's. Null where nobody listens.</summary>
    internal static Activity? Stage(string name) => Activities.StartActivity(name);

    /// <summary>Ends a run: what its report says becomes tags and measurements.</summary>
    internal static void Record(Activity? span, RunReport report)
    {
        var outcome = new KeyValuePair<string, object?>("factforge.outcome", report.Outcome.ToString().ToLowerInvariant());
        span?.SetTag("factforge.run", report.Run);
        span?.SetTag(outcome.Key, outcome.Value);
        if (report.Outcome is RunOutcome.Failures or RunOutcome.Refused)
            span?.SetStatus(ActivityStatusCode.Error);
        Duration.Record(report.Elapsed.TotalSeconds, outcome);
        Messages.Add(report.MessagesNew, Tag("factforge.message.known", false));
        Messages.Add(report.MessagesRead - report.MessagesNew, Tag("factforge.message.known", true));
        foreach (var (reason, count) in report.Skipped)
            Skipped.Add(count, Tag("factforge.reason", reason));
        foreach (var (kind, count) in report.Facts)
            Facts.Add(count, Tag("factforge.fact.kind", kind.ToString()));
        foreach (var (kind, count) in report.Verdicts)
            Verdicts.Add(count, Tag("factforge.verdict.kind", kind.ToString()));
        Notes.Add(report.NotesMade.Count, Tag("factforge.change", "made"));
        Notes.Add(report.NotesChanged.Count, Tag("factforge.change", "changed"));
        foreach (var stage in report.Failures.GroupBy(failure => failure.Stage, StringComparer.Ordinal))
            Failures.Add(stage.Count(), Tag("factforge.stage", stage.Key));
        Queue.Record(report.QueueLength);
    }

    private static KeyValuePair<string, object?> Tag(string name, object value) => new(name, value);
}
