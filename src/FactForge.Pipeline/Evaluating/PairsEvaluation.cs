using FactForge.Consolidation;
using FactForge.Pipeline.Evaluating;

namespace FactForge.Pipeline;

/// <summary>A labelled pair that was not taken as its label says.</summary>
/// <param name="First">The wording that stands there.</param>
/// <param name="Second">The wording that arrives.</param>
/// <param name="Label">The label; null where it is only known that the two are to stay apart.</param>
/// <param name="Relation">What the rules said; null where they could not tell.</param>
/// <param name="Rule">The rule that spoke.</param>
/// <param name="Reason">Its reason.</param>
public sealed record EvaluatedPair(string First, string Second, JudgeRelation? Label, JudgeRelation? Relation, string Rule, string Reason);

/// <summary>How well labelled pairs of wordings are told apart or together, by the rules alone.</summary>
public sealed record PairsEvaluation
{
    /// <summary>Why nothing was evaluated; null where something was.</summary>
    public string? Refusal { get; init; }

    /// <summary>All pairs.</summary>
    public int Pairs { get; init; }

    /// <summary>Pairs to stay apart that were taken for one: each destroys something.</summary>
    public IReadOnlyList<EvaluatedPair> WrongMerges { get; init; } = [];

    /// <summary>Pairs labelled same.</summary>
    public int Same { get; init; }

    /// <summary>Of these, taken for one.</summary>
    public int SameFound { get; init; }

    /// <summary>Pairs labelled refines.</summary>
    public int Refines { get; init; }

    /// <summary>Of these, taken for one.</summary>
    public int RefinesFound { get; init; }

    /// <summary>Pairs taken exactly as labelled.</summary>
    public int Exact { get; init; }

    /// <summary>Pairs that say the same and were left apart: each only annoys.</summary>
    public IReadOnlyList<EvaluatedPair> Missed { get; init; } = [];

    /// <summary>Share of the pairs taken for one that are one, from 0 to 1.</summary>
    public double Precision => Found + WrongMerges.Count == 0 ? 1 : Found / (double)(Found + WrongMerges.Count);

    /// <summary>Share of the pairs that are one that were taken for one, from 0 to 1.</summary>
    public double Recall => Same + Refines == 0 ? 1 : Found / (double)(Same + Refines);

    /// <summary>Share of the pairs to stay apart that were taken for one, from 0 to 1.</summary>
    public double WrongMergeRate => Pairs - Same - Refines == 0 ? 0 : WrongMerges.Count / (double)(Pairs - Same - Refines);

    private int Found => SameFound + RefinesFound;

    /// <summary>Compares every pair of a file. Nothing is written.</summary>
    /// <param name="path">A file of lines <c>first TAB second TAB relation</c>; a column between may say what was changed; <c>#</c> starts a comment.</param>
    public static PairsEvaluation Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!EvaluationFilesDoor.FileExists(path))
            return new PairsEvaluation { Refusal = $"There is no file at {path}: name one with labelled pairs." };
        try
        {
            var score = PairScore.Of(PairScore.Read(EvaluationFilesDoor.Lines(path)));
            return score.Pairs == 0 ? new PairsEvaluation { Refusal = $"There is no pair in {path}: a pair is a line of first, second and relation, separated by tabs." } : Of(score);
        }
        catch (FormatException fault)
        {
            return new PairsEvaluation { Refusal = $"{path} cannot be read: {fault.Message}" };
        }
    }

    private static PairsEvaluation Of(PairScore score) => new()
    {
        Pairs = score.Pairs,
        WrongMerges = [.. score.WrongMerges.Select(Of)],
        Same = score.Same,
        SameFound = score.SameFound,
        Refines = score.Refines,
        RefinesFound = score.RefinesFound,
        Exact = score.Exact,
        Missed = [.. score.Misses.Select(Of)],
    };

    private static EvaluatedPair Of(PairMiss miss) =>
        new(miss.Pair.First, miss.Pair.Second, miss.Pair.Label, miss.Comparison.Relation, miss.Comparison.Rule, miss.Comparison.Reason);
}
