namespace FactForge.Prompting;

/// <summary>Tokens of one or more calls.</summary>
/// <param name="Input">Tokens sent, cached ones included.</param>
/// <param name="Output">Tokens received, reasoning included.</param>
/// <param name="CachedInput">Of the input, what the service had in its cache.</param>
public sealed record TokenUsage(long Input, long Output, long CachedInput = 0)
{
    /// <summary>Nothing used.</summary>
    public static TokenUsage None { get; } = new(0, 0);

    /// <summary>Input and output together.</summary>
    public long Total => Input + Output;

    /// <summary>The sum of both.</summary>
    public TokenUsage Plus(TokenUsage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Input + other.Input, Output + other.Output, CachedInput + other.CachedInput);
    }
}
