using FactForge.Ledger;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Reads the queue page by page: only the items of the page are read in full.</summary>
internal sealed class QueueReader(LedgerStore ledger)
{
    private const int MostWaiting = 3;

    public ReviewPage Page(ReviewFilter filter, int offset, int count)
    {
        var order = Order(filter);
        var rows = order.Rows;
        return new(order.Groups, [.. rows.Skip(offset).Take(count).Select(row => ledger.Reviews.Find(row.Id)).OfType<ReviewRow>().Select(Line)], offset, rows.Count)
        {
            Version = ReviewPage.VersionOf(rows.Select(row => row.Id)),
        };
    }

    /// <summary>The ids that the filter leaves, in order.</summary>
    public IReadOnlyList<string> Ids(ReviewFilter filter) => [.. Order(filter).Rows.Select(row => row.Id)];

    private ReviewOrder Order(ReviewFilter filter) => ReviewOrder.Of(
        filter.Search is { } search ? new QueueSearch(ledger, search).Of(ledger.Reviews.Queue(withWords: true)) : ledger.Reviews.Queue(), filter);

    public ReviewLine Line(ReviewRow row) => new(
        row.Item.Id, row.Topic, row.Name, row.Item.Why, row.Item.Rule, row.Item.Question, row.Item.Candidates, row.Path, row.Asked, row.Later is not null)
    {
        Waiting = !row.Item.Why.AsksWho() ? []
            : [.. row.Item.Facts.Take(MostWaiting).Select(ledger.Facts.Find).OfType<Fact>().Select(fact => fact.Statement).Append(row.Item.Claim?.Statement).OfType<string>().Distinct(StringComparer.Ordinal)],
    };
}
