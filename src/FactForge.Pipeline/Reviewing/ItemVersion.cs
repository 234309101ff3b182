using FactForge.Ledger;
using FactForge.Notes;

namespace FactForge.Pipeline.Reviewing;

/// <summary>What an answer is given to: the question as asked, how it stands, and the note's bytes as they lie on disk.</summary>
internal static class ItemVersion
{
    public static async Task<string> OfAsync(ReviewRow row, Vault vault, CancellationToken cancellationToken)
    {
        var bytes = row.Path is null ? "" : (await vault.ReadAsync(row.Path, cancellationToken).ConfigureAwait(false)).File?.Hash.Hex ?? "";
        var item = row.Item;
        return ContentHash.Of([
            item.Id, item.Question, item.Reason, row.State.ToString(), row.Path, bytes, .. item.Candidates, .. item.Facts.Select(fact => fact.Value), .. item.Entries,
        ]).Short;
    }
}
