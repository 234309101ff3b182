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

    /// <summary>
    /// Those about a line that went and said more than the line that stays: no later look at the note finds them again, so they wait for their answer as long as that
    /// line stands.
    /// </summary>
    public static IEnumerable<ReviewItem> StillLost(LedgerStore ledger, string path, Note note) =>
        StillOpen(ledger, path).Where(item => item is { Rule: TidyResult.LostRule, Why: ReviewReason.TidyDoubt } && note.Sections.Any(section => section.Entries.Any(entry => entry.Text == item.Candidates[0])));

    /// <summary>True for one of these.</summary>
    public static bool IsOf(ReviewItem item) => item.Id.StartsWith(Prefix, StringComparison.Ordinal);
}
