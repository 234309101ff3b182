using System.Globalization;
using FactForge.Consolidation;
using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Noting;
using FactForge.Pipeline.Asking;
using FactForge.Pipeline.Committing;
using FactForge.Pipeline.Reviewing;
using FactForge.Pipeline.Tidying;
using FactForge.Prompting;

namespace FactForge.Pipeline;

/// <summary>Tidies the notes of a vault that a naive pipeline left: shows what would change, or writes it so that <see cref="UndoRun"/> brings the old bytes back.</summary>
public sealed class TidyRun(TimeProvider clock)
{
    private const int WriteTries = 3;

    /// <summary>Tidies; failures of single notes are in the report.</summary>
    /// <exception cref="OperationCanceledException">Never: an interruption is an outcome.</exception>
    public async Task<TidyReport> TidyAsync(TidyRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var opening = Vault.Open(request.Configuration.Vault);
        if (opening.Vault is not { } vault)
            return new TidyReport { Outcome = RunOutcome.Refused, Refusal = opening.Problem };
        // Answers that are paid for are kept, also where nothing else is.
        var ledgerOpening = request.Apply || request.Configuration.JudgeModel is not null || request.Configuration.EmbedModel is not null
            ? LedgerDoor.Open(request.Configuration.Ledger, "factforge tidy", clock.GetUtcNow())
            : LedgerDoor.OpenScratch(request.Configuration.Ledger, clock.GetUtcNow());
        if (ledgerOpening is not LedgerOpening.Opened { Ledger: var ledger })
            return new TidyReport { Outcome = RunOutcome.Refused, Refusal = ((LedgerOpening.Refused)ledgerOpening).Sentence };
        using (ledger)
        {
            var book = new DayBook(ledger, clock);
            var limits = request.Configuration.Limits;
            var budget = new Budget(RunBudget.Of(limits.Run), RunBudget.Of(limits.Day), book.Today);
            var options = new DeskOptions(new LedgerAnswers(ledger, null), budget, clock, request.Environment ?? RealTimeDoor.Environment) { Formats = new LedgerFormats(ledger, clock), Book = book };
            var (opened, refusal) = ModelDesk.Open(request.Configuration with { ExtractModel = null }, options);
            if (opened is not { } desk)
                return new TidyReport { Outcome = RunOutcome.Refused, Refusal = refusal };
            using var closing = desk;
            var run = ledger.Runs.Begin($"tidy {request.Path}".TrimEnd(), clock.GetUtcNow());
            var tally = new TidyTally();
            var outcome = RunOutcome.Done;
            try
            {
                await TidyAllAsync(request, vault, desk.Advisers, ledger, run, tally, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                outcome = RunOutcome.Interrupted;
            }

            if (request.Apply)
                await CommitAsync(request.Configuration, ledger, run, tally).ConfigureAwait(false);
            if (outcome == RunOutcome.Done && tally.Failures.Count > 0)
                outcome = RunOutcome.Failures;
            ledger.Runs.End(run, outcome switch { RunOutcome.Done => "done", RunOutcome.Failures => "failures", _ => "interrupted" }, null, clock.GetUtcNow());
            if (tally.Looked == 0 && tally.Failures.Count == 0 && outcome == RunOutcome.Done && request.Path.Length > 0)
            {
                return new TidyReport
                {
                    Outcome = RunOutcome.Refused,
                    Refusal = $"There is no person note at '{request.Path}': tidy looks at Markdown files whose front matter says `type: people`.",
                };
            }

            return new TidyReport
            {
                Outcome = outcome,
                Run = request.Apply && tally.Notes.Any(note => note.Written) ? run : 0,
                Notes = tally.Notes,
                Looked = tally.Looked,
                Kept = tally.Kept,
                Failures = tally.Failures,
                Remarks = tally.Remarks,
                Spending = desk.Spending,
                Unanswered = tally.Unanswered,
                UnansweredWhy = tally.UnansweredWhy,
            };
        }
    }

    private static async Task CommitAsync(VaultConfiguration configuration, LedgerStore ledger, long run, TidyTally tally)
    {
        var written = ledger.Writes.Of(run).Select(write => write.Path);
        var (remark, problem) = await VaultCommit.MakeWhereAskedAsync(configuration, written, string.Create(CultureInfo.InvariantCulture, $"tidy, run {run}")).ConfigureAwait(false);
        if (remark is not null)
            tally.Remark(remark);
        if (problem is not null)
            tally.Fail("commit", configuration.Vault, problem);
    }

    private static async Task TidyAllAsync(TidyRequest request, Vault vault, NoteAdvisers advisers, LedgerStore ledger, long run, TidyTally tally, CancellationToken cancellationToken)
    {
        var keeper = new NoteKeeper(ledger, vault, run);
        if (request.Apply)
            await keeper.RecoverAsync(cancellationToken).ConfigureAwait(false);
        foreach (var path in vault.Paths().Where(path => IsMeant(path, request.Path)).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var tries = 1; ; tries++)
            {
                var read = await vault.ReadAsync(path, cancellationToken).ConfigureAwait(false);
                if (read.File is null)
                {
                    tally.Fail("read", path, read.Problem!);
                    break;
                }

                if (PersonNote.TryRead(read.File) is not { } note)
                    break;
                var outcome = await TidyAsync(request, note, advisers, ledger, keeper, run, tally, cancellationToken).ConfigureAwait(false);
                if (outcome is VaultWrite.ChangedSinceRead changed)
                {
                    // The owner is typing: look again, from what stands there now.
                    if (tries < WriteTries)
                        continue;
                    tally.Fail("write", path, changed.Sentence);
                }
                else if (outcome is VaultWrite.Failed failed)
                {
                    tally.Fail("write", path, failed.Sentence);
                }

                break;
            }
        }
    }

