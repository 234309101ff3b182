using FactForge.Ledger;
using FactForge.Pipeline.Asking;

namespace FactForge.Pipeline;

/// <summary>Opens the ledger for a run, and waits its turn where another process has it and the run was told to wait.</summary>
internal static class LedgerTurn
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    /// <summary>Opens it. The clock dates it; waiting is by real time, also where that clock stands still.</summary>
    public static async Task<LedgerOpening> OpenAsync(RunRequest request, TimeProvider clock, CancellationToken cancellationToken)
    {
        var since = RealTimeDoor.Waiting.GetTimestamp();
        while (true)
        {
            var opening = LedgerDoor.Open(request.Configuration.Ledger, "factforge " + request.Command, clock.GetUtcNow());
            if (opening is not LedgerOpening.Refused { Problem: LedgerProblem.Locked } || RealTimeDoor.Waiting.GetElapsedTime(since) >= request.Wait || cancellationToken.IsCancellationRequested)
                return opening;
            await Task.Delay(Between, RealTimeDoor.Waiting, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
