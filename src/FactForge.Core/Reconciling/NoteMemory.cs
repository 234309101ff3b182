namespace FactForge;

/// <summary>What became of an entry that FactForge wrote.</summary>
public enum WrittenState
{
    /// <summary>It stood in the note, in these words, when the note was last written.</summary>
    Standing,

    /// <summary>The owner gave it other words: they stay. <see cref="WrittenEntry.Text"/> is the owner's wording, <see cref="WrittenEntry.Meaning"/> FactForge's.</summary>
    Reworded,

    /// <summary>The owner deleted or struck it, or rejected it in the queue: its meaning does not come back in any wording.</summary>
    Buried,

    /// <summary>FactForge took it out itself (refined away, withdrawn); it may come back.</summary>
    Withdrawn,
}

/// <summary>An entry that FactForge wrote at some time.</summary>
/// <param name="Key">The plan's key of it.</param>
/// <param name="Section">The section that it was written to.</param>
/// <param name="Text">The words as they last stood in the note.</param>
/// <param name="Meaning">The words as FactForge meant them; the same as <paramref name="Text"/> unless the owner reworded it.</param>
/// <param name="State">What became of it.</param>
/// <param name="Facts">The facts that it held.</param>
public sealed record WrittenEntry(string Key, SectionKind Section, string Text, string Meaning, WrittenState State, IReadOnlyList<FactId> Facts);

/// <summary>The owner's answer about a pair: the two wordings say different things and both stay, or they are the same.</summary>
public sealed record PairRuling(string FirstText, string SecondText, JudgeRelation Relation)
{
    /// <summary>One sentence that was composed of both; null for none.</summary>
    public string? Wording { get; init; }
}

/// <summary>Everything that the ledger remembers of one note and that reconciling needs. A value: the ledger is not asked again.</summary>
public sealed record NoteMemory
{
    /// <summary>A note never written before.</summary>
    public static NoteMemory None { get; } = new();

    /// <summary>Entries that FactForge wrote, in the order of the note as it last wrote it.</summary>
    public IReadOnlyList<WrittenEntry> Written { get; init; } = [];

    /// <summary>Front-matter values that FactForge wrote last, by key; the heading under <c>#</c>.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Sections that FactForge made.</summary>
    public IReadOnlySet<SectionKind> SectionsMade { get; init; } = new HashSet<SectionKind>();

    /// <summary>Wordings that the owner rejected in the queue before they reached the note.</summary>
    public IReadOnlyList<string> Rejected { get; init; } = [];

    /// <summary>Judge's and owner's answers about pairs of wordings.</summary>
    public IReadOnlyList<PairRuling> Rulings { get; init; } = [];

    /// <summary>True where FactForge set <c>needs-review</c>: when the tag is gone the owner took it off.</summary>
    public bool ReviewTagWritten { get; init; }

    /// <summary>The owner's answers in the review queue that hold. Not remembered with the note: the ledger has them.</summary>
    public OwnersAnswers Answers { get; init; } = OwnersAnswers.None;

    /// <summary>Review items of this note that the owner settled or dismissed: these are not opened again.</summary>
    public IReadOnlySet<string> ClosedReviews { get; init; } = new HashSet<string>();
}
