namespace FactForge.Consolidation;

/// <summary>An entry that tidying takes out, and where it is said from now on.</summary>
/// <param name="Removed">The entry.</param>
/// <param name="Survivor">The entry that says it.</param>
/// <param name="SurvivorText">The survivor's words.</param>
/// <param name="Rule">The rule that spoke.</param>
/// <param name="Reason">Why the two say the same.</param>
public sealed record TidyRemoval(Entry Removed, Entry Survivor, string SurvivorText, string Rule, string Reason);

/// <summary>What became of a section.</summary>
/// <param name="Section">The section.</param>
/// <param name="Before">Entries before.</param>
/// <param name="After">Entries after.</param>
public sealed record TidyCount(SectionKind Section, int Before, int After);

/// <summary>What tidying wants of a note. Nothing is written yet.</summary>
/// <param name="Changes">The changes; none for a tidy note.</param>
/// <param name="Removals">Per removed entry the one that says it and why.</param>
/// <param name="Reviews">What it will not decide.</param>
/// <param name="Counts">Entries before and after, a section.</param>
/// <param name="Questions">Pairs that a judge could settle.</param>
public sealed record TidyResult(
    IReadOnlyList<NoteChange> Changes,
    IReadOnlyList<TidyRemoval> Removals,
    IReadOnlyList<ReviewItem> Reviews,
    IReadOnlyList<TidyCount> Counts,
    IReadOnlyList<JudgeQuestion> Questions)
{
    /// <summary>What the ids of tidying's questions begin with: a later run, which asks other questions, leaves these open while their candidates stand.</summary>
    public const string QuestionPrefix = "tidy-";

    /// <summary>The rule of a question whether the line that stays shall take up what only the line that went names.</summary>
    public const string LostRule = nameof(Retention);
}
