using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Reads the queue page by page: only the items of the page are read in full.</summary>
internal sealed class QueueReader(LedgerStore ledger)
{
    public ReviewPage Page(ReviewFilter filter, int offset, int count)
    {
        var order = ReviewOrder.Of(ledger.Reviews.Queue(), filter);
        var rows = order.Rows;
        return new(order.Groups, [.. rows.Skip(offset).Take(count).Select(row => ledger.Reviews.Find(row.Id)).OfType<ReviewRow>().Select(Line)], offset, rows.Count);
    }

    /// <summary>The ids that the filter leaves, in order.</summary>
    public IReadOnlyList<string> Ids(ReviewFilter filter) => [.. ReviewOrder.Of(ledger.Reviews.Queue(), filter).Rows.Select(row => row.Id)];

    public static ReviewLine Line(ReviewRow row) => new(
        row.Item.Id, row.Topic, row.Name, row.Item.Why, row.Item.Rule, row.Item.Question, row.Item.Candidates, row.Path, row.Asked, row.Later is not null);
}
