using System.Collections.Concurrent;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>A store for asking afresh: only answers that came in this run are found in it. All are kept in <paramref name="inner"/>.</summary>
internal sealed class FreshAnswers(IAnswerStore inner) : IAnswerStore
{
    private readonly ConcurrentDictionary<string, bool> came = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public StoredAnswer? TryGet(string key) => came.ContainsKey(key) ? inner.TryGet(key) : null;

    /// <inheritdoc/>
    public void Put(string key, StoredAnswer answer)
    {
        inner.Put(key, answer);
        Came(key);
    }

    /// <summary>Notes that an answer came by another way.</summary>
    public void Came(string key) => came[key] = true;
}
