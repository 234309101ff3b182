using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>
/// Finds open items by words. Each word must stand in the question, its candidates, the person's name or the quotes, or in a message of its threads: in the
/// subject, the sender, or the body where bodies are kept. Upper and lower case are one; a word is found within longer ones.
/// </summary>
internal sealed class QueueSearch(LedgerStore ledger, string search)
{
    private readonly string[] words = [.. search.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>The rows with all of the words.</summary>
    /// <param name="queue">Rows with their words (<see cref="ReviewTable.Queue"/>).</param>
    public IReadOnlyList<QueuedRow> Of(IReadOnlyList<QueuedRow> queue)
    {
        // Messages are read only for what its own words do not settle.
        var lacking = queue.Where(row => !words.All(word => IsIn(row, word))).ToList();
        var inThreads = ledger.Messages.WordsIn([.. lacking.SelectMany(row => row.ThreadIds).Distinct()], words);
        return [.. queue.Where(row => words.All(word => IsIn(row, word) || row.ThreadIds.Any(thread => inThreads.TryGetValue(thread, out var found) && found.Contains(word))))];
    }

    private static bool IsIn(QueuedRow row, string word) => row.Words.Contains(word, StringComparison.Ordinal);
}
