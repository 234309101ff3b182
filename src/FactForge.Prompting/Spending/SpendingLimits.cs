namespace FactForge.Prompting;

/// <summary>What may be spent; null is no limit.</summary>
/// <param name="Cost">In the currency of the price tables.</param>
/// <param name="Tokens">Sent and received.</param>
/// <param name="Calls">Questions.</param>
public sealed record SpendingLimits(decimal? Cost = null, long? Tokens = null, long? Calls = null)
{
    /// <summary>No limit at all.</summary>
    public static SpendingLimits None { get; } = new();
}

/// <summary>What was spent.</summary>
/// <param name="Cost">In the currency of the price tables; calls without a known price count as nothing.</param>
/// <param name="Tokens">Sent and received.</param>
/// <param name="Calls">Questions.</param>
public sealed record Spending(decimal Cost, long Tokens, long Calls)
{
    /// <summary>Nothing spent.</summary>
    public static Spending None { get; } = new(0, 0, 0);

    internal Spending Plus(Spending other) => new(Cost + other.Cost, Tokens + other.Tokens, Calls + other.Calls);

    internal Spending Minus(Spending other) => new(Cost - other.Cost, Tokens - other.Tokens, Calls - other.Calls);
}
