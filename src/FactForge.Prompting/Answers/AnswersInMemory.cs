using System.Collections.Concurrent;

namespace FactForge.Prompting;

/// <summary>Answers for as long as the process lives.</summary>
public sealed class AnswersInMemory : IAnswerStore
{
    private readonly ConcurrentDictionary<string, StoredAnswer> answers = new(StringComparer.Ordinal);

    /// <summary>How many it holds.</summary>
    public int Count => answers.Count;

    /// <inheritdoc/>
    public StoredAnswer? TryGet(string key) => answers.GetValueOrDefault(key);

    /// <inheritdoc/>
    public void Put(string key, StoredAnswer answer) => answers[key] = answer;
}
