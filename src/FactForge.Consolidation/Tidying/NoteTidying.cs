namespace FactForge.Consolidation;

/// <summary>One tidying, section by section.</summary>
internal sealed class NoteTidying(Person person, Note note, NoteMemory memory, TidySettings settings)
{
    private readonly ReadingRoom room = new(Naming.Of(person));
    private readonly HashSet<string> kept = settings.KeepHeadings.Select(Plain).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> owners = Owners(memory, settings);

    public TidyResult Result()
    {
        var statements = new SameSayings(person, new Rulings(memory, room), settings, room, PairRules.Compare, PairRules.Forbids);
        var topics = new SameSayings(person, new Rulings(memory, room), settings, room, PairRules.CompareTopics, TopicRules.Forbids);
        var lines = new SameLines(person, room);
        statements.Settle(Items(room.Read, SectionKind.KeyFacts, SectionKind.KeyDecisions));
        topics.Settle(Items(room.ReadTopic, SectionKind.Topics));
        lines.Settle(Items(room.ReadLine, SectionKind.RecentContext));

        var removals = statements.Removals.Concat(topics.Removals).Concat(lines.Removals).OrderBy(removal => removal.Removed.Span.Start).ToList();
        var reviews = statements.Reviews.Concat(topics.Reviews).Concat(lines.Reviews)
            .ToList();
        reviews = new SettledQuestions(memory, room).Leave(reviews);
        return new TidyResult(
            [.. Tag(reviews), .. lines.Order(), .. statements.Composed.Select(both => new NoteChange.ReplaceEntry(ContentHash.Of("composed", both.Value).Short, both.Key.Entry, both.Value, "one sentence says all of both")), .. removals.Select(removal => new NoteChange.RemoveEntry(removal.Removed, $"{removal.Reason}: \"{removal.SurvivorText}\""))],
            removals, reviews, Counts(removals), [.. statements.Questions.Concat(topics.Questions).Distinct()]);
    }

    private List<TidyItem> Items(Func<string, Reading> read, params SectionKind[] kinds)
    {
        var items = new List<TidyItem>();
        foreach (var section in note.Sections.Where(section => kinds.Contains(section.Kind) && !kept.Contains(Plain(section.Heading))))
        {
            foreach (var entry in section.Entries.Where(entry => !entry.IsStruck))
                items.Add(new TidyItem(entry, read(CutOff.Whole(entry.Text)), entry.HasNested || owners.Contains(entry.Text), items.Count));
        }

        return items;
    }

    // The tag stands while the queue holds anything for the note; taken off by the owner it stays off until these questions are settled.
    private IEnumerable<NoteChange> Tag(List<ReviewItem> open)
    {
        var stands = note.FrontMatter?.IsTagged("needs-review") == true;
        if (open.Count > 0 && !stands && !memory.ReviewTagWritten)
            yield return new NoteChange.AddReviewTag($"{open.Count} open questions");
        if (open.Count == 0 && stands && !settings.HasOtherQuestions)
            yield return new NoteChange.RemoveReviewTag("no open question is left");
    }

    private List<TidyCount> Counts(List<TidyRemoval> removals) =>
        [.. SectionPlan.Order.Select(kind => (Kind: kind, Before: note.Sections.Where(section => section.Kind == kind).Sum(section => section.Entries.Count)))
            .Where(count => count.Before > 0)
            .Select(count => new TidyCount(count.Kind, count.Before, count.Before - removals.Count(removal => removal.Removed.Section == count.Kind)))];

    private static HashSet<string> Owners(NoteMemory memory, TidySettings settings) =>
        [.. settings.OwnersEntries, .. memory.Written.Where(written => written.State == WrittenState.Reworded).Select(written => written.Text)];

    private static string Plain(string heading) => heading.Trim().TrimEnd(':').TrimEnd();
}
