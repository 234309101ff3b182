namespace FactForge.Extraction.Evaluation;

/// <summary>How well an extractor did on threads whose facts are known.</summary>
/// <param name="All">Over all kinds.</param>
/// <param name="Asserted">Over the kinds that say something of a person: all but topic, mention and context, which are matched more loosely.</param>
/// <param name="ByKind">By kind, for every kind that is there or was found.</param>
/// <param name="DueCommitments">Commitments with a due date: right are those whose person and date are right too.</param>
/// <param name="FromSignatures">Roles, employers and contacts that were read from, or stand in, a signature block.</param>
/// <param name="Confused">Facts counted as wrong that stand on the words and person of a gold fact of another kind.</param>
/// <param name="GroundedShare">Claims whose quote was found, among all claims.</param>
/// <param name="SubjectShare">Facts on the words of a gold fact of their kind whose person is right, among all on such words.</param>
/// <param name="Usage">What the calls used.</param>
public sealed record ExtractionScore(
    KindScore All,
    KindScore Asserted,
    IReadOnlyDictionary<FactKind, KindScore> ByKind,
    KindScore DueCommitments,
    KindScore FromSignatures,
    int Confused,
    double GroundedShare,
    double SubjectShare,
    ExtractionUsage Usage)
{
    /// <summary>Gold quotes that stand in no message: the set itself is at fault.</summary>
    public IReadOnlyList<string> Misplaced { get; init; } = [];

    /// <summary>Facts that were found and match nothing, with the thread's name; for developing, not for judging.</summary>
    public IReadOnlyList<(string Thread, Fact Fact)> Wrong { get; init; } = [];

    /// <summary>Gold facts that were not found, with the thread's name; for developing, not for judging.</summary>
    public IReadOnlyList<(string Thread, GoldFact Gold)> Missed { get; init; } = [];

    /// <summary>Scores threads.</summary>
    public static ExtractionScore Of(IReadOnlyList<EvaluatedThread> threads)
    {
        ArgumentNullException.ThrowIfNull(threads);
        var matchings = threads.Select(thread => (Thread: thread, Matching: new FactMatching(thread))).ToList();
        var byKind = Enum.GetValues<FactKind>()
            .Select(kind => (Kind: kind, Score: Count(matchings, kind)))
            .Where(pair => pair.Score.Gold + pair.Score.Found > 0)
            .ToDictionary(pair => pair.Kind, pair => pair.Score);
        return new(
            Sum(byKind.Values),
            Sum(byKind.Where(pair => pair.Key is not (FactKind.Topic or FactKind.Mention or FactKind.Context)).Select(pair => pair.Value)),
            byKind,
            Due(matchings.Select(pair => pair.Matching)),
            Signatures(matchings),
            matchings.Sum(pair => pair.Matching.Confusions().Count()),
            Grounded(threads),
            Subjects(matchings.Select(pair => pair.Matching)),
            threads.Aggregate(ExtractionUsage.None, (sum, thread) => sum.Plus(thread.Result.Usage)))
        {
            Misplaced = [.. matchings.SelectMany(pair => pair.Matching.Misplaced().Select(gold => $"{pair.Thread.Gold.Name}: {gold.Quote}"))],
            Wrong = [.. matchings.SelectMany(pair => pair.Matching.Wrong().Select(fact => (pair.Thread.Gold.Name, fact)))],
            Missed = [.. matchings.SelectMany(pair => pair.Matching.Missed().Select(gold => (pair.Thread.Gold.Name, gold)))],
        };
    }

    private static KindScore Sum(IEnumerable<KindScore> scores) => scores.Aggregate(new KindScore(0, 0, 0), (sum, score) => sum.Plus(score));

    private static KindScore Count(IReadOnlyList<(EvaluatedThread Thread, FactMatching Matching)> matchings, FactKind kind) => new(
        matchings.Sum(pair => pair.Matching.Gold.Count(gold => gold.Kind == kind)),
        matchings.Sum(pair => pair.Matching.Found.Count(fact => fact.Kind == kind)),
        matchings.Sum(pair => pair.Matching.Pairs.Count(match => match.Gold.Kind == kind)));

    private static KindScore Due(IEnumerable<FactMatching> matchings)
    {
        var sum = new KindScore(0, 0, 0);
        foreach (var matching in matchings)
        {
            sum = sum.Plus(new(
                matching.Gold.Count(gold => gold is { Kind: FactKind.Commitment, Due: not null }),
                matching.Found.Count(fact => fact is { Kind: FactKind.Commitment, Due: not null }),
                matching.Pairs.Count(pair => pair.Gold is { Kind: FactKind.Commitment, Due: not null } && pair.Gold.Due == pair.Fact.Due)));
        }

        return sum;
    }

    private static KindScore Signatures(IEnumerable<(EvaluatedThread Thread, FactMatching Matching)> matchings)
    {
        var sum = new KindScore(0, 0, 0);
        foreach (var (thread, matching) in matchings)
        {
            sum = sum.Plus(new(
                matching.Gold.Count(gold => IsCard(gold.Kind) && gold.Slot is not null && matching.StandsInSignature(gold)),
                matching.Found.Count(fact => IsCard(fact.Kind) && matching.StandsInSignature(fact)),
                matching.Pairs.Count(pair => IsCard(pair.Gold.Kind) && matching.StandsInSignature(pair.Fact))));
        }

        return sum;
    }

    private static bool IsCard(FactKind kind) => kind is FactKind.Role or FactKind.Employer or FactKind.Contact;

    private static double Grounded(IReadOnlyList<EvaluatedThread> threads)
    {
        var facts = threads.Sum(thread => thread.Result.Facts.Count);
        var all = facts + threads.Sum(thread => thread.Result.Refused.Count);
        return all == 0 ? 1 : (double)facts / all;
    }

    private static double Subjects(IEnumerable<FactMatching> matchings)
    {
        var placed = 0;
        var right = 0;
        foreach (var matching in matchings)
        {
            foreach (var fact in matching.Found)
            {
                if (matching.OfSameWords(fact) is null)
                    continue;
                placed++;
                if (matching.Gold.Any(gold => gold.Kind == fact.Kind && matching.IsPerson(fact, gold)))
                    right++;
            }
        }

        return placed == 0 ? 1 : (double)right / placed;
    }
}
