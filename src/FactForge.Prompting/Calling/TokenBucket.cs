namespace FactForge.Prompting;

/// <summary>
/// A token bucket (RFC 3290, 5.1.3) that fills continuously. It holds little, so that no window of a minute sees more than the
/// limit; a request larger than the bucket is let through when it is full and leaves a debt. While somebody waits nothing runs
/// over: what a late timer lets in, and what comes back of reservations, is the next one's.
/// </summary>
internal sealed class TokenBucket
{
    /// <summary>Below the limit by as much as the bucket can burst, so that rate and burst together stay within it.</summary>
    private const double Share = 0.97;

    private const double BurstSeconds = 1.0;

    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly double perSecond;
    private readonly double capacity;
    private double level;
    private int waiting;
    private long filledAt;
    private Task last = Task.CompletedTask;

    public TokenBucket(double perMinute, TimeProvider time)
    {
        this.time = time;
        perSecond = perMinute * Share / 60;
        capacity = Math.Max(1, perSecond * BurstSeconds);
        level = capacity;
        filledAt = time.GetTimestamp();
    }

    /// <summary>Waits its turn and takes. One waits for the level at a time, the others behind it: however many wait, each moment's level goes to the first of them.</summary>
    public async ValueTask TakeAsync(double amount, CancellationToken cancellationToken)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (gate)
        {
            (before, last) = (last, mine.Task);
            waiting++;
        }

        try
        {
            await before.WaitAsync(cancellationToken).ConfigureAwait(false);
            while (TryTake(amount) is { } wait)
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lock (gate)
            {
                // Up to now is theirs who waited.
                Fill();
                waiting--;
            }

            mine.SetResult();
        }
    }

    /// <summary>Gives back what was taken too much, or takes what was taken too little.</summary>
    public void Settle(double reserved, double used)
    {
        lock (gate)
        {
            Fill();
            level += reserved - used;
            if (waiting == 0)
                level = Math.Min(capacity, level);
        }
    }

    private TimeSpan? TryTake(double amount)
    {
        lock (gate)
        {
            Fill();
            var needed = Math.Min(amount, capacity);
            if (level < needed)
                return Least((needed - level) / perSecond);
            level -= amount;
            return null;
        }
    }

    private void Fill()
    {
        var now = time.GetTimestamp();
        var full = waiting == 0 ? capacity : Math.Max(level, 2 * capacity);
        level = Math.Min(full, level + (perSecond * (now - filledAt) / time.TimestampFrequency));
        filledAt = now;
    }

    private static TimeSpan Least(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0.001, 3600));
}
