using System.Globalization;

namespace FactForge.Prompting;

/// <summary>
/// What a run may spend: its own limits, and the day's less what earlier runs of the day spent. Reserved before a call at the most it can
/// use, settled after at what it used, so that calls at a time cannot pass a limit together. Safe for use from many threads.
/// </summary>
public sealed class Budget
{
    private readonly Lock gate = new();
    private readonly SpendingLimits run;
    private readonly SpendingLimits day;
    private readonly Spending spentToday;
    private Spending reserved = Spending.None;
    private Spending spent = Spending.None;
    private Spending queued = Spending.None;
    private TaskCompletionSource settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes a budget.</summary>
    /// <param name="run">Limits of this run.</param>
    /// <param name="day">Limits of a day.</param>
    /// <param name="spentToday">What earlier runs of the day spent.</param>
    public Budget(SpendingLimits run, SpendingLimits? day = null, Spending? spentToday = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        this.run = run;
        this.day = day ?? SpendingLimits.None;
        this.spentToday = spentToday ?? Spending.None;
    }

    /// <summary>A budget without limits.</summary>
    public static Budget Unlimited => new(SpendingLimits.None);

    /// <summary>What this run spent.</summary>
    public Spending Spent
    {
        get
        {
            lock (gate)
                return spent;
        }
    }

    /// <summary>Of what this run spent, what went into batches: reserved at the most it can cost until its answers are there.</summary>
    public Spending Queued
    {
        get
        {
            lock (gate)
                return queued;
        }
    }

    /// <summary>The limit that refused a call, in words; null while none did.</summary>
    public string? Reached { get; private set; }

    /// <summary>Puts what a batch's question used in the place of what was reserved for it when this run sent it.</summary>
    public void SettleQueued(Spending counted, Spending used)
    {
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(used);
        lock (gate)
        {
            queued = queued.Minus(counted).Plus(used);
            spent = spent.Minus(counted).Plus(used);
        }
    }

    /// <summary>
    /// Reserves; waits where only what calls under way have reserved stands against it, since they mostly use less. The limit that forbids
    /// it comes back where what is spent forbids it already.
    /// </summary>
    internal async ValueTask<(Reservation? Reservation, string Reason)> ReserveAsync(Spending most, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (Passed(spent.Plus(reserved).Plus(most)) is null)
                {
                    reserved = reserved.Plus(most);
                    return (new(this, most), "");
                }

                if (Passed(spent.Plus(most)) is { } passed)
                {
                    // Else nothing would ever be sent, night after night, and nobody would know why.
                    if ((Passed(run, most, "this run") ?? Passed(day, most, "the day")) is { } alone)
                        passed = alone + " by a single question already: raise it, or lower 'max_output_tokens' of the model";
                    Reached ??= passed;
                    return (null, passed);
                }

                change = settled.Task;
            }

            await change.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private void Settle(Spending most, Spending used, bool isQueued)
    {
        TaskCompletionSource before;
        lock (gate)
        {
            reserved = reserved.Minus(most);
            spent = spent.Plus(used);
            if (isQueued)
                queued = queued.Plus(used);
            (before, settled) = (settled, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        before.SetResult();
    }

    private string? Passed(Spending would) => Passed(run, would, "this run") ?? Passed(day, would.Plus(spentToday), "the day");

    private static string? Passed(SpendingLimits limits, Spending would, string whose) =>
        limits.Cost is { } cost && would.Cost > cost ? string.Create(CultureInfo.InvariantCulture, $"the cost limit of {whose} ({cost:0.########}) would be passed")
        : limits.Tokens is { } tokens && would.Tokens > tokens ? string.Create(CultureInfo.InvariantCulture, $"the token limit of {whose} ({tokens}) would be passed")
        : limits.Calls is { } calls && would.Calls > calls ? string.Create(CultureInfo.InvariantCulture, $"the call limit of {whose} ({calls}) would be passed")
        : null;

    /// <summary>A reserved amount. Settled once; disposing without settling gives all of it back.</summary>
    internal sealed class Reservation(Budget budget, Spending most) : IDisposable
    {
        private bool settled;

        public void Settle(Spending used, bool isQueued = false)
        {
            if (settled)
                return;
            settled = true;
            budget.Settle(most, used, isQueued);
        }

        public void Dispose() => Settle(Spending.None);
    }
}
