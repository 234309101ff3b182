using FactForge.Pipeline;

namespace FactForge.Review.Pages;

/// <summary>One question with all that its answer needs.</summary>
public sealed record ItemView
{
    /// <summary>The question.</summary>
    public required ReviewDetail Detail { get; init; }

    /// <summary>The part of the queue that is walked through.</summary>
    public required ReviewFilter Filter { get; init; }

    /// <summary>What is to be said first.</summary>
    public Notice? Notice { get; init; }

    /// <summary>The owner's own words as typed so far; null before anything was.</summary>
    public string? Wording { get; init; }

    /// <summary>What the note would be with them.</summary>
    public ReviewPreview? Preview { get; init; }

    /// <summary>The name that was looked for among people.</summary>
    public string? Who { get; init; }

    /// <summary>Those who bear it.</summary>
    public IReadOnlyList<ReviewPersonLine> Bearers { get; init; } = [];
}
