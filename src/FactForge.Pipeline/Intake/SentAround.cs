using FactForge.Ledger;

namespace FactForge.Pipeline.Intake;

/// <summary>
/// Messages at first hand by the time at which they were sent. Who asks in order of time finds most days read already; only so many days are held that memory does not
/// grow with the mailbox. Safe for several tasks.
/// </summary>
internal sealed class SentAround(LedgerStore ledger)
{
    // A quote tells a time without its zone.
    private static readonly TimeSpan ToldDateIsOff = TimeSpan.FromHours(26);
    private const int MostDays = 32;
    private readonly Dictionary<DateOnly, IReadOnlyList<QuotableMessage>> days = [];
    private readonly Queue<DateOnly> order = new();
    private readonly Lock gate = new();

    /// <summary>The messages that were sent near a time as a quote tells it; none for no time.</summary>
    public IEnumerable<QuotableMessage> Near(DateTimeOffset? told)
    {
        if (told is not { } date)
            return [];
        var (from, to) = (Shifted(date, -ToldDateIsOff), Shifted(date, ToldDateIsOff));
        return Days(from, to).SelectMany(Of).Where(candidate => candidate.Message.Date >= from && candidate.Message.Date <= to);
    }

    /// <summary>True where one of some times is near a time as a quote tells it; false for no time.</summary>
    /// <param name="told">The time as told.</param>
    /// <param name="times">Times in ascending order.</param>
    public static bool IsNearAny(DateTimeOffset? told, List<DateTimeOffset> times)
    {
        if (told is not { } date)
            return false;
        var at = times.BinarySearch(Shifted(date, -ToldDateIsOff));
        at = at < 0 ? ~at : at;
        return at < times.Count && times[at] <= Shifted(date, ToldDateIsOff);
    }

    private static IEnumerable<DateOnly> Days(DateTimeOffset from, DateTimeOffset to)
    {
        for (var day = DateOnly.FromDateTime(from.UtcDateTime); day <= DateOnly.FromDateTime(to.UtcDateTime) && day < DateOnly.MaxValue; day = day.AddDays(1))
            yield return day;
    }

    private static DateTimeOffset Shifted(DateTimeOffset date, TimeSpan by) =>
        by < TimeSpan.Zero ? (date - DateTimeOffset.MinValue < -by ? DateTimeOffset.MinValue : date + by) : DateTimeOffset.MaxValue - date < by ? DateTimeOffset.MaxValue : date + by;

    private IReadOnlyList<QuotableMessage> Of(DateOnly day)
    {
        lock (gate)
            return Held(day);
    }

    private IReadOnlyList<QuotableMessage> Held(DateOnly day)
    {
        if (days.TryGetValue(day, out var known))
            return known;
        while (order.Count >= MostDays)
            days.Remove(order.Dequeue());
        var from = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        known = [.. ledger.Messages.SentBetween(from, from.AddDays(1).AddTicks(-1)).Where(QuotableMessage.IsHeard).Select(message => new QuotableMessage(message))];
        days.Add(day, known);
        order.Enqueue(day);
        return known;
    }
}
