namespace FactForge.Pipeline;

/// <summary>What models may use before a run ends in order and leaves the rest for next time. Null is no limit.</summary>
/// <param name="Run">In one run.</param>
/// <param name="Day">In all runs of one day (UTC).</param>
public sealed record SpendingLimits(SpendingLimit Run, SpendingLimit Day)
{
    /// <summary>No limit at all.</summary>
    public static SpendingLimits None { get; } = new(SpendingLimit.None, SpendingLimit.None);
}

/// <summary>One limit; whichever of the three is reached first ends it.</summary>
/// <param name="Cost">In the configured currency.</param>
/// <param name="Tokens">Sent and received.</param>
/// <param name="Calls">Calls sent.</param>
public sealed record SpendingLimit(decimal? Cost, long? Tokens, int? Calls)
{
    /// <summary>No limit.</summary>
    public static SpendingLimit None { get; } = new(null, null, null);
}
