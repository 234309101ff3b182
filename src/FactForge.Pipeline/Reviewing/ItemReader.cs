using FactForge.Ledger;
using FactForge.Notes;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Reads one item in full.</summary>
internal sealed class ItemReader(LedgerStore ledger, Vault vault)
{
    public async Task<ReviewDetail?> ReadAsync(string id, ReviewFilter filter, CancellationToken cancellationToken)
    {
        if (ledger.Reviews.Find(id) is not { } row)
            return null;
        var ids = new QueueReader(ledger).Ids(filter).ToList();
        var at = ids.IndexOf(id);
        return new()
        {
            Item = row.Item,
            Version = await ItemVersion.OfAsync(row, vault, cancellationToken).ConfigureAwait(false),
            Group = row.Topic,
            Name = row.Name,
            Note = row.Path,
            State = Standing(row.State),
            Ended = row.Why,
            Opened = row.Asked,
            IsLater = row.Later is not null,
            Evidence = new EvidenceReader(ledger).Of(row.Item),
            Previous = at > 0 ? ids[at - 1] : null,
            Next = at >= 0 && at + 1 < ids.Count ? ids[at + 1] : at < 0 && ids.Count > 0 ? ids[0] : null,
        };
    }

    private static ReviewStanding Standing(ReviewState state) => state switch
    {
        ReviewState.Open => ReviewStanding.Open,
        ReviewState.Decided => ReviewStanding.Decided,
        ReviewState.Dismissed => ReviewStanding.Dismissed,
        ReviewState.Closed => ReviewStanding.Closed,
        ReviewState.Expired => ReviewStanding.Expired,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
