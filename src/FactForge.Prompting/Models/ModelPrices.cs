namespace FactForge.Prompting;

/// <summary>What a model costs, in the currency of the configuration, for a million tokens.</summary>
/// <param name="InputPerMillion">Tokens sent.</param>
/// <param name="OutputPerMillion">Tokens received, reasoning included.</param>
public sealed record ModelPrices(decimal InputPerMillion, decimal OutputPerMillion)
{
    /// <summary>Tokens sent that the service had in its cache; the input price where none is given.</summary>
    public decimal? CachedInputPerMillion { get; init; }

    /// <summary>What a batch call costs against a direct one: 0.5 at OpenAI and Azure.</summary>
    public decimal BatchFactor { get; init; } = 0.5m;

    /// <summary>The cost of a call.</summary>
    public decimal CostOf(TokenUsage usage)
    {
        ArgumentNullException.ThrowIfNull(usage);
        var cached = Math.Min(usage.CachedInput, usage.Input);
        return (((usage.Input - cached) * InputPerMillion) + (cached * (CachedInputPerMillion ?? InputPerMillion)) + (usage.Output * OutputPerMillion)) / 1_000_000m;
    }
}
