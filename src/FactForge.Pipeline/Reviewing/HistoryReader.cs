using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Reads what the owner decided.</summary>
internal sealed class HistoryReader(LedgerStore ledger)
{
    public ReviewHistory Page(ReviewFilter filter, int offset, int count)
    {
        var found = ledger.Decisions.All().Reverse().Where(row => Fits(row, filter)).ToList();
        return new([.. found.Skip(offset).Take(count).Select(Item)], found.Count);
    }

    public ReviewStats Stats()
    {
        var states = ledger.Reviews.CountByState();
        var open = ledger.Reviews.CountOpenByKind();
        var decisions = ledger.Decisions.All();
        return new()
        {
            Open = open.Values.Sum(kind => kind.Open),
            Later = open.Values.Sum(kind => kind.Later),
            OpenByWhy = new SortedDictionary<ReviewReason, long>(open
                .Where(kind => Enum.TryParse<ReviewReason>(kind.Key, out _)).ToDictionary(kind => Enum.Parse<ReviewReason>(kind.Key), kind => kind.Value.Open)),
            Answers = new SortedDictionary<string, long>(decisions.Where(row => row.Holds).GroupBy(row => DecisionNames.Of(row.Decision), StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => (long)group.Count(), StringComparer.Ordinal), StringComparer.Ordinal),
            Decided = states.GetValueOrDefault(ReviewState.Decided),
            Dismissed = states.GetValueOrDefault(ReviewState.Dismissed),
            Closed = states.GetValueOrDefault(ReviewState.Closed),
            Expired = states.GetValueOrDefault(ReviewState.Expired),
            Undone = decisions.Count(row => !row.Holds),
            OldestOpen = ledger.Reviews.OldestOpen(),
        };
    }

    private bool Fits(DecisionRow row, ReviewFilter filter) =>
        (filter.Why is not { } why || row.Question?.Why == why)
        && (filter.Rule is null || row.Question?.Rule == filter.Rule)
        && (filter.Group is not { } group || row.Path == group || row.Question?.Person?.Value == group || row.Name.Contains(group, StringComparison.OrdinalIgnoreCase))
        && (filter.Thread is null || (row.Question is { } question && ThreadsOf(question).Any(thread => thread?.Value == filter.Thread)))
        && (filter.Search ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Words(row).Contains(word, StringComparison.Ordinal));

    private IEnumerable<ThreadId?> ThreadsOf(ReviewItem question) => question.Facts.Select(fact => ledger.Facts.Find(fact)?.Thread)
        .Append(question.Claim is { } claim ? ledger.Messages.ThreadOf(claim.Message) : null);

    private static DecidedItem Item(DecisionRow row) => new(
        row.Number, row.Decision, DecisionNames.Of(row.Decision), row.Question, row.Name, row.Path, row.Decided, row.Run, !row.Holds);

    private static string Words(DecisionRow row) =>
        string.Join('\n', [row.Name, row.Path ?? "", row.Question?.Question ?? "", .. row.Question?.Candidates ?? []]).ToLowerInvariant();
}
