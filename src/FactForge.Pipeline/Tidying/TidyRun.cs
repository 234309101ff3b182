using FactForge.Consolidation;
using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Noting;
using FactForge.Pipeline.Tidying;

namespace FactForge.Pipeline;

/// <summary>Tidies the notes of a vault that a naive pipeline left: shows what would change, or writes it so that <see cref="UndoRun"/> brings the old bytes back.</summary>
public sealed class TidyRun(TimeProvider clock, IJudge? judge = null)
{
    private const int JudgeRounds = 4;
    private const int WriteTries = 3;

    /// <summary>Tidies; failures of single notes are in the report.</summary>
    /// <exception cref="OperationCanceledException">Never: an interruption is an outcome.</exception>
    public async Task<TidyReport> TidyAsync(TidyRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var opening = Vault.Open(request.Configuration.Vault);
        if (opening.Vault is not { } vault)
            return new TidyReport { Outcome = RunOutcome.Refused, Refusal = opening.Problem };
        var ledgerOpening = request.Apply
            ? LedgerDoor.Open(request.Configuration.Ledger, "factforge tidy", clock.GetUtcNow())
            : LedgerDoor.OpenScratch(request.Configuration.Ledger, clock.GetUtcNow());
        if (ledgerOpening is not LedgerOpening.Opened { Ledger: var ledger })
            return new TidyReport { Outcome = RunOutcome.Refused, Refusal = ((LedgerOpening.Refused)ledgerOpening).Sentence };
        using (ledger)
        {
            var run = ledger.Runs.Begin($"tidy {request.Path}".TrimEnd(), clock.GetUtcNow());
            var tally = new TidyTally();
            var outcome = RunOutcome.Done;
            try
            {
                await TidyAllAsync(request, vault, ledger, run, tally, cancellationToken).ConfigureAwait(false);
                outcome = tally.Failures.Count > 0 ? RunOutcome.Failures : RunOutcome.Done;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                outcome = RunOutcome.Interrupted;
            }

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
            };
        }
    }

    private async Task TidyAllAsync(TidyRequest request, Vault vault, LedgerStore ledger, long run, TidyTally tally, CancellationToken cancellationToken)
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
                var outcome = await TidyAsync(request, note, ledger, keeper, run, tally, cancellationToken).ConfigureAwait(false);
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

    private async Task<VaultWrite?> TidyAsync(
        TidyRequest request, PersonNote standing, LedgerStore ledger, NoteKeeper keeper, long run, TidyTally tally, CancellationToken cancellationToken)
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
        var memory = ledger.Notes.Memory(path);
        var others = ledger.Reviews.OpenOf(path).Where(item => !item.Id.StartsWith(TidyResult.QuestionPrefix, StringComparison.Ordinal)).ToList();
        var settings = TidySettings.Default with
        {
            KeepHeadings = request.KeepHeadings,
            OwnersEntries = OwnersEntries.Of(ledger, standing),
            HasOtherQuestions = others.Count > 0,
        };
        var tidied = await JudgedAsync(person, standing.Note, memory, settings, cancellationToken).ConfigureAwait(false);
        var edits = NoteComposer.Compose(standing.Note, tidied.Changes);
        var text = NoteEdit.Apply(standing.File.Text, edits);
        var outcome = default(VaultWrite);
        if (request.Apply && text != standing.File.Text)
        {
            var tagged = tidied.Changes.OfType<NoteChange.AddReviewTag>().Any();
            var draft = new NoteDraft(path, person.Id, text, "", TidyMemory.After(memory, tidied, tagged));
            outcome = await keeper.ChangeAsync(standing.File, draft, edits, made: false, cancellationToken).ConfigureAwait(false);
            if (outcome is not (VaultWrite.Written or VaultWrite.Unchanged))
                return outcome;
            ledger.SetMark("notes", "");
        }

        if (request.Apply)
        {
            var filings = new ReviewFilings(ledger);
            var contact = PartialDate.TryParse(standing.Note.FrontMatter?.Value("last_contact") ?? "", out var last) ? last.First : (DateOnly?)null;
            ledger.InTransaction(() => ledger.Reviews.SetOpen(path, [.. others.Concat(tidied.Reviews).Select(item => filings.Of(item, person.Name, contact))], run,
                item => ReviewFilings.WhyClosed(item, item.Facts.ToHashSet(), text)));
        }

        tally.Look(Shown(path, person, tidied, NoteDiff.Unified(standing.File.Text, text, path), outcome is VaultWrite.Written));
        return outcome;
    }

    private async Task<TidyResult> JudgedAsync(Person person, Note note, NoteMemory memory, TidySettings settings, CancellationToken cancellationToken)
    {
        var tidied = Tidier.Tidy(person, note, memory, settings);
        for (var round = 0; judge is not null && round < JudgeRounds && tidied.Questions.Count > 0; round++)
        {
            var answers = await judge.AskAsync(tidied.Questions, cancellationToken).ConfigureAwait(false);
            var rulings = answers.Where(answer => answer.Relation is not null)
                .Select(answer => new PairRuling(answer.Question.Standing, answer.Question.Arriving, answer.Relation!.Value)).ToList();
            if (rulings.Count == 0)
                break;
            memory = memory with { Rulings = [.. memory.Rulings, .. rulings] };
            tidied = Tidier.Tidy(person, note, memory, settings);
        }

        return tidied;
    }

    // As the directory of people names them, so that a later run finds what is remembered here.
    private static Person PersonOf(PersonNote note, NoteRow? row)
    {
        var identity = note.Identity;
        var name = identity.Title ?? note.File.Name;
        var id = row?.Person ?? (identity.Addresses.Count > 0
            ? new PersonId(ContentHash.Of("address", identity.Addresses.Order(StringComparer.Ordinal).First()).Short)
            : new PersonId(ContentHash.Of("note", name).Short));
        return new Person(id, name, identity.Addresses) { Aliases = identity.Aliases };
    }

    private static bool IsMeant(string path, string asked) =>
        asked.Length == 0 || path == asked || path.StartsWith(asked.TrimEnd('/') + "/", StringComparison.Ordinal);

    private static TidiedNote Shown(string path, Person person, TidyResult tidied, string diff, bool written) => new(
        path, person.Name, [.. tidied.Counts.Select(count => new TidiedSection(count.Section, count.Before, count.After))],
        [.. tidied.Removals.Select(removal => new TidiedEntry(removal.Removed.Section, removal.Removed.Text, removal.SurvivorText, removal.Rule, removal.Reason))],
        tidied.Reviews, diff, written);
}
