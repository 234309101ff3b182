using System.Globalization;
using FactForge.Extraction.Rules;
using FactForge.Ledger;
using FactForge.Mail;
using FactForge.Mail.Identity;
using FactForge.Notes;
using FactForge.Pipeline.Asking;
using FactForge.Pipeline.Asking.Batching;
using FactForge.Pipeline.Committing;
using FactForge.Pipeline.Extracting;
using FactForge.Pipeline.Intake;
using FactForge.Pipeline.Noting;
using FactForge.Pipeline.Reviewing;
using FactForge.Pipeline.Ruling;
using FactForge.Prompting;

namespace FactForge.Pipeline;

/// <summary>A run from mailboxes to notes: the nightly batch. Everything it did is in the ledger, and a second run over the same mail changes nothing.</summary>
public sealed class MailRun
{
    private readonly TimeProvider clock;

    /// <summary>Makes a run that takes its time from <paramref name="clock"/>.</summary>
    public MailRun(TimeProvider clock) => this.clock = clock;

    /// <summary>Runs to the end, to an interruption, or to a refusal; failures of parts are in the report.</summary>
    /// <exception cref="OperationCanceledException">Never: an interruption is an outcome.</exception>
    public async Task<RunReport> RunAsync(RunRequest request, IProgress<RunProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var started = clock.GetTimestamp();
        using var span = RunTelemetry.Run(request.DryRun);
        var opening = Vault.Open(request.Configuration.Vault);
        if (opening.Vault is not { } vault)
            return new RunReport { Outcome = RunOutcome.Refused, Refusal = opening.Problem };
        if (SyncRemarks.Elsewhere(vault) is { } elsewhere)
            return new RunReport { Outcome = RunOutcome.Refused, Refusal = elsewhere };
        var ledgerOpening = request.DryRun
            ? LedgerDoor.OpenScratch(request.Configuration.Ledger, clock.GetUtcNow())
            : await LedgerTurn.OpenAsync(request, clock, cancellationToken).ConfigureAwait(false);
        if (ledgerOpening is not LedgerOpening.Opened { Ledger: var ledger } opened)
            return new RunReport { Outcome = RunOutcome.Refused, Refusal = ((LedgerOpening.Refused)ledgerOpening).Sentence };
        using (ledger)
        {
            var book = new DayBook(ledger, clock);
            var limits = request.Configuration.Limits;
            var budget = request.DryRun ? Budget.Unlimited : new Budget(RunBudget.Of(limits.Run), RunBudget.Of(limits.Day), book.Today);
            var options = new DeskOptions(new LedgerAnswers(ledger, request.Answers?.Store, book), budget, clock, request.Environment ?? RealTimeDoor.Environment)
            {
                Fresh = request.Fresh,
                OnlyEstimates = request.DryRun,
                Ledger = ledger,
                Formats = new LedgerFormats(ledger, clock),
                Book = book,
                FillsBatches = request.BatchWait is not null && !request.DryRun,
            };
            var (desk, problem) = ModelDesk.Open(request.Configuration, options);
            if (desk is null)
                return new RunReport { Outcome = RunOutcome.Refused, Refusal = problem };
            using var closing = desk;
            var tally = new RunTally(progress);
            var run = ledger.Runs.Begin(request.Command, clock.GetUtcNow());
            var context = new RunContext(ledger, run, request, tally);
            if (opened.Backup is { } backup)
                tally.Remark($"The ledger was brought up to this version of FactForge; as it was, it is kept in {backup}. Delete that file when all is well.");
            if (SyncRemarks.Copies(vault) is { } copies)
                tally.Remark(copies + " " + SyncRemarks.CopiesRemedy);
            var interrupted = false;
            string? refusal = null;
            try
            {
                if (request.Ruling is { } ruling)
                    refusal = await RuleAsync(context, vault, ruling, desk.Advisers, cancellationToken).ConfigureAwait(false);
                else
                    await RunStagesAsync(context, vault, desk, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                interrupted = true;
            }

            if (!request.DryRun)
                await CommitAsync(context, vault).ConfigureAwait(false);
            var report = tally.ToReport() with
            {
                Run = request.DryRun ? 0 : run,
                Verdicts = new SortedDictionary<VerdictKind, long>(ledger.Notes.CountVerdicts(run).ToDictionary()),
                QueueLength = ledger.Reviews.CountOpen,
                Elapsed = clock.GetElapsedTime(started),
                Spending = desk.Spending,
                Traffic = desk.Traffic,
                Batches = [.. ledger.Batches.Open().Select(StatusLook.Waiting)],
                Estimates = RunEstimates.Of(desk, ledger, request.Configuration),
            };
            if (refusal is not null)
                report = new RunReport { Outcome = RunOutcome.Refused, Refusal = refusal };
            if (interrupted)
                report = report with { Outcome = RunOutcome.Interrupted };
            ledger.Runs.End(run, Outcome(report.Outcome), RunReportJson.Write(report), clock.GetUtcNow());
            RunTelemetry.Record(span, report);
            return report;
        }
    }

    private async Task RunStagesAsync(RunContext context, Vault vault, ModelDesk desk, CancellationToken cancellationToken)
    {
        var request = context.Request;
        var extractor = desk.Extractor;
        var gate = new Gate(request.Configuration.Gates, request.Since, request.Until);
        var finder = request.Configuration.Owners.Count == 0 ? new OwnerFinder() : null;
        var intake = new IntakeStage(context, clock, MailOptions.Default, finder);
        using (RunTelemetry.Stage("read"))
            await intake.RunAsync(cancellationToken).ConfigureAwait(false);
        var rehearsal = extractor is RuleExtractor && intake.Some.Count > 0 ? Task.Run(() => Rehearsal.RunAsync(intake.Some, cancellationToken), CancellationToken.None) : Task.FromResult(0);
        var threading = new ThreadStage(context);
        threading.Run(cancellationToken);
        var waiting = context.Ledger.Messages.ThreadsToAsk(extractor.Version + gate.Version);
        if (waiting.Count > 0 && new SecondHandStage(context).Run(waiting, cancellationToken))
            threading.Run(cancellationToken);
        var owner = OwnerAddresses.Of(request.Configuration, finder?.Guess() ?? []);
        if (owner.Remark is not null)
            context.Tally.Remark(owner.Remark);
        using (RunTelemetry.Stage("extract"))
            await ExtractAsync(context, new(context, extractor, gate, owner.Addresses, desk.Parallelism), desk, cancellationToken).ConfigureAwait(false);
        // What fails in a rehearsal fails again where it counts, and is told there.
        await ((Task)rehearsal).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (request.OnlyEstimates)
            return;
        if (!request.Configuration.KeepBodies)
            context.Ledger.Messages.DropBodies(extractor.Version + gate.Version);
        if (owner.Addresses.Count > 0)
            context.Ledger.SetMark(KnownOwners.Mark, string.Join(' ', owner.Addresses.Order(StringComparer.Ordinal)));
        await KeepNotesAsync(context, vault, desk.Advisers, owner.Addresses, cancellationToken).ConfigureAwait(false);
    }

    // With batches, answers can raise further questions (an answer that was cut off, a second pass): they go into batches of their own.
    private async Task ExtractAsync(RunContext context, ExtractionStage extraction, ModelDesk desk, CancellationToken cancellationToken)
    {
        var batches = new BatchStage(context, desk, clock);
        if (!context.Request.DryRun)
            await batches.CollectAsync(cancellationToken).ConfigureAwait(false);
        await extraction.RunAsync(cancellationToken).ConfigureAwait(false);
        if (context.Request.BatchWait is not { } longest || context.Request.DryRun)
            return;
        await batches.SendAsync(cancellationToken).ConfigureAwait(false);
        while (await batches.WaitAsync(longest, context.Configuration.BatchPoll, cancellationToken).ConfigureAwait(false))
        {
            await extraction.AgainAsync(cancellationToken).ConfigureAwait(false);
            await batches.SendAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // A ruling changes what the notes follow from; no mail is read for it. Whose mailbox it is is known from the run before.
    private async Task<string?> RuleAsync(RunContext context, Vault vault, OwnersRuling ruling, NoteAdvisers advisers, CancellationToken cancellationToken)
    {
        if (await new RulingStage(context, vault, clock).RunAsync(ruling, cancellationToken).ConfigureAwait(false) is { } refusal)
            return refusal;
        await KeepNotesAsync(context, vault, advisers, KnownOwners.Of(context.Configuration, context.Ledger), cancellationToken).ConfigureAwait(false);
        return null;
    }

    private async Task KeepNotesAsync(RunContext context, Vault vault, NoteAdvisers advisers, IReadOnlySet<string> owners, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        using var stage = RunTelemetry.Stage("notes");
        await new NoteStage(context, vault, advisers, owners, today).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task CommitAsync(RunContext context, Vault vault)
    {
        var written = context.Ledger.Writes.Of(context.Run).Select(write => write.Path);
        var (remark, problem) = await VaultCommit.MakeWhereAskedAsync(context.Configuration, written, string.Create(CultureInfo.InvariantCulture, $"run {context.Run}")).ConfigureAwait(false);
        if (remark is not null)
            context.Tally.Remark(remark);
        if (problem is not null)
            context.Tally.Fail("commit", vault.Root, problem);
    }

    private static string Outcome(RunOutcome outcome) => outcome switch
    {
        RunOutcome.Done => "done",
        RunOutcome.Failures => "failures",
        RunOutcome.Interrupted => "interrupted",
        _ => "refused",
    };
}
