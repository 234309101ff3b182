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

    /// <summary>The limit that refused a call, in words; null while none did.</summary>
    public string? Reached { get; private set; }

    /// <summary>Reserves; null, with the limit that forbids it, where that would pass a limit.</summary>
    internal Reservation? Reserve(Spending most, out string reason)
    {
        lock (gate)
        {
            var would = spent.Plus(reserved).Plus(most);
            reason = Passed(run, would, "this run") ?? Passed(day, would.Plus(spentToday), "the day") ?? "";
            if (reason.Length > 0)
            {
                Reached ??= reason;
                return null;
            }

            reserved = reserved.Plus(most);
            return new(this, most);
        }
    }

    private void Settle(Spending most, Spending used)
    {
        lock (gate)
        {
            reserved = reserved.Minus(most);
            spent = spent.Plus(used);
        }
    }

    private static string? Passed(SpendingLimits limits, Spending would, string whose) =>
        limits.Cost is { } cost && would.Cost > cost ? string.Create(CultureInfo.InvariantCulture, $"the cost limit of {whose} ({cost:0.##}) would be passed")
        : limits.Tokens is { } tokens && would.Tokens > tokens ? string.Create(CultureInfo.InvariantCulture, $"the token limit of {whose} ({tokens}) would be passed")
        : limits.Calls is { } calls && would.Calls > calls ? string.Create(CultureInfo.InvariantCulture, $"the call limit of {whose} ({calls}) would be passed")
        : null;

    /// <summary>A reserved amount. Settled once; disposing without settling gives all of it back.</summary>
    internal sealed class Reservation(Budget budget, Spending most) : IDisposable
    {
        private bool settled;

        public void Settle(Spending used)
        {
            if (settled)
                return;
            settled = true;
            budget.Settle(most, used);
        }

        public void Dispose() => Settle(Spending.None);
    }
}
