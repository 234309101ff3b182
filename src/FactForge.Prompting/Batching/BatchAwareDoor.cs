namespace FactForge.Prompting;

/// <summary>
/// Goes before a model's door. A question that waits in a batch is not sent again; one whose batch told what sending it again would tell again
/// (cut off, filtered, declined, too long) gets that; while a batch is being filled, questions go into it; everything else is sent at once.
/// </summary>
/// <param name="direct">The door that sends at once.</param>
/// <param name="book">Which questions are in batches.</param>
/// <param name="fills">Whether a question goes into the batch.</param>
public sealed class BatchAwareDoor(IModelDoor direct, IBatchBook book, Func<ModelRequest, bool> fills) : IModelDoor
{
    /// <summary>A question that so many batches gave no answer to is sent at once.</summary>
    private const int MostTries = 2;

    /// <summary>So many questions are sent at once, one after the other, to find out what form of answer the endpoint keeps; a deployment for batches alone answers none.</summary>
    private const int MostScouts = 3;

    private readonly FirstCall first = new();
    private int scouts;

    /// <inheritdoc/>
    public ModelSettings Settings => direct.Settings;

    /// <inheritdoc/>
    public AnswerFormat Format => direct.Format;

    /// <inheritdoc/>
    public bool IsFormatKnown => direct.IsFormatKnown;

    /// <inheritdoc/>
    public bool HasAnswered => direct.HasAnswered;

    /// <inheritdoc/>
    public async Task<ModelReply> SendAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = book.Find(request.Key);
        if (known is { Waits: true })
            return Waiting();
        if (known?.Last is { Outcome: ModelOutcome.Truncated or ModelOutcome.Filtered or ModelOutcome.Refused or ModelOutcome.TooLong } last)
            return last with { Attempts = 0 };
        // What was rejected, perhaps for its format, is sent at once: there the format that the endpoint takes is found.
        var belongs = fills(request) && !request.IsAgain && known is not { Last.Outcome: ModelOutcome.Rejected } && (known?.Tries ?? 0) < MostTries;
        if (!belongs)
            return await direct.SendAsync(request, cancellationToken).ConfigureAwait(false);
        // A whole batch in a form that the endpoint does not know would be refused line by line: one question finds it out, and is answered.
        return IsScouted
            ? Queue(request)
            : await first.SendAsync(() => IsScouted ? Task.FromResult(Queue(request)) : direct.SendAsync(request, cancellationToken), _ => !Scouted(request), cancellationToken).ConfigureAwait(false);
    }

    private bool IsScouted => direct.IsFormatKnown || Volatile.Read(ref scouts) >= MostScouts;

    // One that only showed its form not to be kept comes back in another.
    private bool Scouted(ModelRequest request)
    {
        if (!(request.Format < Format))
            Interlocked.Increment(ref scouts);
        return IsScouted;
    }

    // What was worded for a form that is known by now not to be kept comes back to be worded anew.
    private ModelReply Queue(ModelRequest request) => request.Format is { } format && format < Format
        ? ModelReply.Failed(ModelOutcome.Rejected, $"Model '{Settings.Name}' does not know the format.")
        : Waiting() with { IsQueued = book.Add(request, request.Format ?? Format) };

    private static ModelReply Waiting() => ModelReply.Failed(ModelOutcome.Waiting, "a batch has yet to bring the answer.");
}
