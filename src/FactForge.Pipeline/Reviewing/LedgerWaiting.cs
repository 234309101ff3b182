using FactForge.Ledger;
using FactForge.Pipeline.Asking;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Opens the ledger for writing, and waits a while where another run has it.</summary>
internal static class LedgerWaiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Opens it. The clock dates it; waiting is by real time.</summary>
    public static async Task<LedgerOpening> OpenAsync(string path, string holder, TimeProvider clock, CancellationToken cancellationToken)
    {
        var began = RealTimeDoor.Waiting.GetTimestamp();
        while (true)
        {
            var opening = LedgerDoor.Open(path, holder, clock.GetUtcNow());
            if (opening is not LedgerOpening.Refused { Problem: LedgerProblem.Locked } || RealTimeDoor.Waiting.GetElapsedTime(began) >= Patience)
                return opening;
            await Task.Delay(Pause, RealTimeDoor.Waiting, cancellationToken).ConfigureAwait(false);
        }
    }
}
