namespace FactForge.Pipeline;

/// <summary>How a finding is to be taken.</summary>
public enum FindingLevel
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Works, and could be better.</summary>
    Advice,

    /// <summary>Does not work until something is done.</summary>
    Problem,
}

/// <summary>One thing that was checked.</summary>
/// <param name="Level">How it is to be taken.</param>
/// <param name="Area">What it is about: configuration, vault, notes, ledger, models.</param>
/// <param name="What">What was found.</param>
/// <param name="Remedy">What to do; null where nothing is to be done.</param>
public sealed record Finding(FindingLevel Level, string Area, string What, string? Remedy = null);
