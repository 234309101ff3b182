using FactForge.Ledger;

namespace FactForge.Pipeline.Noting;

/// <summary>
/// Asks about claims that are close to being facts about somebody who has no note: where the owner vouches for one, they get one. Nobody is asked about who would
/// get none, nor about somebody whose note the owner deleted.
/// </summary>
internal sealed class ClaimQuestions(LedgerStore ledger, NoteDraftsman draftsman, Func<PersonFile, bool> mayBeNoted)
{
    /// <summary>The questions, person by person, when notes are as they are to be.</summary>
    public async Task<IReadOnlyList<ReviewFiling>> AskAsync(Dossiers dossiers, CancellationToken cancellationToken)
    {
        var noted = ledger.Notes.All().Select(row => row.Person).ToHashSet();
        var filings = new ReviewFilings(ledger);
        var asked = new List<ReviewFiling>();
        foreach (var file in dossiers.Claimed().Where(file => mayBeNoted(file) && !noted.Contains(file.Id)))
        {
            // Of no path: what is remembered of another's note is none of theirs.
            var draft = await draftsman.NewAsync(file, "", null, cancellationToken).ConfigureAwait(false);
            asked.AddRange(draft.Reconciliation.Reviews.Where(item => item.Why == ReviewReason.CloseClaim)
                .Select(item => filings.Of(item, file.Known.Person.Name, file.LastContact)));
        }

        return asked;
    }
}
