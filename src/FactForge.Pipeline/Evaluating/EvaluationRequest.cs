namespace FactForge.Pipeline;

/// <summary>What is to be evaluated, and by whom.</summary>
public sealed record EvaluationRequest
{
    /// <summary>The set: a folder below which <c>gold.jsonl</c> files stand beside the mail of one thread each. Absolute.</summary>
    public required string Set { get; init; }

    /// <summary>The configuration: the extractor, its model, prompts, passes and limits.</summary>
    public required VaultConfiguration Configuration { get; init; }

    /// <summary>Where answers and the last result are kept; null for <c>.factforge</c> in the set.</summary>
    public string? Keep { get; init; }

    /// <summary>Asks the model again what it answered in an evaluation before.</summary>
    public bool Fresh { get; init; }

    /// <summary>Lists the facts on which extractor and set do not agree. Not for a half that judges.</summary>
    public bool Details { get; init; }

    /// <summary>Reads an environment variable; null for the process's own.</summary>
    public Func<string, string?>? Environment { get; init; }
}
