using FactForge.Consolidation;
using FactForge.Ledger;

namespace FactForge.Pipeline.Tidying;

/// <summary>Questions that tidying asked: a run asks others and must not close these.</summary>
internal static class TidyQuestions
{
    /// <summary>What the ids of these begin with.</summary>
    public const string Prefix = TidyResult.QuestionPrefix;

    /// <summary>Those of a note that are open.</summary>
    public static IEnumerable<ReviewItem> StillOpen(LedgerStore ledger, string path) =>
        ledger.Reviews.OpenOf(path).Where(IsOf);

    /// <summary>True for one of these.</summary>
    public static bool IsOf(ReviewItem item) => item.Id.StartsWith(Prefix, StringComparison.Ordinal);
}
