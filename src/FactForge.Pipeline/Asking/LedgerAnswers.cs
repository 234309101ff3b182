using FactForge.Ledger;
using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>The ledger's answers as the store that a prompter looks into: what was answered once is never asked again, no matter which run.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="beside">Answers that were paid for outside of it; null for none.</param>
/// <param name="book">Where those are written down as spent; null for nowhere.</param>
internal sealed class LedgerAnswers(LedgerStore ledger, IAnswerStore? beside, DayBook? book = null) : IAnswerStore
{
    /// <inheritdoc/>
    public StoredAnswer? TryGet(string key)
    {
        if (ledger.Answers.Find(key) is { } row)
            return new(row.Answer, row.Model, row.Task, row.InputTokens, row.OutputTokens, row.Cost, row.Answered);
        if (beside?.TryGet(key) is not { } other)
            return null;
        // Paid for a moment ago by a look at the same thread: it is kept from now on.
        Put(key, other);
        if (!TaskNames.IsPart(other.Task))
            book?.Add(other.Model, TaskNames.Of(other.Task), new(other.InputTokens, other.OutputTokens), other.Cost ?? 0);
        return other;
    }

    /// <inheritdoc/>
    public void Put(string key, StoredAnswer answer) =>
        ledger.Answers.Store(key, new(answer.Text, answer.Model, TaskNames.Of(answer.Task), answer.InputTokens, answer.OutputTokens, answer.Cost, answer.Answered));
}
