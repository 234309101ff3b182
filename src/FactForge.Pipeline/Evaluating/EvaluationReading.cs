using System.Text.RegularExpressions;
using FactForge.Extraction.Evaluation;

namespace FactForge.Pipeline.Evaluating;

/// <summary>Makes the result that is shown and kept of a score.</summary>
internal static partial class EvaluationReading
{
    public static ThreadsEvaluation Of(IReadOnlyList<EvaluatedThread> threads, bool details)
    {
        var score = ExtractionScore.Of(threads);
        return new()
        {
            Threads = threads.Count,
            All = Of(score.All),
            Asserted = Of(score.Asserted),
            Kinds = new SortedDictionary<FactKind, EvaluatedKind>(score.ByKind.ToDictionary(pair => pair.Key, pair => Of(pair.Value))),
            DueCommitments = Of(score.DueCommitments),
            Signatures = Of(score.FromSignatures),
            Confused = score.Confused,
            GroundedShare = Rounded(score.GroundedShare),
            SubjectShare = Rounded(score.SubjectShare),
            Refused = Reasons(threads),
            Failures = [.. threads.SelectMany(thread => thread.Result.Failures.Select(failure => new RunFailure("extract", thread.Gold.Name, failure.Reason)))],
            Calls = score.Usage.Calls,
            StoredAnswers = score.Usage.StoredAnswers,
            InputTokens = score.Usage.InputTokens,
            OutputTokens = score.Usage.OutputTokens,
            Cost = score.Usage.Cost,
            Misplaced = score.Misplaced,
            Wrong = details ? [.. score.Wrong.Select(pair => new DisputedFact(pair.Thread, pair.Fact.Kind, pair.Fact.Statement, pair.Fact.Evidence.Quote))] : [],
            Missed = details ? [.. score.Missed.Select(pair => new DisputedFact(pair.Thread, pair.Gold.Kind, pair.Gold.Statement, pair.Gold.Quote))] : [],
        };
    }

    private static EvaluatedKind Of(KindScore score) => new(score.Gold, score.Found, score.Right, Rounded(score.Precision), Rounded(score.Recall), Rounded(score.F1));

    /// <summary>Reasons with what differs from claim to claim left out: it is their number that tells something.</summary>
    private static SortedDictionary<string, int> Reasons(IReadOnlyList<EvaluatedThread> threads) => new(
        threads.SelectMany(thread => thread.Result.Refused).GroupBy(refused => Particular().Replace(refused.Reason, "…"), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count()), StringComparer.Ordinal);

    private static double Rounded(double share) => Math.Round(share, 4);

    [GeneratedRegex("\"[^\"]*\"|\\bP\\d+\\b|\\b\\d{4}(?:-\\S+)?", RegexOptions.NonBacktracking)]
    private static partial Regex Particular();
}
