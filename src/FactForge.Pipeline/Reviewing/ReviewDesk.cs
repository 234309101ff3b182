using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Noting;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline;

/// <summary>
/// Carries out the owner's answers: each is recorded with its time, and the notes follow at once, by the one writer that runs use. Another process on the
/// vault is waited for a while. Safe for several callers at once: they come one after the other, and nothing is decided twice.
/// </summary>
/// <param name="configuration">The vault.</param>
/// <param name="clock">The clock.</param>
public sealed class ReviewDesk(VaultConfiguration configuration, TimeProvider clock)
{
    private const string Holder = "factforge review";
    private readonly KeptReadings kept = new();

    /// <summary>Carries out answers, all in one run.</summary>
    /// <param name="decisions">The answers.</param>
    /// <param name="cancellationToken">Ends it; answers that are recorded by then hold, and the next run brings the notes up to date.</param>
    public Task<DeskReport> DecideAsync(IReadOnlyList<AskedDecision> decisions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return AtDeskAsync(session => session.DecideAsync(decisions, cancellationToken), [.. decisions.Select(asked => asked.Decision.Item)], cancellationToken);
    }

    /// <summary>Takes answers back: their items are open again where their ground still stands, and the notes follow.</summary>
    /// <param name="decisions">Their numbers.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<DeskReport> UndoAsync(IReadOnlyList<long> decisions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return AtDeskAsync(session => session.UndoAsync(decisions, cancellationToken), [""], cancellationToken);
    }

    /// <summary>Takes the newest answer back that holds; of answers given together, all.</summary>
    public Task<DeskReport> UndoLastAsync(CancellationToken cancellationToken) => AtDeskAsync(session => session.UndoLastAsync(cancellationToken), [""], cancellationToken);

    private async Task<DeskReport> AtDeskAsync(Func<DeskSession, Task<DeskReport>> work, IReadOnlyList<string> items, CancellationToken cancellationToken)
    {
        var opening = Vault.Open(configuration.Vault);
        if (opening.Vault is not { } vault)
            return Nothing(items, item => new DecisionOutcome.Refused(item, opening.Problem!));
        switch (await LedgerWaiting.OpenAsync(configuration.Ledger, Holder, clock, cancellationToken).ConfigureAwait(false))
        {
            case LedgerOpening.Refused { Problem: LedgerProblem.Locked } locked:
                return Nothing(items, item => new DecisionOutcome.Busy(item, locked.Sentence));
            case LedgerOpening.Refused refused:
                return Nothing(items, item => new DecisionOutcome.Refused(item, refused.Sentence));
            case LedgerOpening.Opened { Ledger: var ledger }:
                using (ledger)
                    return await work(new DeskSession(ledger, vault, configuration, kept, clock)).ConfigureAwait(false);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static DeskReport Nothing(IReadOnlyList<string> items, Func<string, DecisionOutcome> outcome) => new([.. items.Select(outcome)], 0, [], []);
}
