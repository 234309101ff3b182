namespace FactForge.Consolidation;

/// <summary>
/// Brings Recent Context to one line a thread. Which thread a line is of is not told in the note: lines of one day about one subject are taken for one. A
/// whole sentence stays rather than a title, and a line cut off never stays beside a whole one.
/// </summary>
internal sealed class SameLines(Person person, ReadingRoom room)
{
    private readonly RetainedText own = Retention.Of(string.Join(' ', person.Aliases.Prepend(person.Name).Append(person.Organisation)));
    private readonly List<TidyRemoval> removals = [];
    private readonly List<ReviewItem> reviews = [];
    private readonly List<TidyItem> lines = [];

    public IReadOnlyList<TidyRemoval> Removals => removals;

    public IReadOnlyList<ReviewItem> Reviews => reviews;

    public void Settle(IReadOnlyList<TidyItem> items)
    {
        lines.AddRange(items);
        foreach (var day in items.GroupBy(item => LeadingDate.Of(item.Entry.Text)))
        {
            if (day.Key is not null)
                Gather([.. day]);
        }
    }

    /// <summary>Puts the lines that are left in order, the newest first: the words of each take the place of another's.</summary>
    public IEnumerable<NoteChange> Order()
    {
        var left = lines.Where(line => line.Root == line && !line.IsFixed).ToList();
        if (left.Exists(line => LeadingDate.Of(line.Entry.Text) is null || PlainLine.Of(line.Entry.Text) != line.Entry.Text))
            yield break;
        var sorted = left.OrderByDescending(line => LeadingDate.Of(line.Entry.Text)).ToList();
        for (var i = 0; i < left.Count; i++)
        {
            if (sorted[i] != left[i])
                yield return new NoteChange.ReplaceEntry(ContentHash.Of("tidied", sorted[i].Entry.Text).Short, left[i].Entry, sorted[i].Entry.Text, "the newest stands first");
        }
    }

    // Single linkage would chain strangers: a line joins the group whose every line it may stand with, and with one of which it shares its subject.
    private void Gather(List<TidyItem> day)
    {
        var groups = new List<List<TidyItem>>();
        foreach (var line in day.OrderByDescending(line => line.Reading.Terms.Count).ThenBy(line => line.Order))
        {
            var group = groups.Where(group => group.Exists(other => AreOne(other, line)) && group.TrueForAll(other => !AreApart(other, line)))
                .MaxBy(group => group.Max(other => new Pairing(other.Reading, line.Reading).Likeness));
            if (group is null)
                groups.Add([line]);
            else
                group.Add(line);
        }

        JoinTitles(groups);
        foreach (var group in groups.Where(group => group.Count > 1))
            Collapse(group);
    }

    // A naive pipeline gives a thread a title and a sentence. A title that no sentence stands with and a sentence without a title are one thread's where
    // they share what they are about, and the day has no other that either could go with.
    private void JoinTitles(List<List<TidyItem>> groups)
    {
        var titles = groups.Where(group => !group.Exists(IsSentence)).ToList();
        var sentences = groups.Where(group => group.TrueForAll(IsSentence)).ToList();
        foreach (var title in titles)
        {
            if (sentences.FindAll(sentence => MayGoWith(title, sentence)) is [var only] && titles.FindAll(other => MayGoWith(other, only)).Count == 1)
            {
                title.AddRange(only);
                groups.Remove(only);
            }
        }
    }

    private static bool MayGoWith(List<TidyItem> title, List<TidyItem> sentence) =>
        title.Exists(line => sentence.Exists(other => new Pairing(line.Reading, other.Reading).Shared.Count > 0)) && title.TrueForAll(line => !sentence.Exists(other => AreApart(line, other)));

    private static bool AreOne(TidyItem first, TidyItem second) =>
        CutOff.IsStartOf(first.Entry.Text, second.Entry.Text) || CutOff.IsStartOf(second.Entry.Text, first.Entry.Text)
        || ThreadTwins.AreOfOneThread(first.Reading, second.Reading);

    private static bool AreApart(TidyItem first, TidyItem second) => new DifferentValuesStayApart().Look(new Pairing(first.Reading, second.Reading)) is not null;

    private void Collapse(List<TidyItem> group)
    {
        var survivor = group.OrderByDescending(line => line.IsFixed).ThenBy(line => line.IsCut).ThenByDescending(IsSentence)
            .ThenBy(line => LostTo(Retention.Of(line.Entry.Text), group))
            .ThenByDescending(line => line.Reading.Terms.Count).ThenBy(line => line.Order).First();
        foreach (var line in group.Where(line => line != survivor && !line.IsFixed))
        {
            line.JoinInto(survivor);
            removals.Add(new TidyRemoval(line.Entry, survivor.Entry, survivor.Entry.Text, "OneLineAThread", line.IsCut && !survivor.IsCut ? "the line was cut off, and a whole one tells its thread" : "one line tells the thread"));
            var lost = Retention.Lost(line.Entry.Text, Retention.Of(survivor.Entry.Text), own).Concat(IsSentence(line) ? AddedClause.Of(survivor.Reading, line.Reading) : []).ToList();
            if (lost.Count > 0)
                reviews.Add(TidyQuestions.Lost(person, line, survivor, lost));
        }
    }

    private int LostTo(RetainedText stays, List<TidyItem> group) => group.Sum(other => Retention.Lost(other.Entry.Text, stays, own).Count);

    // What the person did, not a title.
    private bool IsSentence(TidyItem line) => LeadingDate.Rest(line.Entry.Text) is var rest && !rest.StartsWith("Mentioned in:", StringComparison.OrdinalIgnoreCase)
        && room.Read(rest) is { Subject: not null, MentionsSelf: true };
}
