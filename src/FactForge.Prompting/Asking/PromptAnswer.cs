namespace FactForge.Prompting;

/// <summary>What came of a question.</summary>
/// <typeparam name="T">What the prompt's schema describes.</typeparam>
/// <param name="Outcome">How it ended.</param>
/// <param name="Value">The answer; null unless <see cref="AskOutcome.Answered"/>.</param>
/// <param name="Text">The answer's text, as the model gave it.</param>
/// <param name="Reason">What went wrong, in words a person can act on; empty where nothing did.</param>
/// <param name="Usage">What the calls used.</param>
public sealed record PromptAnswer<T>(AskOutcome Outcome, T? Value, string Text, string Reason, AskUsage Usage)
    where T : class;

/// <summary>What a question used.</summary>
/// <param name="Calls">Calls sent.</param>
/// <param name="StoredAnswers">Answers that the store had.</param>
/// <param name="Tokens">Tokens.</param>
/// <param name="Cost">Cost; null where no price is known.</param>
public sealed record AskUsage(int Calls, int StoredAnswers, TokenUsage Tokens, decimal? Cost)
{
    /// <summary>Nothing used.</summary>
    public static AskUsage None { get; } = new(0, 0, TokenUsage.None, null);

    /// <summary>The sum of both.</summary>
    public AskUsage Plus(AskUsage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Calls + other.Calls, StoredAnswers + other.StoredAnswers, Tokens.Plus(other.Tokens), Cost is null && other.Cost is null ? null : (Cost ?? 0) + (other.Cost ?? 0));
    }
}
