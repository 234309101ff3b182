namespace FactForge.Pipeline;

/// <summary>What a look at the queue gives: exactly one of the two is set.</summary>
/// <param name="Value">What there is to see.</param>
/// <param name="Refusal">Why there is nothing to see, in one sentence.</param>
public sealed record Looked<T>(T? Value, string? Refusal)
    where T : class;
