namespace FactForge.Prompting;

/// <summary>What a door did, for the report.</summary>
/// <param name="Calls">Questions that were sent at least once.</param>
/// <param name="Attempts">Requests on the wire.</param>
/// <param name="Retries">Requests after the first of a question.</param>
/// <param name="RateLimited">Requests that were refused with 429.</param>
/// <param name="TimedOut">Requests without an answer in time.</param>
/// <param name="Failed">Requests that failed otherwise.</param>
/// <param name="Breaks">Times that the model was left alone.</param>
/// <param name="Usage">Tokens.</param>
public sealed record ModelCounts(long Calls, long Attempts, long Retries, long RateLimited, long TimedOut, long Failed, long Breaks, TokenUsage Usage);
