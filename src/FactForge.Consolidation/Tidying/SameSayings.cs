namespace FactForge.Consolidation;

/// <summary>
/// Finds entries that say what another entry says, and lets them give way to it. The fullest and most certain wordings are looked at first; one that
/// an entry looked at before it contains gives way, unless a guard stands between the two, or something would be lost.
/// </summary>
internal sealed class SameSayings(
    Person person, Rulings rulings, TidySettings settings, ReadingRoom room, Func<Reading, Reading, Comparison> compare, Func<Reading, Reading, bool> forbids)
{
    private readonly NearInMeaning meaning = new(settings.Nominated);
    private readonly RetainedText own = Retention.Of(string.Join(' ', person.Aliases.Prepend(person.Name).Append(person.Organisation)));
    private readonly List<TidyRemoval> removals = [];
    private readonly List<ReviewItem> reviews = [];
    private readonly List<JudgeQuestion> questions = [];
    private readonly HashSet<TidyItem> met = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TidyItem, string> composed = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<TidyRemoval> Removals => removals;

    public IReadOnlyList<ReviewItem> Reviews => reviews;

    /// <summary>Entries that stay in words composed of theirs and another's, with those words.</summary>
    public IReadOnlyDictionary<TidyItem, string> Composed => composed;

    /// <summary>Pairs that a judge could settle.</summary>
    public IReadOnlyList<JudgeQuestion> Questions => questions;

    public void Settle(IReadOnlyList<TidyItem> items)
    {
        var near = NearPairs(items);
        var ranked = items.Order(InformationOrder.Instance).ToList();
        var rank = ranked.Select((item, place) => (item, place)).ToDictionary(pair => pair.item, pair => pair.place);
        var doubts = new List<TidyDoubt>();
        var choice = new SurvivorChoice(forbids);
        foreach (var item in ranked)
        {
            foreach (var other in near[item.Order].Where(other => rank[other] < rank[item]).OrderBy(other => rank[other]))
            {
                // How the poorer stands to the fuller that is there.
                var comparison = Ruled(other, item);
                if (comparison.Relation == JudgeRelation.Same && Lost(item, other) is { Count: > 0 } lost)
                    comparison = new Comparison(null, nameof(Retention), $"'{string.Join("', '", lost)}' would be lost");
                if (comparison.Relation == JudgeRelation.Same && !item.IsFixed)
                    choice.Cover(item, other, comparison);
                else if (comparison.Relation is null or JudgeRelation.Contradicts or JudgeRelation.Supersedes)
                    doubts.Add(new TidyDoubt(other, item, comparison));
            }
        }

        foreach (var item in ranked)
        {
            if (choice.Choose(item, other => Lost(item, other).Count == 0) is not { } chosen)
                continue;
            item.JoinInto(chosen.Survivor);
            removals.Add(new TidyRemoval(item.Entry, chosen.Survivor.Entry, chosen.Survivor.Entry.Text, chosen.Why.Rule, chosen.Why.Reason));
        }

        MeetOverEquals(ranked, choice);
        MeetOverCores(ranked, rank, choice);
        Compose(doubts);
        AskForRest(ranked);
        Ask(doubts);
    }

    // What only an entry that went says, in whatever way it came to go, is asked for: a reason or a second deed is lost as surely as a name.
    private void AskForRest(List<TidyItem> ranked)
    {
        foreach (var item in ranked.Where(item => item.Root != item))
        {
            var root = item.Root;
            var (text, reading) = composed.TryGetValue(root, out var wording) ? (wording, room.Read(wording)) : (root.Entry.Text, root.Reading);
            var rest = met.Contains(item) ? new Pairing(reading, item.Reading).OnlySecond.Select(term => term.Token.Text) : AddedClause.Of(reading, item.Reading);
            var lost = rest.Concat(Retention.Lost(item.Entry.Text, Retention.Of(text), own)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (lost.Count > 0)
                reviews.Add(TidyQuestions.Lost(person, item, root, lost));
        }
    }

    // What a judge takes for one, in one sentence that keeps all of both: it stands in the place of the fuller, and the other gives way.
    private void Compose(List<TidyDoubt> doubts)
    {
        foreach (var (standing, arriving, _) in doubts.Where(doubt => doubt.Comparison.Relation is null))
        {
            if (standing.Root != standing || arriving.Root != arriving || standing.IsFixed || arriving.IsFixed || composed.ContainsKey(standing) || composed.ContainsKey(arriving)
                || standing.Entry.Section != arriving.Entry.Section || rulings.WordingOf(standing.Entry.Text, arriving.Entry.Text) is not { } wording || forbids(standing.Reading, arriving.Reading))
                continue;
            if (ComposedWording.Problem(standing.Reading, arriving.Reading, wording, room, own) is not null)
                continue;
            arriving.JoinInto(standing);
            composed[standing] = wording;
            removals.Add(new TidyRemoval(arriving.Entry, standing.Entry, wording, "ComposedOfBoth", "the judge takes the two for one, and one sentence says all of both"));
        }
    }

    // An entry that says neither more nor less than one that gave way gives way to what says that one.
    private void MeetOverEquals(List<TidyItem> ranked, SurvivorChoice choice)
    {
        foreach (var bridge in ranked.Where(item => item.Root != item))
        {
            foreach (var equal in choice.SaidBy(bridge).Where(other => other.Root == other && other != bridge.Root && !other.IsFixed).Distinct().ToList())
            {
                var root = bridge.Root;
                if (root.Reading.Certainty < equal.Reading.Certainty || rulings.Of(root.Reading, equal.Reading) == JudgeRelation.Distinct || !(AreEqual(bridge, equal) || (AreEqual(bridge, root) && AreOneInAnotherTurn(bridge, equal))) || Lost(equal, root).Count > 0)
                    continue;
                if (ranked.Any(member => member.Root == equal && ranked.Any(other => other.Root == root && forbids(other.Reading, member.Reading))))
                    continue;
                equal.JoinInto(root);
                removals.Add(new TidyRemoval(equal.Entry, root.Entry, root.Entry.Text, nameof(MeetOverEquals), $"'{bridge.Entry.Text}' says just this, and the other says that"));
            }
        }
    }

    private bool AreEqual(TidyItem first, TidyItem second) =>
        new Pairing(first.Reading, second.Reading) is { FirstIsContained: true, SecondIsContained: true }
        && compare(first.Reading, second.Reading).Relation == JudgeRelation.Same && compare(second.Reading, first.Reading).Relation == JudgeRelation.Same;

    // Of the two steps one may be of another turn, which few words have left apart; with two of them one thing might drift to another.
    private bool AreOneInAnotherTurn(TidyItem first, TidyItem second) =>
        compare(first.Reading, second.Reading) is { Relation: JudgeRelation.Same, Rule: nameof(ToldInAnotherTurn) } && compare(second.Reading, first.Reading) is { Relation: JudgeRelation.Same, Rule: nameof(ToldInAnotherTurn) };

    // What says a third thing and more, as another entry does, gives way to it; what only it says goes to the queue.
    private void MeetOverCores(List<TidyItem> ranked, Dictionary<TidyItem, int> rank, SurvivorChoice choice)
    {
        foreach (var core in ranked.Where(item => item.Root != item))
        {
            var fuller = choice.SaidBy(core).Select(other => other.Root).Append(core.Root).Distinct().OrderBy(other => rank[other]).ToList();
            foreach (var item in fuller.Skip(1).Where(item => item.Root == item && !item.IsFixed))
            {
                foreach (var survivor in fuller.TakeWhile(other => other != item).Where(other => other.Root == other))
                {
                    if (rulings.Of(survivor.Reading, item.Reading) == JudgeRelation.Distinct || forbids(survivor.Reading, item.Reading) || SharedCore.Of(core, survivor, item) is not { } why)
                        continue;
                    if (ranked.Any(member => member != item && member.Root == item && forbids(survivor.Reading, member.Reading)))
                        continue;
                    // One that adds nothing is the core itself: what the other would lose to it is asked for, not taken.
                    if (Lost(item, survivor).Count > 0 && new Pairing(survivor.Reading, item.Reading).OnlyFirst.Count == 0)
                        continue;
                    item.JoinInto(survivor);
                    removals.Add(new TidyRemoval(item.Entry, survivor.Entry, survivor.Entry.Text, why.Rule, why.Reason));
                    met.Add(item);
                    break;
                }
            }
        }
    }

    private IReadOnlyList<string> Lost(TidyItem item, TidyItem other) => Retention.Lost(item.Entry.Text, Retention.Of(other.Entry.Text), own);

    // The item arrives at what stands there already: does that say it? Asked both ways, because one that is fuller stands there as "refines".
    private Comparison Ruled(TidyItem standing, TidyItem arriving)
    {
        var ruling = rulings.Of(standing.Reading, arriving.Reading);
        if (ruling == JudgeRelation.Distinct)
            return new Comparison(JudgeRelation.Distinct, "Ruled", "it was answered that the two are different things");
        var comparison = meaning.Weigh(compare(standing.Reading, arriving.Reading), standing.Reading, arriving.Reading);
        if (comparison.Relation is JudgeRelation.Refines && compare(arriving.Reading, standing.Reading) is { Relation: JudgeRelation.Same or JudgeRelation.Refines } turned)
            return turned with { Relation = JudgeRelation.Same };
        // What is said in one sentence of both waits for that sentence.
        return comparison.Relation is null && ruling is { } answer && rulings.WordingOf(standing.Entry.Text, arriving.Entry.Text) is null
            ? new Comparison(answer is JudgeRelation.Refines ? null : answer, "Ruled", "it was answered so when the rules could not tell") : comparison;
    }

    private List<List<TidyItem>> NearPairs(IReadOnlyList<TidyItem> items)
    {
        var index = new ClusterIndex<TidyItem>();
        foreach (var item in items)
            index.Add(item, item.Reading);
        var byText = items.ToLookup(item => item.Reading.Text, StringComparer.Ordinal);
        return [.. items.Select(item => index.Near(item.Reading).Concat(meaning.Of(item.Reading.Text).SelectMany(text => byText[text])).Where(other => other != item).Distinct().ToList())];
    }

    // Questions are asked about what is left, the likeliest pairs first, a few an entry.
    private void Ask(List<TidyDoubt> doubts)
    {
        var times = new Dictionary<TidyItem, int>();
        var open = doubts.Where(doubt => doubt.Standing.Root == doubt.Standing && doubt.Arriving.Root == doubt.Arriving)
            .OrderByDescending(doubt => doubt.Comparison.Relation is not null).ThenByDescending(doubt => doubt.Likeness).ThenBy(doubt => doubt.Arriving.Order).ThenBy(doubt => doubt.Standing.Order);
        foreach (var doubt in open)
        {
            if (times.GetValueOrDefault(doubt.Arriving) >= settings.DoubtsPerEntry || times.GetValueOrDefault(doubt.Standing) >= settings.DoubtsPerEntry)
                continue;
            times[doubt.Arriving] = times.GetValueOrDefault(doubt.Arriving) + 1;
            times[doubt.Standing] = times.GetValueOrDefault(doubt.Standing) + 1;
            reviews.Add(TidyQuestions.Pair(person, doubt));
            if (doubt.Comparison.Relation is null)
                questions.Add(new JudgeQuestion(person.Name, doubt.Standing.Entry.Text, doubt.Arriving.Entry.Text));
        }
    }
}
