namespace FactForge.Consolidation;

/// <summary>
/// Finds what could say the same as a reading without looking at everything: an inverted index from the words that carry meaning, asked from the
/// rarest word on. Being found decides nothing.
/// </summary>
internal sealed class ClusterIndex<T>
    where T : class
{
    /// <summary>Places looked at for one question: bounds the work, however long the note is.</summary>
    private const int Reach = 4000;

    /// <summary>Candidates handed out for one question.</summary>
    private const int Width = 48;

    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> sameText = new(StringComparer.Ordinal);
    private readonly List<T> items = [];

    /// <summary>Adds one more thing under the meaning of a wording; the same thing may be added under several.</summary>
    public void Add(T item, Reading reading)
    {
        var place = items.Count;
        items.Add(item);
        Post(sameText, reading.Folded, place);
        foreach (var key in reading.IndexKeys)
            Post(places, key, place);
    }

    /// <summary>What shares meaning-carrying words with the reading, the likeliest first, ties in order of adding.</summary>
    public IReadOnlyList<T> Near(Reading reading)
    {
        var shared = new Dictionary<int, int>();
        var looked = 0;
        foreach (var list in reading.IndexKeys.Select(key => places.GetValueOrDefault(key)).OfType<List<int>>().OrderBy(list => list.Count))
        {
            if (looked > 0 && looked + list.Count > Reach)
                break;
            looked += Math.Min(list.Count, Reach);
            foreach (var place in list.Take(Reach))
                shared[place] = shared.GetValueOrDefault(place) + 1;
        }

        var found = new List<T>();
        var seen = new HashSet<T>(ReferenceEqualityComparer.Instance);
        foreach (var place in sameText.GetValueOrDefault(reading.Folded) ?? [])
            Take(place);
        foreach (var (place, _) in shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            if (found.Count >= Width)
                break;
            Take(place);
        }

        return found;

        void Take(int place)
        {
            if (seen.Add(items[place]))
                found.Add(items[place]);
        }
    }

    private static void Post(Dictionary<string, List<int>> lists, string key, int place)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(place);
    }
}