    private static async Task<VaultWrite?> TidyAsync(
        TidyRequest request, PersonNote standing, NoteAdvisers advisers, LedgerStore ledger, NoteKeeper keeper, long run, TidyTally tally, CancellationToken cancellationToken)
    {
        var path = standing.File.RelativePath;
        if (standing.Problem is { } problem)
        {
            tally.Fail("note", path, problem);
            return null;
        }

        var row = ledger.Notes.Find(path);
        if (row is { Made: true } && row.Hash == standing.File.Hash.Hex)
        {
            tally.Keep();
            return null;
        }

        var person = PersonOf(standing, row);
        var memory = ledger.Notes.Memory(path) with { Answers = AnswerBook.Read(ledger).For(person.Id, path) };
        var others = ledger.Reviews.OpenOf(path).Where(item => !item.Id.StartsWith(TidyResult.QuestionPrefix, StringComparison.Ordinal)).ToList();
        var lost = TidyQuestions.StillLost(ledger, path, standing.Note).ToList();
        var nomination = advisers.Nominator is { } nominator ? await nominator.NominateAsync(Wordings.Of(standing.Note), cancellationToken).ConfigureAwait(false) : Nomination.None;
        if (nomination.Problem.Length > 0)
            tally.RemarkOnce($"The embedding model left entries without a vector; these were compared by their words alone: {nomination.Problem}");
        var settings = TidySettings.Default with
        {
            Nominated = nomination.Near,
            KeepHeadings = request.KeepHeadings,
            OwnersEntries = OwnersEntries.Of(ledger, standing),
            HasOtherQuestions = others.Count + lost.Count > 0,
        };
        var judged = await JudgedRounds.RunAsync(advisers.Judge, memory, known => Tidier.Tidy(person, standing.Note, known, settings), tidying => tidying.Questions, cancellationToken).ConfigureAwait(false);
        var tidied = judged.Result;
        if (judged.Unanswered > 0)
            tally.LeaveUnanswered(judged.Unanswered, judged.Reason);
        var edits = NoteComposer.Compose(standing.Note, tidied.Changes);
        var tagged = tidied.Changes.OfType<NoteChange.AddReviewTag>().Any() ? true : tidied.Changes.OfType<NoteChange.RemoveReviewTag>().Any() ? false : (bool?)null;
        var after = TidyMemory.After(memory, tidied, tagged);
        var text = new EvidenceTeller(ledger, request.Configuration.Evidence).Mark(standing.Marked, edits, NoteEdit.Apply(standing.Note.Text, edits), after, []);
        var outcome = default(VaultWrite);
        if (request.Apply && text != standing.File.Text)
        {
            var draft = new NoteDraft(path, person.Id, text, "", after);
            outcome = await keeper.ChangeAsync(standing.File, draft, EvidenceTeller.Edits(standing, edits, text), made: false, () => ledger.SetMark("notes", ""), cancellationToken).ConfigureAwait(false);
            if (outcome is not (VaultWrite.Written or VaultWrite.Unchanged))
                return outcome;
        }

        if (request.Apply)
        {
            var filings = new ReviewFilings(ledger);
            var contact = PartialDate.TryParse(standing.Note.FrontMatter?.Value("last_contact") ?? "", out var last) ? last.First : (DateOnly?)null;
            ledger.InTransaction(() => ledger.Reviews.SetOpen(path, [.. others.Concat(tidied.Reviews).Concat(lost).DistinctBy(item => item.Id).Select(item => filings.Of(item, person.Name, contact))], run,
                item => ReviewFilings.WhyClosed(item, _ => true, text)));
        }

        tally.Look(Shown(path, person, tidied, NoteDiff.Unified(standing.File.Text, text, path), outcome is VaultWrite.Written));
        return outcome;
    }

    // As the directory of people names them, so that a later run finds what is remembered here.
    private static Person PersonOf(PersonNote note, NoteRow? row)
    {
        var identity = note.Identity;
        var name = identity.Title ?? note.File.Name;
        var id = row?.Person ?? (identity.Addresses.Count > 0
            ? new PersonId(ContentHash.Of("address", identity.Addresses.Order(StringComparer.Ordinal).First()).Short)
            : new PersonId(ContentHash.Of("note", name).Short));
        return new Person(id, name, identity.Addresses) { Aliases = identity.Aliases, Organisation = note.Note.FrontMatter?.Value("company") };
    }

    private static bool IsMeant(string path, string asked) =>
        asked.Length == 0 || path == asked || path.StartsWith(asked.TrimEnd('/') + "/", StringComparison.Ordinal);

    private static TidiedNote Shown(string path, Person person, TidyResult tidied, string diff, bool written) => new(
        path, person.Name, [.. tidied.Counts.Select(count => new TidiedSection(count.Section, count.Before, count.After))],
        [.. tidied.Removals.Select(removal => new TidiedEntry(removal.Removed.Section, removal.Removed.Text, removal.SurvivorText, removal.Rule, removal.Reason))],
        tidied.Reviews, diff, written);
}
