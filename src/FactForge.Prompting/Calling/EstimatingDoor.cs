namespace FactForge.Prompting;

/// <summary>Sends nothing and counts what would be sent. Safe for use from many threads.</summary>
/// <param name="settings">The model.</param>
/// <param name="memory">What form of answer its endpoint was found to keep; null for nothing.</param>
public sealed class EstimatingDoor(ModelSettings settings, IFormatMemory? memory = null) : IModelDoor
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, ModelEstimate> tasks = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ModelSettings Settings => settings;

    /// <inheritdoc/>
    public AnswerFormat Format { get; } = (settings.FindsFormat ? memory?.Known(settings) : null) ?? settings.Format;

    /// <inheritdoc/>
    public bool IsFormatKnown => true;

    /// <inheritdoc/>
    public bool HasAnswered => false;

    /// <summary>What would be sent, by task in ordinal order.</summary>
    public IReadOnlyList<ModelEstimate> Estimates
    {
        get
        {
            lock (gate)
                return [.. tasks.Values.OrderBy(estimate => estimate.Task, StringComparer.Ordinal)];
        }
    }

    /// <inheritdoc/>
    public Task<ModelReply> SendAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        lock (gate)
        {
            var before = tasks.GetValueOrDefault(request.Task) ?? new(settings.Name, request.Task, 0, 0, 0);
            tasks[request.Task] = before with
            {
                Calls = before.Calls + 1,
                InputTokens = before.InputTokens + request.InputTokens,
                MostOutputTokens = before.MostOutputTokens + request.MaxOutputTokens,
            };
        }

        return Task.FromResult(ModelReply.Failed(ModelOutcome.NotSent, "Nothing is sent while costs are estimated."));
    }
}

/// <summary>What a task would send to a model.</summary>
/// <param name="Model">The model's name in the configuration.</param>
/// <param name="Task">The prompt's name.</param>
/// <param name="Calls">Calls.</param>
/// <param name="InputTokens">Tokens sent, counted.</param>
/// <param name="MostOutputTokens">Tokens received, if every answer were as long as it may be.</param>
public sealed record ModelEstimate(string Model, string Task, long Calls, long InputTokens, long MostOutputTokens);
