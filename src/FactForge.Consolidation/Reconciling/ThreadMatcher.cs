namespace FactForge.Consolidation;

/// <summary>A thread's line with the entry that it stands in, where it does.</summary>
internal sealed record PlacedLine(ThreadLine Line, Placed? Standing);

/// <summary>Lines of threads held against the note.</summary>
/// <param name="Ours">Lines that FactForge wants to stand.</param>
/// <param name="Told">Lines that stand in the owner's words.</param>
/// <param name="Verdicts">A verdict for each fact of a thread.</param>
internal sealed record MatchedLines(
    IReadOnlyList<PlacedLine> Ours, IReadOnlyList<(ThreadLine Line, Entry Entry, string Key)> Told, IReadOnlyList<Verdict> Verdicts);

/// <summary>Holds the lines of threads against what stands in Recent Context: the key is the thread, whatever its words are.</summary>
internal sealed class ThreadMatcher(PersonDossier dossier, OwnersWill will, ReadingRoom room)
{
    private readonly List<Verdict> verdicts = [];

    public MatchedLines Match(IReadOnlyList<ThreadLine> lines)
    {
        var byFact = new Dictionary<FactId, Placed>();
        foreach (var placed in will.Placed.Where(placed => placed.Written.Section == SectionKind.RecentContext))
        {
            foreach (var fact in placed.Written.Facts)
                byFact.TryAdd(fact, placed);
        }

        var own = will.OwnEntries.Where(entry => entry.Section == SectionKind.RecentContext).ToList();
        var used = new HashSet<Placed>(ReferenceEqualityComparer.Instance);
        var ours = new List<PlacedLine>();
        var told = new List<(ThreadLine, Entry, string)>();
        foreach (var line in lines)
        {
            var placed = line.Facts.Select(fact => byFact.GetValueOrDefault(fact.Id)).OfType<Placed>()
                .OrderBy(place => place.Written.State == WrittenState.Standing).FirstOrDefault();
            if (placed?.Written.State == WrittenState.Buried)
            {
                Judge(line, null, VerdictKind.Repeats, "DeletedStaysDeleted", "the owner took this thread's line out of the note");
            }
            else if (placed is { Written.State: WrittenState.Reworded, Entry: { } reworded })
            {
                told.Add((line, reworded, placed.Written.Key));
                Judge(line, placed.Written.Key, VerdictKind.Repeats, "OwnersWordsStay", "the owner gave this thread's line other words");
            }
            else if (placed is null && own.Find(entry => IsOf(line, entry)) is { } entry)
            {
                var key = ContentHash.Of("owner", entry.Section.ToString(), entry.Text).Short;
                told.Add((line, entry, key));
                Judge(line, key, VerdictKind.Repeats, "OneLineAThread", "a line about this thread stands there already");
            }
            else
            {
                ours.Add(new PlacedLine(line, placed is not null && used.Add(placed) ? placed : null));
                Judge(line, line.Key, VerdictKind.Adds, "OneLineAThread", "the thread has one line, which follows it as it goes on");
            }
        }

        return new MatchedLines(ours, told, verdicts);
    }

    private void Judge(ThreadLine line, string? key, VerdictKind kind, string rule, string reason)
    {
        foreach (var fact in line.Facts)
            verdicts.Add(new Verdict(fact.Id, ReferenceEquals(fact, line.Told) ? kind : VerdictKind.Repeats, key, rule, reason));
    }

    // A line of before, by whatever hand: of a day of this thread, and about what it is about.
    private bool IsOf(ThreadLine line, Entry entry)
    {
        if (LeadingDate.Of(entry.Text) is not { } day)
            return false;
        if (day != line.Date && !line.Facts.Any(fact => DateOnly.FromDateTime(fact.SaidAt.Date) == day || DateOnly.FromDateTime(fact.SaidAt.UtcDateTime.Date) == day))
            return false;
        var words = room.ReadLine(entry.Text);
        if (string.Equals(entry.Text, line.Text, StringComparison.Ordinal) || ThreadTwins.AreOfOneThread(words, room.ReadLine(line.Text)))
            return true;
        return dossier.Threads.GetValueOrDefault(line.Facts[0].Thread) is { } glimpse && ThreadTwins.AreOfOneThread(words, room.ReadLine(PlainLine.Of(glimpse.Subject)));
    }
}
