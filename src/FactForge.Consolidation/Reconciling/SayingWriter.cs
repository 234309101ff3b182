namespace FactForge.Consolidation;

/// <summary>Turns facts into what is to be told: statements, values of slots that stand as entries, and values of before.</summary>
internal sealed class SayingWriter(Person person, IReadOnlyList<ChosenValue> chosen)
{
    private readonly List<Verdict> verdicts = [];
    private readonly List<ReviewItem> reviews = [];

    /// <summary>Verdicts of facts that go into a front-matter field and into no entry.</summary>
    public IReadOnlyList<Verdict> Verdicts => verdicts;

    public IReadOnlyList<ReviewItem> Reviews => reviews;

    /// <summary>The slots' histories, filled by <see cref="Write"/>.</summary>
    public IReadOnlyList<SlotHistory> Histories { get; private set; } = [];

    /// <summary>The sayings, in the order in which their founding facts count.</summary>
    public IReadOnlyList<Saying> Write(IReadOnlyList<Fact> inOrder)
    {
        var places = new Dictionary<FactId, int>();
        for (var i = 0; i < inOrder.Count; i++)
            places.TryAdd(inOrder[i].Id, i);
        var sayings = new List<Saying>();
        foreach (var fact in inOrder.Where(fact => fact.Kind is not (FactKind.Context or FactKind.Mention) && !SlotHistory.Fills(fact)))
            sayings.Add(Plain(fact));
        var bySlot = inOrder.Where(fact => fact.Kind is not (FactKind.Context or FactKind.Mention) && SlotHistory.Fills(fact)).ToLookup(fact => fact.Slot!.Value);
        Histories = [.. SlotTable.Rows.Select(row => SlotHistory.Of(row, [.. bySlot[row.Slot]], chosen))];
        foreach (var history in Histories)
            Tell(history);
        return [.. sayings.Where(saying => saying.Text.Length > 0).OrderBy(saying => saying.Order)];

        Saying Plain(Fact fact) => new(SectionPlan.Of(fact.Kind), PlainLine.Of(fact.Statement), [fact], places[fact.Id] * 2);

        void Tell(SlotHistory history)
        {
            foreach (var past in history.Past)
            {
                var text = PlainLine.Of(history.Row.TellHistory(person.Name, past.Value));
                sayings.Add(new Saying(SectionKind.KeyFacts, text, past.Facts, (places[past.Facts[0].Id] * 2) + 1)
                {
                    Rule = "ValueOfBeforeIsKept",
                    Key = ContentHash.Of("history", past.Facts[0].Id.Value).Short,
                });
            }

            sayings.AddRange(history.Additional.Select(Plain));
            sayings.AddRange(history.Conflicts.Select(Plain));
            reviews.AddRange(history.Conflicts.Select(fact => ReviewItems.SlotConflict(person, history, fact)));
            verdicts.AddRange(history.Fallen.Select(fact => new Verdict(fact.Id, VerdictKind.Contradicts, null, "OwnerDecided", $"the owner decided that the {history.Row.Label} is not '{fact.Value}'")));
            if (history.Current is not { } current)
                return;
            if (history.Row.Field is null)
                sayings.Add(Standing(history, current));
            else
                Fill(history, current);
        }

        Saying Standing(SlotHistory history, SlotPeriod current)
        {
            var told = current.Facts.First(fact => string.Equals(fact.Value, current.Value, StringComparison.Ordinal));
            return new Saying(SectionPlan.Of(told.Kind), PlainLine.Of(told.Statement), current.Facts, places[current.Facts[0].Id] * 2)
            {
                Rule = history.Past.Count > 0 ? "LaterStatementSupersedes" : null,
            };
        }

        void Fill(SlotHistory history, SlotPeriod current)
        {
            for (var i = 0; i < current.Facts.Count; i++)
            {
                var kind = i > 0 ? VerdictKind.Repeats : history.Past.Count > 0 ? VerdictKind.Supersedes : VerdictKind.Adds;
                verdicts.Add(new Verdict(current.Facts[i].Id, kind, null, kind == VerdictKind.Supersedes ? "LaterStatementSupersedes" : "SlotHoldsOneValue",
                    $"the {history.Row.Label} is '{current.Value}'"));
            }
        }
    }
}
