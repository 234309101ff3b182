using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Asking;
using FactForge.Pipeline.Noting;

namespace FactForge.Pipeline.Reviewing;

/// <summary>One sitting at the desk, with the ledger open: answers are checked against what stands now, recorded, and the notes brought to what they say.</summary>
internal sealed class DeskSession(LedgerStore ledger, Vault vault, VaultConfiguration configuration, KeptReadings kept, TimeProvider clock)
{
    private readonly RunTally tally = new(new Silence());
    private long run;

    public async Task<DeskReport> DecideAsync(IReadOnlyList<AskedDecision> decisions, CancellationToken cancellationToken)
    {
        var command = "review " + string.Join(' ', decisions.Select(asked => DecisionNames.Of(asked.Decision)).Distinct(StringComparer.Ordinal));
        if (await IsBehindAsync(decisions, cancellationToken).ConfigureAwait(false))
            await NotesAsync(command, stage => stage.RunAsync(cancellationToken)).ConfigureAwait(false);
        var checking = new AnswerChecking(ledger, vault, configuration, Owners(), kept);
        var outcomes = new DecisionOutcome?[decisions.Count];
        var good = new List<(int Place, CheckedAnswer Answer)>();
        for (var place = 0; place < decisions.Count; place++)
        {
            var (answer, objection) = await checking.CheckAsync(decisions[place], cancellationToken).ConfigureAwait(false);
            outcomes[place] = objection;
            if (answer is not null)
                good.Add((place, answer));
        }

        if (good.Count > 0)
        {
            var before = ledger.Reviews.CountOpen - good.Count(answer => answer.Answer.Decision is not Decision.Later);
            IReadOnlyList<long> numbers = [];
            var asked = good.Select(one => (one.Answer.Decision, (ReviewItem?)one.Answer.Row.Item, one.Answer.Row.Path));
            await NotesAsync(command, stage => KeepAsync(stage, asked, () => numbers = Record(good), cancellationToken)).ConfigureAwait(false);
            var closed = (int)Math.Max(0, before - ledger.Reviews.CountOpen);
            for (var i = 0; i < good.Count; i++)
                outcomes[good[i].Place] = new DecisionOutcome.Applied(decisions[good[i].Place].Decision.Item, numbers[i], good[i].Answer.Sentence, i == good.Count - 1 ? closed : 0);
        }

        return Report([.. outcomes.Select(outcome => outcome!)]);
    }

    public async Task<DeskReport> UndoLastAsync(CancellationToken cancellationToken)
    {
        if (ledger.Decisions.Newest() is not { } newest)
            return Report([new DecisionOutcome.Refused("", "There is nothing to undo: no answer holds.")]);
        return await UndoAsync([.. ledger.Decisions.Of(newest.Run).Where(row => row.Holds).Select(row => row.Number)], cancellationToken).ConfigureAwait(false);
    }

    public async Task<DeskReport> UndoAsync(IReadOnlyList<long> numbers, CancellationToken cancellationToken)
    {
        var outcomes = new List<DecisionOutcome>();
        var rows = new List<DecisionRow>();
        foreach (var number in numbers.Distinct())
        {
            if (ledger.Decisions.Find(number) is not { } row)
                outcomes.Add(new DecisionOutcome.Refused("", $"There is no answer {number}: `factforge review list --decided` shows them."));
            else if (!row.Holds)
                outcomes.Add(new DecisionOutcome.AlreadyDecided(row.Decision.Item, $"Answer {number} was taken back already."));
            else
                rows.Add(row);
        }

        if (rows.Count > 0)
        {
            var command = "review undo " + string.Join(' ', rows.Select(row => row.Number));
            await NotesAsync(command, stage => KeepAsync(stage, rows.Select(Asked), () => new DecisionUndoing(ledger).Mark(rows), cancellationToken)).ConfigureAwait(false);
            outcomes.AddRange(rows.Select(row => new DecisionOutcome.Undone(row.Decision.Item, row.Number, Again(row))));
        }

        return Report(outcomes);
    }

    private string Again(DecisionRow row) =>
        $"'{DecisionNames.Of(row.Decision)}' is taken back; {(ledger.Reviews.Find(row.Decision.Item)?.State == ReviewState.Open ? "the question is open again" : "the question has no ground any more")}.";

