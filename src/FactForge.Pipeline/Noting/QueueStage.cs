using FactForge.Ledger;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline.Noting;

/// <summary>Puts into the queue what concerns no note: whom facts are about where that is not known, and parts that failed too often.</summary>
internal sealed class QueueStage(RunContext context, AnswerBook answers, IReadOnlySet<FactId> known)
{
    private readonly ReviewFilings filings = new(context.Ledger);

    public void Run(Dossiers dossiers)
    {
        var settled = answers.SettledElsewhere;
        var asked = Unresolved(dossiers).Concat(Parked()).Where(filing => !settled.Contains(filing.Item.Id)).ToList();
        context.Ledger.InTransaction(() => context.Ledger.Reviews.SetOpen(null, asked, context.Run, item => ReviewFilings.WhyClosed(item, known, null)));
    }

    // One question for one name, and only for facts that would say something in a note.
    private IEnumerable<ReviewFiling> Unresolved(Dossiers dossiers) => dossiers.Unresolved
        .Where(item => item.Fact.Kind is not (FactKind.Mention or FactKind.Topic or FactKind.Context) && item.Fact.Subject.Name is not null)
        .GroupBy(item => Dossiers.QuestionOf(item.Fact), StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => filings.Of(Who(group.Key, [.. group]), group.First().Fact.Subject.Name!, LastSaid(group.Select(item => item.Fact))));

    private static ReviewItem Who(string id, IReadOnlyList<(Fact Fact, SubjectMatch Match)> waiting) => new(
        id, null, ReviewReason.UnresolvedPerson, $"Who is {waiting[0].Fact.Subject.Name}?",
        [.. waiting.SelectMany(item => item.Match.Candidates).Select(person => person.Person.Id.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. waiting.Select(item => item.Fact.Id)], waiting[0].Match.Reason)
    { Rule = nameof(SubjectMatcher) };

    private IEnumerable<ReviewFiling> Parked() => context.Ledger.Failures.All()
        .Where(failure => failure.Tries >= context.Configuration.MaximumTries)
        .Select(failure => new ReviewFiling(
            new(ContentHash.Of("failure", failure.Part, failure.Run.ToString(System.Globalization.CultureInfo.InvariantCulture)).Short, null, ReviewReason.Failure,
                $"{failure.Part} failed {failure.Tries} times and was set aside: shall it be tried again?", [failure.Reason], [], $"it failed in the stage '{failure.Stage}'")
            { Rule = "SetAside", Part = failure.Part },
            failure.Part, null, failure.Part.StartsWith("thread ", StringComparison.Ordinal) ? [new(failure.Part["thread ".Length..])] : [], failure.Reason));

    private static DateOnly? LastSaid(IEnumerable<Fact> facts) =>
        facts.Where(fact => fact.SaidAt != DateTimeOffset.MaxValue).Select(fact => (DateOnly?)DateOnly.FromDateTime(fact.SaidAt.Date)).Max();
}
