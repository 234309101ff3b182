using System.Globalization;
using FactForge.Pipeline;

namespace FactForge.Cli;

/// <summary>Shows what a run did.</summary>
internal static class RunReportView
{
    private const int MostFailures = 20;
    private const int MostNames = 8;

    public static void Write(RunReport report, bool dryRun, CliSurroundings around)
    {
        foreach (var (_, diff) in report.Diffs)
            around.Output.WriteLine(TerminalText.Lines(diff.TrimEnd('\n')) + "\n");
        Table(report, dryRun).Write(around);
        WriteFailures(report.Failures, around.Output);
    }

    public static TwoColumns Table(RunReport report, bool dryRun) => new TwoColumns()
        .Row("messages", $"{Counted.Number(report.MessagesRead)} read, {Counted.Number(report.MessagesNew)} new"
            + (report.MailboxesUnchanged > 0 ? $"; {(report.MailboxesUnchanged == 1 ? "1 mailbox" : Counted.Number(report.MailboxesUnchanged) + " mailboxes")} unchanged since last time" : ""))
        .Row("skipped", report.Skipped.Count == 0 ? null : $"{Counted.Number(report.Skipped.Values.Sum())}: {Counted.Listed(report.Skipped.Select(pair => (pair.Key, pair.Value)))}")
        .Row("threads", Counted.Number(report.Threads))
        .Row("facts", Totalled(report.Facts.Select(pair => (Counted.Words(pair.Key), pair.Value))))
        .Row("claims refused", report.ClaimsRefused == 0 ? null : Counted.Number(report.ClaimsRefused))
        .Row("verdicts", Totalled(report.Verdicts.Select(pair => (Counted.Words(pair.Key), pair.Value))))
        .Row(dryRun ? "notes to make" : "notes made", Named(report.NotesMade))
        .Row(dryRun ? "notes to change" : "notes changed", Named(report.NotesChanged))
        .Row(dryRun ? "notes to take away" : "notes taken away", report.NotesGone.Count == 0 ? null : Named(report.NotesGone))
        .Row("queue", report.QueueLength == 0 ? "empty" : $"{Counted.Number(report.QueueLength)} waiting for you")
        .Row("failures", report.Failures.Count == 0 ? "none" : $"{Counted.Number(report.Failures.Count)}, listed below; they are tried again next time")
        .Row("calls", Calls(report))
        .Row("by task", ByTask(report))
        .Row("endpoints", Traffic(report))
        .Row("batches", WaitingBatches.Text(report.Batches))
        .Row("estimate", Estimate(report))
        .Row("time", Counted.Time(report.Elapsed))
        .Row("run", dryRun ? "nothing was written" : report.Run == 0 ? null : Counted.Number(report.Run) + (report.Outcome == RunOutcome.Interrupted ? ", interrupted" : ""));

    private static void WriteFailures(IReadOnlyList<RunFailure> failures, TextWriter output)
    {
        foreach (var failure in failures.Take(MostFailures))
            output.WriteLine($"failed to {failure.Stage}  {TerminalText.Line(failure.Part)}: {TerminalText.Line(failure.Reason)}");
        if (failures.Count > MostFailures)
            output.WriteLine($"and {Counted.Number(failures.Count - MostFailures)} more: `factforge status` lists them all");
    }

    private static string Totalled(IEnumerable<(string Name, long Count)> counts)
    {
        var list = counts.ToList();
        var total = list.Sum(item => item.Count);
        return total == 0 ? "none new" : $"{Counted.Number(total)} new: {Counted.Listed(list)}";
    }

    private static string Named(IReadOnlyList<string> paths) => paths.Count == 0
        ? "none"
        : $"{Counted.Number(paths.Count)}: {string.Join(", ", paths.Take(MostNames))}{(paths.Count > MostNames ? $" and {Counted.Number(paths.Count - MostNames)} more" : "")}";

    // What extraction alone used is told by the line above it.
    private static string? ByTask(RunReport report) => report.Spending is [] or [{ Task: "extract" }] ? null : string.Join("; ", report.Spending.Select(spent =>
        $"{spent.Model} to {spent.Task}: {Counted.Of(spent.Calls, "call")}, {Counted.Number(spent.InputTokens + spent.OutputTokens)} tokens, {Counted.Amount(spent.Cost)}"));

    private static string? Traffic(RunReport report)
    {
        var troubled = report.Traffic.Where(traffic => traffic.Retries + traffic.RateLimited + traffic.TimedOut + traffic.Failed > 0).ToList();
        return troubled.Count == 0 ? null : string.Join("; ", troubled.Select(traffic =>
            $"{traffic.Model}: {Counted.Of(traffic.Requests, "request")}, of them {Counted.Listed([("retries", traffic.Retries), ("refused as too many", traffic.RateLimited), ("timed out", traffic.TimedOut), ("failed", traffic.Failed)])}; "
            + $"{Counted.Of(traffic.Concurrency, "call")} at a time at the end"));
    }

    private static string? Estimate(RunReport report) => report.Estimates.Count == 0 ? null : string.Join("; ", report.Estimates.Select(estimate =>
        $"{estimate.Model} to {estimate.Task}{(estimate.IsGuess ? " (a guess)" : "")}: {Counted.Of(estimate.Calls, "call")}, {Counted.Number(estimate.InputTokens)} tokens sent, about {Counted.Number(estimate.OutputTokens)} received"
        + (estimate.Cost is { } cost ? $", about {Counted.Amount(cost)}{(estimate.MostCost is { } most ? $", at most {Counted.Amount(most)}" : "")}" : ", cost unknown (no price is configured)")));

    private static string? Calls(RunReport report)
    {
        var usage = report.Usage;
        if (usage.Calls == 0 && usage.StoredAnswers == 0)
            return null;
        var cost = usage.Cost is { } known ? string.Create(CultureInfo.InvariantCulture, $", cost {known:0.0000}") : ", cost unknown (no price is configured)";
        return $"{Counted.Of(usage.Calls, "call")}, {Counted.Of(usage.StoredAnswers, "answer")} already known, {Counted.Number(usage.InputTokens)} tokens sent, {Counted.Number(usage.OutputTokens)} received{cost}";
    }
}
