namespace FactForge.Consolidation;

/// <summary>Which of the entries that say what an entry says it gives way to: the one that most entries give way to, so that what says one thing stays in one place.</summary>
internal sealed class SurvivorChoice(Func<Reading, Reading, bool> forbids)
{
    private readonly Dictionary<TidyItem, List<(TidyItem Other, Comparison Why)>> covers = [];
    private Dictionary<TidyItem, int>? weights;

    /// <summary>Remembers that an entry is said by another, which is fuller or stands first.</summary>
    public void Cover(TidyItem item, TidyItem other, Comparison why)
    {
        if (!covers.TryGetValue(item, out var list))
            covers[item] = list = [];
        list.Add((other, why));
    }

    /// <summary>The entry that an entry gives way to; null where it stays. To be asked from the fullest entry on.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="keeps">Whether another entry keeps everything that must not be lost of it.</param>
    public (TidyItem Survivor, Comparison Why)? Choose(TidyItem item, Func<TidyItem, bool> keeps)
    {
        if (!covers.TryGetValue(item, out var list))
            return null;
        weights ??= Weigh();
        foreach (var (other, why) in list.OrderByDescending(cover => weights.GetValueOrDefault(cover.Other.Root)))
        {
            var root = other.Root;
            // A root that says it by way of a third must not be kept apart from it, and must keep what is told in it.
            if (root == other || (!forbids(root.Reading, item.Reading) && keeps(root)))
                return (root, why);
        }

        return null;
    }

    /// <summary>The entries that say what an entry says.</summary>
    public IEnumerable<TidyItem> SaidBy(TidyItem item) => covers.TryGetValue(item, out var list) ? list.Select(cover => cover.Other) : [];

    private Dictionary<TidyItem, int> Weigh() =>
        covers.Values.SelectMany(list => list).Where(cover => !covers.ContainsKey(cover.Other)).GroupBy(cover => cover.Other).ToDictionary(group => group.Key, group => group.Count());
}
