namespace FactForge.Pipeline;

/// <summary>Which items are meant. What is null filters nothing.</summary>
public sealed record ReviewFilter
{
    /// <summary>Everything.</summary>
    public static ReviewFilter None { get; } = new();

    /// <summary>A group's key (<see cref="ReviewGroup.Key"/>), or words of a person's name or the path of their note.</summary>
    public string? Group { get; init; }

    /// <summary>Why it waits.</summary>
    public ReviewReason? Why { get; init; }

    /// <summary>The id of a thread.</summary>
    public string? Thread { get; init; }

    /// <summary>The rule that raised it.</summary>
    public string? Rule { get; init; }

    /// <summary>Words that stand in the question, its candidates, the person's name, the quotes, or in the messages of its threads; each of them must.</summary>
    public string? Search { get; init; }

    /// <summary>False: items that were put off are left out.</summary>
    public bool IncludeLater { get; init; } = true;
}
