namespace FactForge.Prompting;

/// <summary>Answers by key. A key names everything that an answer depends on, so what is found under it is the answer.</summary>
public interface IAnswerStore
{
    /// <summary>The answer under a key, or null.</summary>
    StoredAnswer? TryGet(string key);

    /// <summary>Keeps an answer; one that is there already is replaced.</summary>
    void Put(string key, StoredAnswer answer);
}

/// <summary>An answer that was paid for.</summary>
/// <param name="Text">The answer as the model gave it.</param>
/// <param name="Model">The model's name in the configuration.</param>
/// <param name="Task">The prompt's name.</param>
/// <param name="InputTokens">Tokens sent.</param>
/// <param name="OutputTokens">Tokens received.</param>
/// <param name="Cost">What it cost; null where no price is known.</param>
/// <param name="Answered">When it came.</param>
public sealed record StoredAnswer(string Text, string Model, string Task, long InputTokens, long OutputTokens, decimal? Cost, DateTimeOffset Answered);
