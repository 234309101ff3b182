using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>
/// The configured models with the answers and vectors that they gave already, for work that must not wait for a model: nothing is sent, and what was never asked
/// about stays open for the next run. Dispose it to let go.
/// </summary>
internal sealed class StoredAdvisers : IDisposable
{
    private readonly ModelDesk? desk;

    private StoredAdvisers(ModelDesk? desk) => this.desk = desk;

    /// <summary>The models; none where none is configured, or where they cannot be had.</summary>
    public NoteAdvisers Advisers => desk?.Advisers ?? NoteAdvisers.None;

    /// <summary>Opens them.</summary>
    public static StoredAdvisers Open(VaultConfiguration configuration, LedgerStore ledger, TimeProvider clock)
    {
        if (configuration.JudgeModel is null && configuration.EmbedModel is null)
            return new(null);
        var options = new DeskOptions(new LedgerAnswers(ledger, null), Budget.Unlimited, clock, RealTimeDoor.Environment) { OnlyEstimates = true };
        return new(ModelDesk.Open(configuration with { ExtractModel = null }, options).Desk);
    }

    /// <inheritdoc/>
    public void Dispose() => desk?.Dispose();
}
