namespace FactForge;

/// <summary>How a fact stands to what a note says already.</summary>
public enum VerdictKind
{
    /// <summary>Nothing there says this.</summary>
    Adds,

    /// <summary>An entry says this already.</summary>
    Repeats,

    /// <summary>Says the same and more, and contradicts nothing.</summary>
    Refines,

    /// <summary>The same slot, a later message, another value.</summary>
    Supersedes,

    /// <summary>Both cannot hold and time does not settle it.</summary>
    Contradicts,

    /// <summary>The rules cannot tell, and no judge did.</summary>
    Undecided,
}

/// <summary>A fact's verdict, with its reason.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Kind">How it stands.</param>
/// <param name="Entry">The planned entry that it went into or stands against (<see cref="PlannedEntry.Key"/>); null where it goes into none.</param>
/// <param name="Rule">The rule that spoke, by its name.</param>
/// <param name="Reason">The reason, in words a person can read.</param>
public sealed record Verdict(FactId Fact, VerdictKind Kind, string? Entry, string Rule, string Reason);
