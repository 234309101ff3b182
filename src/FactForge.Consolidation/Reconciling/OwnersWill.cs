namespace FactForge.Consolidation;

/// <summary>An entry that FactForge wrote, and where it stands now.</summary>
/// <param name="Written">What the ledger remembers of it, its state brought up to date.</param>
/// <param name="Entry">The entry in the note; null where it stands there no more.</param>
internal sealed record Placed(WrittenEntry Written, Entry? Entry);

/// <summary>
/// What the owner did since FactForge last wrote, found by comparing the note with what is remembered: by content, never by position.
/// </summary>
/// <param name="Placed">Each remembered entry with its place, in the order of memory.</param>
/// <param name="OwnEntries">Entries that the owner wrote.</param>
internal sealed record OwnersWill(IReadOnlyList<Placed> Placed, IReadOnlyList<Entry> OwnEntries)
{
    /// <summary>Share of meaning-carrying words that an entry must keep to be the same entry in the owner's words.</summary>
    private const double Kept = 0.4;

    /// <summary>Reads the owner's will.</summary>
    public static OwnersWill Read(Note note, NoteMemory memory, ReadingRoom room)
    {
        var free = note.Sections.Where(section => SectionPlan.Order.Contains(section.Kind)).SelectMany(section => section.Entries).ToList();
        var byText = free.GroupBy(entry => Bare(entry), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var taken = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        var placed = new Placed?[memory.Written.Count];

        // The same words: in their section first, then wherever the owner moved them.
        foreach (var sameSection in new[] { true, false })
        {
            for (var i = 0; i < memory.Written.Count; i++)
            {
                var written = memory.Written[i];
                if (placed[i] is not null || written.State is WrittenState.Buried or WrittenState.Withdrawn)
                    continue;
                var entry = byText.GetValueOrDefault(written.Text)?.Find(entry => !taken.Contains(entry) && (!sameSection || entry.Section == written.Section));
                if (entry is null)
                    continue;
                taken.Add(entry);
                placed[i] = entry.IsStruck ? new Placed(written with { State = WrittenState.Buried }, null) : new Placed(written, entry);
            }
        }

        Reworded(memory, room, free, taken, placed);
        for (var i = 0; i < placed.Length; i++)
        {
            var written = memory.Written[i];
            placed[i] ??= new Placed(written.State is WrittenState.Withdrawn ? written : written with { State = WrittenState.Buried }, null);
        }

        return new OwnersWill([.. placed.Select(place => place!)], [.. free.Where(entry => !taken.Contains(entry) && !entry.IsStruck)]);
    }

    // What is missing may stand there in the owner's words: the nearest free entry of its section that keeps enough of it, best pair first.
    private static void Reworded(NoteMemory memory, ReadingRoom room, List<Entry> free, HashSet<Entry> taken, Placed?[] placed)
    {
        var open = free.Where(entry => !taken.Contains(entry)).ToList();
        if (open.Count == 0)
            return;
        var pairs = new List<(double Share, int Written, Entry Entry)>();
        for (var i = 0; i < placed.Length; i++)
        {
            var written = memory.Written[i];
            if (placed[i] is not null || written.State is WrittenState.Buried or WrittenState.Withdrawn)
                continue;
            foreach (var entry in open.Where(entry => entry.Section == written.Section))
            {
                var share = Math.Max(Share(room, written.Text, Bare(entry)), Share(room, written.Meaning, Bare(entry)));
                if (share >= Kept)
                    pairs.Add((share, i, entry));
            }
        }

        foreach (var (_, i, entry) in pairs.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Written).ThenBy(pair => pair.Entry.Ordinal))
        {
            if (placed[i] is not null || !taken.Add(entry))
                continue;
            placed[i] = entry.IsStruck
                ? new Placed(memory.Written[i] with { State = WrittenState.Buried }, null)
                : new Placed(memory.Written[i] with { State = WrittenState.Reworded, Text = entry.Text }, entry);
        }
    }

    private static double Share(ReadingRoom room, string first, string second)
    {
        var one = room.Read(first).IndexKeys;
        var other = room.Read(second).IndexKeys;
        if (one.Count == 0 || other.Count == 0)
            return 0;
        return one.Count(other.Contains) / (double)Math.Max(one.Count, Math.Min(other.Count, 2 * one.Count));
    }

    private static string Bare(Entry entry) =>
        entry.IsStruck && entry.Text.StartsWith("~~", StringComparison.Ordinal) ? entry.Text.Trim('~').Trim() : entry.Text;
}
