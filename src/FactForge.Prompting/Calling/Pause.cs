namespace FactForge.Prompting;

/// <summary>Holds every call to a model back for as long as its service asked to wait, also where no rate is configured.</summary>
internal sealed class Pause(TimeProvider time)
{
    private long until = long.MinValue;

    /// <summary>Waits until nothing is asked to wait any more.</summary>
    public async ValueTask PassAsync(CancellationToken cancellationToken)
    {
        while (Left() is { } wait)
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets nothing through for a while; a shorter wait than the one that runs changes nothing.</summary>
    public void Hold(TimeSpan wait)
    {
        var end = time.GetTimestamp() + (long)(wait.TotalSeconds * time.TimestampFrequency);
        long seen;
        while ((seen = Volatile.Read(ref until)) < end && Interlocked.CompareExchange(ref until, end, seen) != seen)
        {
            // Another call was told to wait at the same time: the longer wait holds.
        }
    }

    private TimeSpan? Left()
    {
        var end = Volatile.Read(ref until);
        var now = time.GetTimestamp();
        return now >= end ? null : TimeSpan.FromSeconds(Math.Max(0.001, (end - now) / (double)time.TimestampFrequency));
    }
}
