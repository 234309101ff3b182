using FactForge.Ledger;
using FactForge.Notes;
using FactForge.Pipeline.Matching;

namespace FactForge.Pipeline.Reviewing;

/// <summary>Reads one item in full.</summary>
internal sealed class ItemReader(LedgerStore ledger, Vault vault, AnswerPreview preview)
{
    private const int MostDiffs = 6;

    public async Task<ReviewDetail?> ReadAsync(string id, ReviewFilter filter, CancellationToken cancellationToken)
    {
        if (ledger.Reviews.Find(id) is not { } row)
            return null;
        var ids = new QueueReader(ledger).Ids(filter).ToList();
        var at = ids.IndexOf(id);
        var people = await PeopleAsync(row, cancellationToken).ConfigureAwait(false);
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
            Answers = row.State == ReviewState.Open ? await AnswersAsync(row, people, cancellationToken).ConfigureAwait(false) : [],
            People = people,
            Previous = at > 0 ? ids[at - 1] : null,
            Next = at >= 0 && at + 1 < ids.Count ? ids[at + 1] : at < 0 && ids.Count > 0 ? ids[0] : null,
        };
    }

    // Those who bear the name, then those of the thread who share a part of it.
    private async Task<IReadOnlyList<ReviewPersonLine>> PeopleAsync(ReviewRow row, CancellationToken cancellationToken)
    {
        if (!row.Item.Why.AsksWho())
            return [];
        var world = await preview.WorldAsync(cancellationToken).ConfigureAwait(false);
        var named = row.Item.Candidates.Select(id => world.Directory.ById(new(id))).OfType<KnownPerson>();
        if (row.Item.Why == ReviewReason.HedgedIdentity)
            return [.. named.Select(PersonReader.Line)];
        var present = row.Item.Facts.Select(ledger.Facts.Find).OfType<Fact>().Select(fact => fact.Thread).Distinct().SelectMany(world.Dossiers.PresentIn)
            .Where(person => row.Name.Split(' ').Any(part => part.Length > 1 && Bears(person, part)));
        return [.. named.Concat(present).DistinctBy(person => person.Person.Id).Select(PersonReader.Line)];
    }

    private static bool Bears(KnownPerson person, string part) =>
        person.Person.Aliases.Prepend(person.Person.Name).SelectMany(name => name.Split(' ')).Contains(part, StringComparer.OrdinalIgnoreCase);

    private async Task<IReadOnlyList<ReviewAnswer>> AnswersAsync(ReviewRow row, IReadOnlyList<ReviewPersonLine> people, CancellationToken cancellationToken)
    {
        var answers = new List<ReviewAnswer>();
        foreach (var answer in OfferedAnswers.Of(row.Item, people))
        {
            answers.Add(answer.Decision is { } decision && answers.Count < MostDiffs
                ? answer with { Diff = await preview.DiffAsync(row, decision, cancellationToken).ConfigureAwait(false) } : answer);
        }

        return answers;
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
