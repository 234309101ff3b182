using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Sees what passes a door, and adds it up by task. Safe for use from many threads.</summary>
internal sealed class SpendingMeter(IModelDoor door) : IModelDoor
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, ModelSpending> tasks = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ModelSettings Settings => door.Settings;

    /// <inheritdoc/>
    public AnswerFormat Format => door.Format;

    /// <inheritdoc/>
    public bool HasAnswered => door.HasAnswered;

    /// <summary>The sums so far.</summary>
    public IReadOnlyList<ModelSpending> Sums
    {
        get
        {
            lock (gate)
                return [.. tasks.Values];
        }
    }

    /// <inheritdoc/>
    public async Task<ModelReply> SendAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        var reply = await door.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (reply.Attempts == 0)
            return reply;
        var name = TaskNames.Of(request.Task);
        lock (gate)
        {
            var before = tasks.GetValueOrDefault(name) ?? new(Settings.Name, name, 0, 0, 0, 0);
            tasks[name] = before with
            {
                Calls = before.Calls + 1,
                InputTokens = before.InputTokens + reply.Usage.Input,
                OutputTokens = before.OutputTokens + reply.Usage.Output,
                Cost = before.Cost + (Settings.Prices?.CostOf(reply.Usage) ?? 0),
            };
        }

        return reply;
    }
}
