using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Opens the ledger for writing, and waits a while where another run has it.</summary>
internal static class LedgerWaiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<LedgerOpening> OpenAsync(string path, string holder, TimeProvider clock, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            var opening = LedgerDoor.Open(path, holder, clock.GetUtcNow());
            if (opening is not LedgerOpening.Refused { Problem: LedgerProblem.Locked } || clock.GetElapsedTime(began) >= Patience)
                return opening;
            await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }
}
