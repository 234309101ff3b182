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

    // How many words each place shares with what is asked for; all zero between two questions.
    private int[] shared = [];

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
        if (shared.Length < items.Count)
            Array.Resize(ref shared, Math.Max(items.Count, shared.Length * 2));
        var touched = new List<int>();
        var looked = 0;
        foreach (var list in reading.IndexKeys.Select(key => places.GetValueOrDefault(key)).OfType<List<int>>().OrderBy(list => list.Count))
        {
            if (looked > 0 && looked + list.Count > Reach)
                break;
            looked += Math.Min(list.Count, Reach);
            for (var i = 0; i < list.Count && i < Reach; i++)
            {
                if (shared[list[i]]++ == 0)
                    touched.Add(list[i]);
            }
        }

        var found = new List<T>();
        var seen = new HashSet<T>(ReferenceEqualityComparer.Instance);
        foreach (var place in sameText.GetValueOrDefault(reading.Folded) ?? [])
            Take(place);
        // From the places that share most on; of those that share as much in order of adding.
        var levels = new List<int>[reading.IndexKeys.Count + 1];
        foreach (var place in touched)
        {
            (levels[shared[place]] ??= []).Add(place);
            shared[place] = 0;
        }

        for (var level = levels.Length - 1; level > 0 && found.Count < Width; level--)
        {
            levels[level]?.Sort();
            foreach (var place in levels[level] ?? [])
            {
                if (found.Count >= Width)
                    break;
                Take(place);
            }
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
