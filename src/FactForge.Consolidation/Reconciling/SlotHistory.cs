namespace FactForge.Consolidation;

/// <summary>One value that a slot had, with the facts that say so in the order in which facts count.</summary>
internal sealed record SlotPeriod(string Value, IReadOnlyList<Fact> Facts);

/// <summary>
/// A slot's values over time: a function of the set of facts alone. A value counts from the date of the message that says it; an older message
/// that turns up late takes its place in the past and replaces nothing.
/// </summary>
/// <param name="Row">The slot.</param>
/// <param name="Current">The value that holds; null where nothing certain was said.</param>
/// <param name="Past">Values of before that are not the current one, the earliest first.</param>
/// <param name="Conflicts">Values that time does not settle: said on the very date of another and nothing later, or in a message without a date.</param>
/// <param name="Additional">Values told beside another in one message (a second phone number): no values of before.</param>
internal sealed record SlotHistory(
    SlotRow Row, SlotPeriod? Current, IReadOnlyList<SlotPeriod> Past, IReadOnlyList<Fact> Conflicts, IReadOnlyList<Fact> Additional)
{
    /// <summary>Values that do not hold by the owner's answer.</summary>
    public IReadOnlyList<Fact> Fallen { get; init; } = [];

    /// <summary>True where the fact can fill its slot: certain, and not told as something that has ended.</summary>
    public static bool Fills(Fact fact) =>
        fact is { Slot: not null, Value.Length: > 0, Certainty: Certainty.Certain }
        && !(fact.Until is { } until && until.Last.CompareTo(DateOnly.FromDateTime(fact.SaidAt.Date)) <= 0);

    /// <summary>Reads the history out of facts in the order in which they count.</summary>
    /// <param name="row">The slot.</param>
    /// <param name="all">The facts that fill it.</param>
    /// <param name="chosen">What the owner answered about it.</param>
    public static SlotHistory Of(SlotRow row, IReadOnlyList<Fact> all, IReadOnlyList<ChosenValue> chosen)
    {
        var (inOrder, fallen) = Chosen(row, all, chosen);
        var periods = new List<List<Fact>>();
        var conflicts = new List<Fact>();
        var additional = new List<Fact>();
        foreach (var fact in inOrder)
        {
            var last = periods.Count > 0 ? periods[^1] : null;
            if (last is null || Same(last[0], fact) || Same(last[^1], fact))
            {
                if (last is null)
                    periods.Add([fact]);
                else
                    last.Add(fact);
                continue;
            }

            if (last.Any(member => member.Evidence.Message == fact.Evidence.Message))
                additional.Add(fact);
            else if (fact.SaidAt > last[^1].SaidAt && fact.SaidAt != DateTimeOffset.MaxValue)
                periods.Add([fact]);
            else if (periods.Find(period => Same(period[0], fact)) is { } earlier)
                earlier.Add(fact);
            else
                conflicts.Add(fact);
        }

        if (periods.Count == 0)
            return new SlotHistory(row, null, [], [], []) { Fallen = fallen };
        var current = periods[^1];
        // What time did not settle at first, a later message did: both are values of before.
        var since = current[0].SaidAt;
        var settled = conflicts.Where(fact => fact.SaidAt < since).ToList();
        conflicts.RemoveAll(settled.Contains);
        var past = new List<List<Fact>>();
        foreach (var period in periods.SkipLast(1).Concat(settled.Select(fact => new List<Fact> { fact })).OrderBy(period => period[0].SaidAt))
        {
            if (Same(period[0], current[0]))
                current.InsertRange(0, period);
            else if (past.Find(known => Same(known[0], period[0])) is { } known)
                known.AddRange(period);
            else
                past.Add(period);
        }

        return new SlotHistory(row, Tell(current), [.. past.Select(Tell)], conflicts, additional) { Fallen = fallen };

        bool Same(Fact first, Fact second) => SlotValue.SameValue(row.Slot, first.Value!, second.Value!);
        SlotPeriod Tell(List<Fact> facts) => new(Fullest(row.Slot, facts), facts);
    }

    // A value that the owner decided against falls as far as it was said by then, and one decided for without a date counts from then; later mail counts as ever.
    private static (IReadOnlyList<Fact> InOrder, IReadOnlyList<Fact> Fallen) Chosen(SlotRow row, IReadOnlyList<Fact> all, IReadOnlyList<ChosenValue> chosen)
    {
        var fallen = new List<Fact>();
        var left = all.ToList();
        foreach (var choice in chosen.Where(choice => choice.Slot == row.Slot))
        {
            var asked = all.Where(fact => choice.Facts.Contains(fact.Id) && fact.SaidAt != DateTimeOffset.MaxValue).ToList();
            var by = asked.Count > 0 ? asked.Max(fact => fact.SaidAt) : DateTimeOffset.MinValue;
            fallen.AddRange(left.Where(Falls));
            left.RemoveAll(Falls);
            left = [.. left.Select(fact => Holds(fact) ? fact with { SaidAt = by } : fact).OrderBy(fact => fact.SaidAt)];

            bool Falls(Fact fact) => (fact.SaidAt <= by || fact.SaidAt == DateTimeOffset.MaxValue)
                && SlotValue.SameValue(row.Slot, fact.Value!, choice.Falls) && !SlotValue.SameValue(row.Slot, fact.Value!, choice.Holds);
            bool Holds(Fact fact) => asked.Count > 0 && fact.SaidAt == DateTimeOffset.MaxValue && choice.Facts.Contains(fact.Id) && SlotValue.SameValue(row.Slot, fact.Value!, choice.Holds);
        }

        return (left, fallen);
    }

    // The earliest words stand unless a later message says the value more fully; a message asked once more changes nothing.
    private static string Fullest(Slot slot, List<Fact> facts)
    {
        var best = facts[0];
        foreach (var fact in facts.Skip(1))
        {
            if (fact.Asking == 0 && SlotValue.Fullness(slot, fact.Value!) > SlotValue.Fullness(slot, best.Value!))
                best = fact;
        }

        return best.Value!;
    }
}
