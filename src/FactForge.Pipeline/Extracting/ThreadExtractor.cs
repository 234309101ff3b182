using FactForge.Extraction;
using FactForge.Ledger;
using FactForge.Pipeline.Asking;

namespace FactForge.Pipeline;

/// <summary>
/// The extractor for a look at single threads. Where a model extracts and the vault has a ledger, what was answered before is not asked again, what is asked is
/// kept and counts for the day, and the limits hold, as in a run. Dispose it before a run over the same vault.
/// </summary>
public sealed class ThreadExtractor : IDisposable
{
    private readonly ModelDesk desk;
    private readonly LedgerStore? ledger;

    private ThreadExtractor(ModelDesk desk, LedgerStore? ledger) => (this.desk, this.ledger) = (desk, ledger);

    /// <summary>Who extracts.</summary>
    public IFactExtractor Extractor => desk.Extractor;

    /// <summary>Opens it.</summary>
    /// <param name="configuration">The vault's configuration.</param>
    /// <param name="clock">Dates answers and calls.</param>
    /// <param name="answers">Where answers are kept as long as there is no ledger.</param>
    /// <param name="environment">Reads an environment variable.</param>
    /// <returns>The extractor; or the sentence that says what keeps it from being had.</returns>
    public static (ThreadExtractor? Opened, string? Problem) Open(VaultConfiguration configuration, TimeProvider clock, PaidAnswers answers, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(answers);
        LedgerStore? ledger = null;
        if (configuration.ExtractModel is not null && LedgerDoor.Size(configuration.Ledger) > 0)
        {
            var opening = LedgerDoor.Open(configuration.Ledger, "factforge thread", clock.GetUtcNow());
            if (opening is not LedgerOpening.Opened { Ledger: var opened })
                return (null, ((LedgerOpening.Refused)opening).Sentence);
            ledger = opened;
        }

        var book = ledger is null ? null : new DayBook(ledger, clock);
        var budget = new Prompting.Budget(RunBudget.Of(configuration.Limits.Run), RunBudget.Of(configuration.Limits.Day), book?.Today);
        var options = new DeskOptions(ledger is null ? answers.Store : new LedgerAnswers(ledger, null), budget, clock, environment)
        {
            Ledger = ledger,
            Formats = ledger is null ? null : new LedgerFormats(ledger, clock),
            Book = book,
        };
        // A look asks neither judge nor embedder.
        var (desk, problem) = ModelDesk.Open(configuration with { JudgeModel = null, EmbedModel = null }, options);
        if (desk is not null)
            return (new(desk, ledger), null);
        ledger?.Dispose();
        return (null, problem);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        desk.Dispose();
        ledger?.Dispose();
    }
}
