namespace FactForge.Consolidation;

/// <summary>An entry that a section is to have.</summary>
/// <param name="Key">Identity.</param>
/// <param name="Text">Its words.</param>
/// <param name="Rank">Its place among FactForge's entries of the section: ascending.</param>
/// <param name="Reason">Why it stands there.</param>
/// <param name="Standing">The entry that it is now; null where it is new.</param>
internal sealed record Wanted(string Key, string Text, long Rank, string Reason, Entry? Standing);

/// <summary>A place in a section: an entry of the note, an entry of FactForge's, or one that is both.</summary>
internal sealed record Place(Entry? Entry, Wanted? Wanted);

/// <summary>How a section is brought to what it should say.</summary>
/// <param name="Changes">The changes.</param>
/// <param name="Order">What stands there then, in order.</param>
internal sealed record SectionLayout(IReadOnlyList<NoteChange> Changes, IReadOnlyList<Place> Order);

/// <summary>
/// Finds places. FactForge's entries stand in their own order, new ones find their place among the others; what the owner arranged stays arranged.
/// </summary>
internal sealed class SectionPlacer(SectionKind kind, IReadOnlyList<Entry> entries)
{
    /// <summary>The changes that bring the section to what is wanted, and what stands there then.</summary>
    /// <param name="wanted">What FactForge wants to stand there.</param>
    /// <param name="removed">Entries of FactForge's that are to go, with the reason.</param>
    /// <param name="before">Rank that FactForge gave the standing entries when it last wrote: out of order means that the owner arranged them.</param>
    public SectionLayout Lay(IReadOnlyList<Wanted> wanted, IReadOnlyDictionary<Entry, string> removed, IReadOnlyDictionary<Entry, long> before)
    {
        var changes = new List<NoteChange>();
        var standing = wanted.Where(want => want.Standing is not null).ToDictionary(want => want.Standing!);
        var isArranged = !IsSorted(entries.Where(before.ContainsKey).Select(entry => before[entry]));
        var keep = isArranged ? [.. standing.Values] : LongestInOrder([.. entries.Where(standing.ContainsKey).Select(entry => standing[entry])]);
        var list = new List<Place>();
        foreach (var entry in entries)
        {
            if (removed.TryGetValue(entry, out var reason))
                changes.Add(new NoteChange.RemoveEntry(entry, reason));
            else if (!standing.TryGetValue(entry, out var want))
                list.Add(new Place(entry, null));
            else if (!keep.Contains(want))
                changes.Add(new NoteChange.RemoveEntry(entry, "it stands elsewhere in the order of what was said"));
            else
            {
                list.Add(new Place(entry, want));
                if (!string.Equals(entry.Text, want.Text, StringComparison.Ordinal))
                    changes.Add(new NoteChange.ReplaceEntry(want.Key, entry, want.Text, want.Reason));
            }
        }

        foreach (var want in wanted.Where(want => want.Standing is null || !keep.Contains(want)).OrderBy(want => want.Rank))
            list.Insert(PlaceFor(list, want), new Place(null, want));
        Entry? after = null;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Entry is { } entry)
            {
                after = entry;
                continue;
            }

            var want = list[i].Wanted!;
            var next = after is null ? list.Skip(i).Select(place => place.Entry).FirstOrDefault(found => found is not null) : null;
            changes.Add(new NoteChange.AddEntry(want.Key, kind, want.Text, after, next, want.Reason));
        }

        return new SectionLayout(changes, list);
    }

    // In Recent Context by date; else behind the nearest of ours that comes before it, in front of the nearest that comes after, or at the end.
    private int PlaceFor(List<Place> list, Wanted want)
    {
        if (kind == SectionKind.RecentContext)
        {
            var day = LeadingDate.Of(want.Text) ?? DateOnly.MinValue;
            for (var i = 0; i < list.Count; i++)
            {
                // A line of ours without a date counts as the oldest; one of the owner's without a date is passed over.
                var date = LeadingDate.Of(list[i].Entry?.Text ?? list[i].Wanted!.Text) ?? (list[i].Wanted is null ? DateOnly.MaxValue : DateOnly.MinValue);
                if (date < day || (date == day && list[i].Wanted is { } other && other.Rank > want.Rank))
                    return i;
            }

            return list.Count;
        }

        var best = -1;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Wanted is { } other && other.Rank < want.Rank && (best < 0 || other.Rank >= list[best].Wanted!.Rank))
                best = i;
        }

        if (best >= 0)
            return best + 1;
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Wanted is { } other && other.Rank > want.Rank && (best < 0 || other.Rank < list[best].Wanted!.Rank))
                best = i;
        }

        return best >= 0 ? best : list.Count;
    }

    private static bool IsSorted(IEnumerable<long> ranks)
    {
        long? last = null;
        foreach (var rank in ranks)
        {
            if (rank < last)
                return false;
            last = rank;
        }

        return true;
    }

    // Longest increasing subsequence (patience sorting, Fredman 1975): as few entries as can be leave their place.
    private static HashSet<Wanted> LongestInOrder(List<Wanted> list)
    {
        var tails = new List<int>();
        var previous = new int[list.Count];
        for (var i = 0; i < list.Count; i++)
        {
            var low = 0;
            var high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (list[tails[middle]].Rank < list[i].Rank)
                    low = middle + 1;
                else
                    high = middle;
            }

            previous[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }

        var kept = new HashSet<Wanted>(ReferenceEqualityComparer.Instance);
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = previous[i])
            kept.Add(list[i]);
        return kept;
    }
}
