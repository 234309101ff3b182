namespace FactForge.Prompting;

/// <summary>What came back from a model, or why nothing did. Expected failures are values; only cancellation and bugs throw.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Text">The answer's text, also where it was cut off; otherwise empty.</param>
/// <param name="Reason">What went wrong, in words a person can act on; empty where nothing did.</param>
/// <param name="Usage">What the service says was used, made plausible; zero where nothing was.</param>
public sealed record ModelReply(ModelOutcome Outcome, string Text, string Reason, TokenUsage Usage)
{
    /// <summary>How long the service asked to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Attempts that reached for the wire.</summary>
    public int Attempts { get; init; }

    /// <summary>A vector for each text that was to be embedded; null for a chat.</summary>
    public IReadOnlyList<ReadOnlyMemory<float>>? Vectors { get; init; }

    /// <summary>True where the question was put into a batch just now: it will cost, and what it costs is reserved.</summary>
    public bool IsQueued { get; init; }

    /// <summary>True where another attempt may help.</summary>
    public bool IsTransient => Outcome is ModelOutcome.RateLimited or ModelOutcome.TimedOut or ModelOutcome.Unreachable or ModelOutcome.ServerFailed;

    /// <summary>What a call counts for where it is paid for: one that timed out may well be billed, so its input counts, though reports show only what is known.</summary>
    public TokenUsage ChargedFor(ModelRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Outcome == ModelOutcome.TimedOut ? new(request.InputTokens, 0) : Usage;
    }

    internal static ModelReply Failed(ModelOutcome outcome, string reason, TimeSpan? retryAfter = null) =>
        new(outcome, "", reason, TokenUsage.None) { RetryAfter = retryAfter };
}
