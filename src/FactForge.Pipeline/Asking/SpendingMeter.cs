using FactForge.Prompting;

namespace FactForge.Pipeline.Asking;

/// <summary>Sees what passes a door, and adds it up by task. Safe for use from many threads.</summary>
/// <param name="model">The model's name.</param>
/// <param name="door">The door; null for a model whose batches alone are taken in.</param>
/// <param name="book">Where every call is written down; null for nowhere.</param>
internal sealed class SpendingMeter(string model, ModelDoor? door = null, DayBook? book = null) : IModelDoor
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, ModelSpending> tasks = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ModelSettings Settings => Door.Settings;

    /// <inheritdoc/>
    public AnswerFormat Format => Door.Format;

    /// <inheritdoc/>
    public bool IsFormatKnown => Door.IsFormatKnown;

    /// <inheritdoc/>
    public bool HasAnswered => Door.HasAnswered;

    /// <summary>The sums so far.</summary>
    public IReadOnlyList<ModelSpending> Sums
    {
        get
        {
            lock (gate)
                return [.. tasks.Values];
        }
    }

    /// <summary>How the endpoint behaved; null where nothing was sent to it.</summary>
    public ModelTraffic? Traffic => door?.Counts is { Attempts: > 0 } counts
        ? new(model, counts.Attempts, counts.Retries, counts.RateLimited, counts.TimedOut, counts.Failed, counts.Breaks, door.ConcurrencyNow)
        : null;

    private ModelDoor Door => door ?? throw new InvalidOperationException("Nothing is sent to a model whose batches alone are taken in.");

    /// <inheritdoc/>
    public async Task<ModelReply> SendAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        ModelReply reply;
        try
        {
            reply = await Door.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (CallAbandonedException given)
        {
            // A run that is stopped ends without its answer, and the day has its price.
            Book(request, given.Charged);
            throw;
        }

        if (reply.Attempts == 0)
            return reply;
        Add(TaskNames.Of(request.Task), reply.Usage, Settings.Prices?.CostOf(reply.Usage) ?? 0, request.IsAgain);
        Book(request, reply.ChargedFor(request));
        return reply;
    }

    private void Book(ModelRequest request, TokenUsage charged) => book?.Add(model, TaskNames.Of(request.Task), charged, Settings.Prices?.CostOf(charged) ?? 0);

    /// <summary>Adds a call.</summary>
    public void Add(string task, TokenUsage usage, decimal cost, bool isAgain = false)
    {
        lock (gate)
        {
            var before = tasks.GetValueOrDefault(task) ?? new(model, task, 0, 0, 0, 0);
            tasks[task] = before with
            {
                Calls = before.Calls + 1,
                InputTokens = before.InputTokens + usage.Input,
                OutputTokens = before.OutputTokens + usage.Output,
                Cost = before.Cost + cost,
                Again = before.Again + (isAgain ? 1 : 0),
            };
        }
    }
}