    private IReadOnlyList<long> Record(IReadOnlyList<(int Place, CheckedAnswer Answer)> good)
    {
        var numbers = new List<long>();
        ledger.InTransaction(() =>
        {
            foreach (var (_, answer) in good)
            {
                numbers.Add(ledger.Decisions.Record(answer.Decision, answer.Row, answer.Address, clock.GetUtcNow(), run));
                if (answer.Decision is Decision.Later)
                {
                    ledger.Reviews.PutOff(answer.Row.Item.Id, clock.GetUtcNow());
                    ledger.Decisions.Mark(numbers[^1], DecisionState.Done);
                }
                else
                    ledger.Reviews.End(answer.Row.Item.Id, ReviewState.Decided, answer.Sentence, run);
                if (answer.Vouched is { } fact)
                    ledger.Facts.Add(fact, FactTable.OwnersVersion);
                if (answer.Decision is Decision.Accept && answer.Row.Item is { Why: ReviewReason.Failure, Part: { } part })
                    ledger.Failures.Clear(part);
            }
        });
        return numbers;
    }

    // The owner, or another run, changed a note since it was last looked at: its questions are asked anew before one is answered.
    private async Task<bool> IsBehindAsync(IReadOnlyList<AskedDecision> decisions, CancellationToken cancellationToken)
    {
        foreach (var path in decisions.Select(asked => ledger.Reviews.Find(asked.Decision.Item)?.Path).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (ledger.Notes.Find(path) is { } row && (await vault.ReadAsync(path, cancellationToken).ConfigureAwait(false)).File?.Hash.Hex != row.Hash)
                return true;
        }

        return false;
    }

    // Notes that no answer concerns stay as they are: a decision takes as long as its own note. What a killed process left of its answers is carried out too.
    private async Task KeepAsync(NoteStage stage, IEnumerable<(Decision, ReviewItem?, string?)> answers, Action record, CancellationToken cancellationToken)
    {
        await stage.RecoverAsync(cancellationToken).ConfigureAwait(false);
        var wasCurrent = stage.IsCurrent;
        var concerned = NotesConcerned.Of(answers.Concat(ledger.Decisions.Unfinished().Select(Asked)));
        var kept = wasCurrent && concerned is not null ? stage.Kept(concerned) : null;
        record();
        await (concerned is null ? stage.RunAsync(cancellationToken)
            : kept is not null ? stage.RunAsync(kept, cancellationToken)
            : stage.RunAsync(concerned, wasCurrent, cancellationToken)).ConfigureAwait(false);
    }

    private static (Decision, ReviewItem?, string?) Asked(DecisionRow row) => (row.Decision, row.Question, row.Path);

    private async Task NotesAsync(string command, Func<NoteStage, Task> work)
    {
        if (run == 0)
            run = ledger.Runs.Begin(command, clock.GetUtcNow());
        var request = new RunRequest { Mailboxes = [], Configuration = configuration, Command = command };
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        using var stored = StoredAdvisers.Open(configuration, ledger, clock);
        await work(new NoteStage(new RunContext(ledger, run, request, tally) { Kept = kept }, vault, stored.Advisers, Owners(), today)).ConfigureAwait(false);
    }

    private IReadOnlySet<string> Owners() => KnownOwners.Of(configuration, ledger);

    private DeskReport Report(IReadOnlyList<DecisionOutcome> outcomes)
    {
        var report = tally.ToReport();
        if (run > 0)
            ledger.Runs.End(run, report.Failures.Count == 0 ? "done" : "failures", null, clock.GetUtcNow());
        // The last write counts: a note may move.
        var gone = ledger.Writes.Of(run).GroupBy(write => write.Path, StringComparer.Ordinal).Where(writes => writes.First().After is null).Select(writes => writes.Key).ToHashSet(StringComparer.Ordinal);
        return new(outcomes, ledger.Reviews.CountOpen, [.. report.NotesMade.Concat(report.NotesChanged).Where(path => !gone.Contains(path)).Order(StringComparer.Ordinal)], report.Failures)
        {
            NotesGone = [.. gone.Order(StringComparer.Ordinal)],
        };
    }

    private sealed class Silence : IProgress<RunProgress>
    {
        public void Report(RunProgress value)
        {
        }
    }
}
