namespace FactForge;

/// <summary>Why something waits for the owner.</summary>
public enum ReviewReason
{
    /// <summary>Two entries cannot both hold.</summary>
    Contradiction,

    /// <summary>Two entries may say the same.</summary>
    UndecidedTwin,

    /// <summary>A fact says more than an entry that the owner wrote.</summary>
    RefinesOwners,

    /// <summary>A fact would replace a front-matter value that the owner filled.</summary>
    SupersedesOwners,

    /// <summary>It is not known, or not sure, who is meant.</summary>
    UnresolvedPerson,

    /// <summary>Somebody may be one with somebody who is known, and what says so is too thin to join them.</summary>
    HedgedIdentity,

    /// <summary>A claim was grounded, but part of its statement has no support.</summary>
    CloseClaim,

    /// <summary>Tidying would lose something.</summary>
    TidyDoubt,

    /// <summary>Something failed too often and was set aside.</summary>
    Failure,

    /// <summary>What an entry in the owner's words rested on was withdrawn.</summary>
    LostGround,
}

/// <summary>One question for the owner.</summary>
/// <param name="Id">A hash of what is asked: the same question is the same item.</param>
/// <param name="Person">Whose note it concerns; null where that is the question.</param>
/// <param name="Why">Why it waits.</param>
/// <param name="Question">The question in one sentence.</param>
/// <param name="Candidates">Texts between which it is to be chosen; the first is what stands there.</param>
/// <param name="Facts">The facts concerned.</param>
/// <param name="Reason">Why the rules did not settle it.</param>
public sealed record ReviewItem(
    string Id, PersonId? Person, ReviewReason Why, string Question, IReadOnlyList<string> Candidates, IReadOnlyList<FactId> Facts, string Reason)
{
    /// <summary>The section concerned, where it is one.</summary>
    public SectionKind? Section { get; init; }

    /// <summary>The front-matter key concerned, where it is one.</summary>
    public string? Field { get; init; }

    /// <summary>Keys of the planned entries concerned, candidate by candidate where they have one.</summary>
    public IReadOnlyList<string> Entries { get; init; } = [];

    /// <summary>The rule that raised it, by its name; empty where none did.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Places of the candidates that are the owner's own words: these change by the owner's answer alone.</summary>
    public IReadOnlyList<int> Owners { get; init; } = [];

    /// <summary>The slot concerned, where two values of one stand against each other.</summary>
    public Slot? Slot { get; init; }

    /// <summary>The claim that was refused, where the question is whether it holds after all.</summary>
    public Claim? Claim { get; init; }

    /// <summary>Whom it is asked about, by name, where it is asked who that is.</summary>
    public string? Named { get; init; }

    /// <summary>Where it is asked whether people are one: an address of who is in question, then one of each candidate.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Messages to be shown that no fact stands for.</summary>
    public IReadOnlyList<MessageId> Messages { get; init; } = [];

    /// <summary>What failed, where something did.</summary>
    public string? Part { get; init; }
}
