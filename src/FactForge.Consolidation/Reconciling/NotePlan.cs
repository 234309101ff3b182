namespace FactForge.Consolidation;

/// <summary>Collects the entries that FactForge wants, finds what of them stands already, and lays the sections.</summary>
internal sealed class NotePlan(Note note, NoteMemory memory, IReadOnlyList<Fact> facts, OwnersWill will)
{
    private readonly Dictionary<FactId, int> places = Places(facts);
    private readonly List<(PlannedEntry Entry, long Rank, Placed? Standing)> wanted = [];
    private readonly HashSet<Placed> used = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, Placed> byKey = will.Placed.Where(IsStanding).ToLookup(placed => placed.Written.Key, StringComparer.Ordinal);
    private readonly Dictionary<FactId, Placed> byFact = ByFact(will);

    /// <summary>A cluster of statements becomes one entry.</summary>
    public void Want(Cluster cluster)
    {
        var standing = byKey[cluster.Key].FirstOrDefault(placed => placed.Written.Section != SectionKind.RecentContext && !used.Contains(placed))
            ?? cluster.Facts.Select(fact => byFact.GetValueOrDefault(fact.Id)).OfType<Placed>().FirstOrDefault(placed => !used.Contains(placed));
        if (standing is not null)
            used.Add(standing);
        var entry = new PlannedEntry(cluster.Key, cluster.Section, cluster.Text, [.. cluster.Facts.Select(fact => fact.Id)], IsOwners: false);
        wanted.Add((entry, cluster.Order, standing));
    }

    /// <summary>A thread becomes one line.</summary>
    public void Want(ThreadLine line, Placed? standing)
    {
        if (standing is not null)
            used.Add(standing);
        var entry = new PlannedEntry(line.Key, SectionKind.RecentContext, line.Text, [.. line.Facts.Select(fact => fact.Id)], IsOwners: false);
        wanted.Add((entry, wanted.Count, standing));
    }

    /// <summary>Lays every section.</summary>
    public NoteLayout Lay()
    {
        var changes = new List<NoteChange>();
        var order = new List<(SectionKind Section, Place Place)>();
        var planned = new Dictionary<string, PlannedEntry>(StringComparer.Ordinal);
        var moved = new Dictionary<Entry, PlannedEntry>(ReferenceEqualityComparer.Instance);
        foreach (var (entry, _, standing) in wanted)
        {
            planned.TryAdd(entry.Key, entry);
            // The owner put it into another section: it stays there, with the words that it should have.
            if (standing?.Entry is { } at && at.Section != standing.Written.Section)
            {
                moved[at] = entry;
                if (!string.Equals(at.Text, entry.Text, StringComparison.Ordinal))
                    changes.Add(new NoteChange.ReplaceEntry(entry.Key, at, entry.Text, "said more fully or later"));
            }
        }

        var made = new HashSet<SectionKind>(memory.SectionsMade);
        foreach (var kind in SectionPlan.Order)
        {
            var entries = note.Sections.Where(section => section.Kind == kind).SelectMany(section => section.Entries).ToList();
            var here = new List<Wanted>();
            var leaving = new Dictionary<Entry, string>(ReferenceEqualityComparer.Instance);
            foreach (var (entry, rank, standing) in wanted)
            {
                var at = standing?.Entry;
                if (at is not null && moved.ContainsKey(at))
                    continue;
                if (entry.Section == kind)
                    here.Add(new Wanted(entry.Key, entry.Text, rank, Reason(at), at?.Section == kind ? at : null));
                else if (at?.Section == kind)
                    leaving[at] = "it belongs to another section";
            }

            foreach (var placed in will.Placed.Where(placed => IsStanding(placed) && !used.Contains(placed) && placed.Entry!.Section == kind))
                leaving[placed.Entry!] = "nothing that was said supports it any more, or another entry says it";
            var layout = new SectionPlacer(kind, entries).Lay(here, leaving, Before(kind));
            changes.AddRange(layout.Changes);
            order.AddRange(layout.Order.Select(place => (kind, place)));
            Sections(kind, layout, leaving, made, changes);
        }

        return new NoteLayout(changes, order, planned, moved, made);
    }

    private static string Reason(Entry? standing) => standing is null ? "nothing in the note says this" : "said more fully or later";

    private static bool IsStanding(Placed placed) => placed is { Written.State: WrittenState.Standing, Entry: not null };

    private void Sections(SectionKind kind, SectionLayout layout, Dictionary<Entry, string> leaving, HashSet<SectionKind> made, List<NoteChange> changes)
    {
        var section = note.Find(kind);
        if (section is null)
        {
            if (layout.Order.Count > 0)
                made.Add(kind);
            else
                made.Remove(kind);
            return;
        }

        if (layout.Order.Count > 0 || !made.Contains(kind) || !IsBare(section, leaving))
            return;
        made.Remove(kind);
        changes.Add(new NoteChange.RemoveSection(section, "FactForge made it, and nothing is left in it"));
    }

    private bool IsBare(Section section, Dictionary<Entry, string> leaving)
    {
        var at = section.BodySpan.Start;
        foreach (var entry in section.Entries)
        {
            if (!leaving.ContainsKey(entry) || !string.IsNullOrWhiteSpace(note.Text[at..entry.Span.Start]))
                return false;
            at = entry.Span.End;
        }

        return string.IsNullOrWhiteSpace(note.Text[at..section.BodySpan.End]);
    }

    // Where FactForge put the standing entries when it last wrote: by founding fact, in Recent Context by date.
    private Dictionary<Entry, long> Before(SectionKind kind)
    {
        var ranks = new Dictionary<Entry, long>(ReferenceEqualityComparer.Instance);
        foreach (var (written, entry) in will.Placed.Where(placed => IsStanding(placed) && placed.Entry!.Section == kind && placed.Written.Section == kind))
        {
            if (kind == SectionKind.RecentContext)
                ranks[entry!] = -(LeadingDate.Of(written.Text) ?? DateOnly.MinValue).DayNumber;
            // An entry that lost a fact may have lost its place with it: that is not the owner's doing.
            else if (written.Facts.Count > 0 && written.Facts.All(places.ContainsKey))
                ranks[entry!] = written.Facts.Min(fact => places[fact]);
        }

        return ranks;
    }

    private static Dictionary<FactId, int> Places(IReadOnlyList<Fact> facts)
    {
        var places = new Dictionary<FactId, int>();
        for (var i = 0; i < facts.Count; i++)
            places.TryAdd(facts[i].Id, i);
        return places;
    }

    private static Dictionary<FactId, Placed> ByFact(OwnersWill will)
    {
        var byFact = new Dictionary<FactId, Placed>();
        foreach (var placed in will.Placed.Where(placed => IsStanding(placed) && placed.Written.Section != SectionKind.RecentContext))
        {
            foreach (var fact in placed.Written.Facts)
                byFact.TryAdd(fact, placed);
        }

        return byFact;
    }
}
