namespace FactForge.Pipeline;

/// <summary>A run from mailboxes to notes: the nightly batch. Everything it did is in the ledger, and a second run over the same mail changes nothing.</summary>
public sealed class MailRun
{
    private readonly TimeProvider clock;

    /// <summary>Makes a run that takes its time from <paramref name="clock"/>.</summary>
    public MailRun(TimeProvider clock) => this.clock = clock;

    /// <summary>Runs to the end, to an interruption, or to a refusal; failures of parts are in the report.</summary>
    /// <exception cref="OperationCanceledException">Never: an interruption is an outcome.</exception>
    public Task<RunReport> RunAsync(RunRequest request, IProgress<RunProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        _ = clock;
        return Task.FromResult(new RunReport { Outcome = RunOutcome.Refused, Refusal = "The line is not joined up yet." });
    }
}
