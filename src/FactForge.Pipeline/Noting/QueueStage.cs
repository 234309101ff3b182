using FactForge.Ledger;
using FactForge.Pipeline.Matching;
using FactForge.Pipeline.Reviewing;

namespace FactForge.Pipeline.Noting;

/// <summary>Puts into the queue what concerns no note: whom facts are about where that is not known, and parts that failed too often.</summary>
internal sealed class QueueStage(RunContext context, AnswerBook answers, Func<FactId, bool> isKnown)
{
    private readonly ReviewFilings filings = new(context.Ledger);

    /// <summary>Asks.</summary>
    /// <param name="dossiers">What is known of whom.</param>
    /// <param name="others">Questions that were made elsewhere.</param>
    public void Run(Dossiers dossiers, IEnumerable<ReviewFiling> others)
    {
        var settled = answers.SettledElsewhere;
        var asked = Unresolved(dossiers).Concat(Parked()).Concat(others).Where(filing => !settled.Contains(filing.Item.Id)).ToList();
        context.Ledger.InTransaction(() => context.Ledger.Reviews.SetOpen(null, asked, context.Run, item => ReviewFilings.WhyClosed(item, isKnown, null)));
    }

    // One question for one name, and only for what would say something in a note.
    private IEnumerable<ReviewFiling> Unresolved(Dossiers dossiers) => dossiers.Unresolved
        .Select(item => new Waiting(item.Fact.Subject, item.Fact.Kind, item.Fact.Thread, item.Match, item.Fact, null))
        .Concat(dossiers.UnresolvedClaims.Select(item => new Waiting(item.Claim.Subject, item.Claim.Kind, item.Thread, item.Match, null, item.Claim)))
        .Where(waiting => waiting.Kind is not (FactKind.Mention or FactKind.Topic or FactKind.Context) && waiting.Subject.Name is not null)
        .GroupBy(waiting => Dossiers.QuestionOf(waiting.Subject, waiting.Thread), StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => filings.Of(Who(group.Key, [.. group]), group.First().Subject.Name!, LastSaid(group.Select(waiting => waiting.Fact).OfType<FactGlimpse>())));

    private static ReviewItem Who(string id, IReadOnlyList<Waiting> waiting) => new(
        id, null, ReviewReason.UnresolvedPerson, $"Who is {waiting[0].Subject.Name}?",
        [.. waiting.SelectMany(item => item.Match.Candidates).Select(person => person.Person.Id.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. waiting.Select(item => item.Fact?.Id).OfType<FactId>()], waiting[0].Match.Reason)
    {
        Rule = nameof(SubjectMatcher),
        Named = waiting[0].Subject.Name,
        // Where no fact waits the words of a claim are what there is to see.
        Claim = waiting.Any(item => item.Fact is not null) ? null : waiting[0].Claim,
    };

    private IEnumerable<ReviewFiling> Parked() => context.Ledger.Failures.All()
        .Where(failure => failure.Tries >= context.Configuration.MaximumTries)
        .Select(failure => new ReviewFiling(
            new(ContentHash.Of("failure", failure.Part, failure.Run.ToString(System.Globalization.CultureInfo.InvariantCulture)).Short, null, ReviewReason.Failure,
                $"{failure.Part} failed {failure.Tries} times and was set aside: shall it be tried again?", [failure.Reason], [], $"it failed in the stage '{failure.Stage}'")
            { Rule = "SetAside", Part = failure.Part },
            failure.Part, null, failure.Part.StartsWith("thread ", StringComparison.Ordinal) ? [new(failure.Part["thread ".Length..])] : [], failure.Reason));

    private static DateOnly? LastSaid(IEnumerable<FactGlimpse> facts) =>
        facts.Where(fact => fact.SaidAt != DateTimeOffset.MaxValue).Select(fact => (DateOnly?)DateOnly.FromDateTime(fact.SaidAt.Date)).Max();

    private sealed record Waiting(PersonReference Subject, FactKind Kind, ThreadId Thread, SubjectMatch Match, FactGlimpse? Fact, Claim? Claim);
}
