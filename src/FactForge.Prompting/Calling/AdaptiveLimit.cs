namespace FactForge.Prompting;

/// <summary>
/// A limit on calls at a time that follows the service: additive increase with each success, multiplicative decrease when it
/// pushes back (Chiu and Jain 1989; TCP does the same, RFC 5681, 3.1). One decrease a round: the calls under way when it
/// pushed back will all tell the same.
/// </summary>
internal sealed class AdaptiveLimit
{
    private const double Decrease = 0.7;

    private readonly Lock gate = new();
    private readonly Queue<TaskCompletionSource> waiting = new();
    private readonly int most;
    private double limit;
    private int under;
    private long started;
    private long decreasedAt;

    public AdaptiveLimit(int most)
    {
        this.most = Math.Max(1, most);
        limit = this.most;
    }

    /// <summary>Calls that may be under way now.</summary>
    public int Current
    {
        get
        {
            lock (gate)
                return (int)limit;
        }
    }

    /// <summary>Waits for a place; the number it gives goes back to <see cref="Leave"/>.</summary>
    public async ValueTask<long> EnterAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource place;
        lock (gate)
        {
            if (under < (int)limit)
            {
                under++;
                return ++started;
            }

            place = new(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Enqueue(place);
        }

        await using var registration = cancellationToken.Register(() => place.TrySetCanceled(cancellationToken)).ConfigureAwait(false);
        await place.Task.ConfigureAwait(false);
        lock (gate)
            return ++started;
    }

    /// <summary>Gives the place back.</summary>
    /// <param name="number">What <see cref="EnterAsync"/> gave.</param>
    /// <param name="pushedBack">True where the service was overloaded, false where it answered, null where the call tells neither.</param>
    public void Leave(long number, bool? pushedBack)
    {
        lock (gate)
        {
            under--;
            if (pushedBack == true && number > decreasedAt)
            {
                limit = Math.Max(1, limit * Decrease);
                decreasedAt = started;
            }
            else if (pushedBack == false)
            {
                limit = Math.Min(most, limit + (1 / limit));
            }

            while (under < (int)limit && waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                    under++;
            }
        }
    }
}
