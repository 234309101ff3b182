using System.Globalization;
using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Committing;

namespace FactForge.Pipeline;

/// <summary>What undoing did.</summary>
/// <param name="Run">The run that was undone; 0 where there was nothing to undo.</param>
/// <param name="Restored">Notes that have their bytes of before again; a note that the run made is gone.</param>
/// <param name="Left">Notes that were left as they are, with the reason: the owner edited them since.</param>
/// <param name="Refusal">Why nothing was done; null where something was.</param>
public sealed record UndoReport(long Run, IReadOnlyList<string> Restored, IReadOnlyList<RunFailure> Left, string? Refusal)
{
    /// <summary>What is to be known beside that, a sentence each: what was not committed, where the vault is under git.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>Gives every note of a run its bytes of before, unless it was changed since.</summary>
public sealed class UndoRun(TimeProvider clock)
{
    /// <summary>Undoes a run.</summary>
    /// <param name="configuration">The vault.</param>
    /// <param name="run">The run; null for the newest that wrote.</param>
    /// <param name="cancellationToken">Ends it between two notes; the rest is undone by the next call.</param>
    public async Task<UndoReport> UndoAsync(VaultConfiguration configuration, long? run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var opening = Vault.Open(configuration.Vault);
        if (opening.Vault is not { } vault)
            return new(0, [], [], opening.Problem);
        var ledgerOpening = LedgerDoor.Open(configuration.Ledger, "factforge undo", clock.GetUtcNow());
        if (ledgerOpening is not LedgerOpening.Opened { Ledger: var ledger })
            return new(0, [], [], ((LedgerOpening.Refused)ledgerOpening).Sentence);
        using (ledger)
        {
            await new Noting.NoteKeeper(ledger, vault, 0).RecoverAsync(cancellationToken).ConfigureAwait(false);
            if ((run ?? ledger.Writes.NewestRun()) is not { } number)
                return new(0, [], [], "There is nothing to undo: no run wrote a note.");
            var writes = ledger.Writes.Of(number);
            var decided = ledger.Decisions.Of(number).Where(row => row.Holds).ToList();
            new Reviewing.DecisionUndoing(ledger).Mark(decided);
            var ruled = decided.Count + ledger.Forgotten.Undo(number) + ledger.PersonRulings.Undo(number);
            if (writes.Count == 0 && ruled == 0)
                return new(0, [], [], $"There is nothing to undo: run {number} wrote no note, or was undone.");
            var undoing = ledger.Runs.Begin($"undo {number}", clock.GetUtcNow());
            var restored = new SortedSet<string>(StringComparer.Ordinal);
            var left = new Dictionary<string, RunFailure>(StringComparer.Ordinal);
            // Deletions first, so that a note that moved finds its old place free and the new one gone.
            foreach (var write in writes.OrderBy(write => write.Before is null ? 0 : 1))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (left.ContainsKey(write.Path))
                    continue;
                var outcome = await RestoreAsync(vault, write, cancellationToken).ConfigureAwait(false);
                if (Problem(outcome) is { } problem)
                    left.Add(write.Path, new("undo", write.Path, problem));
                else
                {
                    ledger.Writes.Undo(write);
                    restored.Add(write.Path);
                }
            }

            // Where the note has its bytes of before again, so have the owner's own words; in the others the next run puts them back.
            foreach (var row in decided.Where(row => row.Path is null || !left.ContainsKey(row.Path)))
                ledger.Decisions.Mark(row.Number, DecisionState.Undone);
            ledger.SetMark("notes", "");
            ledger.Runs.End(undoing, left.Count == 0 ? "done" : "failures", null, clock.GetUtcNow());
            var (remark, uncommitted) = await VaultCommit.MakeWhereAskedAsync(configuration, restored, string.Create(CultureInfo.InvariantCulture, $"undo of run {number}")).ConfigureAwait(false);
            return new(number, [.. restored], [.. left.Values.OrderBy(failure => failure.Part, StringComparer.Ordinal)], null) { Remarks = [.. new[] { remark, uncommitted }.OfType<string>()] };
        }
    }

    private static Task<VaultWrite> RestoreAsync(Vault vault, WriteRow write, CancellationToken cancellationToken)
    {
        var expected = write.After is null ? (ContentHash?)null : ContentHash.OfBytes(write.After);
        return write.Before is null
            ? vault.DeleteAsync(write.Path, expected!.Value, cancellationToken)
            : vault.RestoreAsync(write.Path, write.Before, expected, cancellationToken);
    }

    private static string? Problem(VaultWrite outcome) => outcome switch
    {
        VaultWrite.ChangedSinceRead changed => $"It was changed since and is left as it is. {changed.Sentence}",
        VaultWrite.AlreadyThere there => there.Sentence,
        VaultWrite.Failed failed => failed.Sentence,
        _ => null,
    };
}
