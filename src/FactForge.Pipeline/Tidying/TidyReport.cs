namespace FactForge.Pipeline;

/// <summary>What became of one entry: which entry says it now, and why.</summary>
/// <param name="Section">The section that it stood in.</param>
/// <param name="Text">Its words.</param>
/// <param name="NowSaidBy">The words of the entry that says it.</param>
/// <param name="Rule">The rule that spoke.</param>
/// <param name="Reason">Why the two say the same.</param>
public sealed record TidiedEntry(SectionKind Section, string Text, string NowSaidBy, string Rule, string Reason);

/// <summary>Entries of a section before and after.</summary>
public sealed record TidiedSection(SectionKind Section, int Before, int After);

/// <summary>One note that was looked at.</summary>
/// <param name="Path">Where it is, below the vault.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Sections">Entries before and after, a section.</param>
/// <param name="Removed">Entries that another entry says.</param>
/// <param name="Questions">What was left for the owner to decide.</param>
/// <param name="Diff">What changes, as a unified diff; empty where nothing does.</param>
/// <param name="Written">True where the note was written.</param>
public sealed record TidiedNote(
    string Path, string Person, IReadOnlyList<TidiedSection> Sections, IReadOnlyList<TidiedEntry> Removed, IReadOnlyList<ReviewItem> Questions, string Diff, bool Written);

/// <summary>What tidying did, or would do.</summary>
public sealed record TidyReport
{
    /// <summary>How it ended.</summary>
    public required RunOutcome Outcome { get; init; }

    /// <summary>For a refusal, one sentence: what, which, what to do.</summary>
    public string? Refusal { get; init; }

    /// <summary>The run's number, to undo it by; 0 where nothing was applied.</summary>
    public long Run { get; init; }

    /// <summary>Notes with something to tidy or to ask, in order of path.</summary>
    public IReadOnlyList<TidiedNote> Notes { get; init; } = [];

    /// <summary>Notes that were looked at.</summary>
    public int Looked { get; init; }

    /// <summary>Notes that FactForge made and nobody else touched: they follow from their facts and are tidy already.</summary>
    public int Kept { get; init; }

    /// <summary>What the judge cost, by model.</summary>
    public IReadOnlyList<ModelSpending> Spending { get; init; } = [];

    /// <summary>Pairs that the judge gave no answer about: they stay apart and are queued.</summary>
    public int Unanswered { get; init; }

    /// <summary>Why; empty where all were answered.</summary>
    public string UnansweredWhy { get; init; } = "";

    /// <summary>What failed, and why.</summary>
    public IReadOnlyList<RunFailure> Failures { get; init; } = [];

    /// <summary>What is to be known beside that, a sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
