using FactForge.Ledger;

namespace FactForge.Pipeline;

/// <summary>Looks at how a vault stands. Nothing is changed, and a run that goes on is not disturbed.</summary>
public sealed class StatusLook(TimeProvider clock)
{
    private const int MostRuns = 5;

    /// <summary>Reads the status from the vault's ledger.</summary>
    public VaultStatus Look(VaultConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (LedgerDoor.Open(configuration.Ledger, "factforge status", clock.GetUtcNow(), readOnly: true) is var opening && opening is LedgerOpening.Refused refused)
            return new() { Vault = configuration.Vault, Refusal = refused.Sentence };
        using var ledger = ((LedgerOpening.Opened)opening).Ledger;
        var runs = ledger.Runs.Latest(MostRuns);
        return new()
        {
            Vault = configuration.Vault,
            Mailboxes = ledger.Sources.All(),
            Messages = new SortedDictionary<MessageClass, long>(ledger.Messages.CountByClass().ToDictionary()),
            Threads = ledger.Threads.Count,
            Facts = ledger.Facts.Count,
            Notes = ledger.Notes.All().Count(note => note.Hash.Length > 0),
            QueueLength = ledger.Reviews.CountOpen,
            Failures = Failures(ledger, runs),
            Runs = [.. runs.Select(Past)],
            Spending = [.. ledger.Calls.All().Select(spent =>
                new ModelSpending(spent.Model, spent.Task, spent.Calls, spent.InputTokens, spent.OutputTokens, spent.Cost))],
            Batches = [.. ledger.Batches.Open().Select(Waiting)],
            LedgerBytes = LedgerDoor.Size(configuration.Ledger),
        };
    }

    // What is counted until it is parked, and what else the newest run over mail could not do: a note or a mailbox is tried again without counting.
    private static List<StandingFailure> Failures(LedgerStore ledger, IReadOnlyList<RunRow> runs)
    {
        var failures = ledger.Failures.All().Select(failure => new StandingFailure(failure.Part, failure.Stage, failure.Reason, failure.Tries)).ToList();
        var counted = failures.Select(failure => failure.Part).ToList();
        var report = runs.FirstOrDefault(run => run.Report is not null)?.Report is { } json ? RunReportJson.Read(json) : null;
        failures.AddRange((report?.Failures ?? []).Where(failure => !counted.Exists(part => failure.Part == part || failure.Part.StartsWith(part + " (", StringComparison.Ordinal))).Select(failure => new StandingFailure(failure.Part, failure.Stage, failure.Reason, 0)));
        return failures;
    }

    internal static WaitingBatch Waiting(BatchRow row) => new(row.Number, row.Model, row.Batch ?? "", row.Status, row.Questions, row.Done, row.Sent);

    private static PastRun Past(RunRow run) => new(run.Number, run.Command, run.Started, run.Ended - run.Started, run.Outcome ?? "not ended: it goes on, or was cut off");
}
