using FactForge.Extraction;
using FactForge.Pipeline.Asking;

namespace FactForge.Pipeline;

/// <summary>Makes the extractor that a vault's configuration asks for, for looking at single threads. A <see cref="MailRun"/> makes its own.</summary>
public static class Extractors
{
    /// <summary>The built-in rules, or the configured model.</summary>
    /// <param name="configuration">The vault's configuration.</param>
    /// <param name="clock">Dates answers.</param>
    /// <param name="answers">Where the model's answers are kept; null for nowhere.</param>
    /// <param name="environment">Reads an environment variable; null for the process's own.</param>
    /// <returns>The extractor, to be disposed of where it can be; or the sentence that says what is wrong with the configuration.</returns>
    public static (IFactExtractor? Extractor, string? Problem) For(
        VaultConfiguration configuration, TimeProvider clock, PaidAnswers? answers = null, Func<string, string?>? environment = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(clock);
        var limits = RunBudget.Of(configuration.Limits.Run);
        var (desk, problem) = ModelDesk.Open(configuration, new((answers ?? new PaidAnswers()).Store, new(limits), clock, environment ?? RealTimeDoor.Environment));
        return (desk?.Extractor, problem);
    }
}
