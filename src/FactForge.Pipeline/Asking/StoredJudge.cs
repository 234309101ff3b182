using FactForge.Consolidation;
using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>
/// The configured judge with the answers that it gave already, for work that must not wait for a model: nothing is sent, and a pair that was never asked about
/// stays open for the next run. Dispose it to let go.
/// </summary>
internal sealed class StoredJudge : IDisposable
{
    private readonly ModelDesk? desk;

    private StoredJudge(ModelDesk? desk, string? model) => (this.desk, Model) = (desk, model);

    /// <summary>The judge; null where none is configured, or where it cannot be had.</summary>
    public IJudge? Judge => desk?.Judge;

    /// <summary>The model's name; null where there is no judge.</summary>
    public string? Model { get; }

    /// <summary>Opens it.</summary>
    public static StoredJudge Open(VaultConfiguration configuration, LedgerStore ledger, TimeProvider clock)
    {
        if (configuration.JudgeModel is null)
            return new(null, null);
        var options = new DeskOptions(new LedgerAnswers(ledger, null), Budget.Unlimited, clock, RealTimeDoor.Environment) { OnlyEstimates = true };
        var (desk, _) = ModelDesk.Open(configuration with { ExtractModel = null }, options);
        return new(desk, desk?.Judge is null ? null : configuration.JudgeModel);
    }

    /// <inheritdoc/>
    public void Dispose() => desk?.Dispose();
}
