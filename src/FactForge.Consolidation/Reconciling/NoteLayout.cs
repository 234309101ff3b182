namespace FactForge.Consolidation;

/// <summary>The sections as they will stand.</summary>
internal sealed class NoteLayout(
    IReadOnlyList<NoteChange> changes,
    IReadOnlyList<(SectionKind Section, Place Place)> order,
    Dictionary<string, PlannedEntry> planned,
    Dictionary<Entry, PlannedEntry> moved,
    HashSet<SectionKind> made)
{
    public IReadOnlyList<NoteChange> Changes => changes;

    public IReadOnlySet<SectionKind> SectionsMade => made;

    /// <summary>Every entry of the known sections as it will stand, with the facts that it holds.</summary>
    public IReadOnlyList<PlannedEntry> Entries(IEnumerable<Cluster> owners, MatchedLines lines)
    {
        var byEntry = new Dictionary<Entry, PlannedEntry>(ReferenceEqualityComparer.Instance);
        foreach (var cluster in owners.Where(cluster => cluster.Entry is not null))
            byEntry[cluster.Entry!] = new PlannedEntry(cluster.Key, cluster.Entry!.Section, cluster.Text, [.. cluster.Facts.Select(fact => fact.Id)], IsOwners: true);
        foreach (var group in lines.Told.GroupBy(told => told.Entry))
        {
            var (_, entry, key) = group.First();
            byEntry[entry] = new PlannedEntry(key, entry.Section, entry.Text, [.. group.SelectMany(told => told.Line.Facts).Select(fact => fact.Id)], IsOwners: true);
        }

        var entries = new List<PlannedEntry>();
        foreach (var (section, place) in order)
        {
            if (place.Wanted is { } wanted)
                entries.Add(planned[wanted.Key]);
            else if (moved.TryGetValue(place.Entry!, out var ours))
                entries.Add(ours with { Section = section });
            else if (!place.Entry!.IsStruck)
                entries.Add(byEntry.GetValueOrDefault(place.Entry) ?? Unsupported(place.Entry));
        }

        return entries;
    }

    /// <summary>What is to be remembered as written, in the order of the note.</summary>
    public IReadOnlyList<WrittenEntry> Remember(OwnersWill will)
    {
        var written = new List<WrittenEntry>();
        var reworded = will.Placed.Where(placed => placed.Written.State == WrittenState.Reworded && placed.Entry is not null)
            .ToDictionary(placed => placed.Entry!, placed => placed.Written);
        foreach (var (_, place) in order)
        {
            var ours = place.Wanted is { } wanted ? planned[wanted.Key] : place.Entry is { } at ? moved.GetValueOrDefault(at) : null;
            if (ours is not null)
                written.Add(new WrittenEntry(ours.Key, ours.Section, ours.Text, ours.Text, WrittenState.Standing, ours.Facts));
            else if (place.Entry is { } entry && reworded.TryGetValue(entry, out var kept))
                written.Add(kept);
        }

        written.AddRange(will.Placed.Where(placed => placed.Written.State == WrittenState.Buried).Select(placed => placed.Written));
        return written;
    }

    private static PlannedEntry Unsupported(Entry entry) =>
        new(ContentHash.Of("owner", entry.Section.ToString(), entry.Text).Short, entry.Section, entry.Text, [], IsOwners: true);
}
