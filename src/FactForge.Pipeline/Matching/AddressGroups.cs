namespace FactForge.Pipeline.Matching;

/// <summary>Addresses that are one person, joined on evidence; each join says on which.</summary>
internal sealed class AddressGroups
{
    private readonly Dictionary<string, string> parent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> apart = new(StringComparer.Ordinal);
    private readonly List<AddressJoin> joins = [];

    /// <summary>Makes an address known.</summary>
    public void Add(string address) => parent.TryAdd(address, address);

    /// <summary>The smallest address, in ordinal order, of those that are one with this one.</summary>
    public string Root(string address)
    {
        var root = address;
        while (parent.TryGetValue(root, out var above) && above != root)
            root = above;
        while (parent.TryGetValue(address, out var above) && above != root)
        {
            parent[address] = root;
            address = above;
        }

        return root;
    }

    /// <summary>Two addresses are two people, whatever the evidence for one may be. To be told before any join.</summary>
    public void HoldApart(string first, string second)
    {
        Add(first);
        Add(second);
        Others(first).Add(second);
        Others(second).Add(first);

        List<string> Others(string address) => apart.TryGetValue(address, out var others) ? others : apart[address] = [];
    }

    /// <summary>Two addresses are one person, on that evidence; nothing happens where any two of their addresses are held apart.</summary>
    public void Join(string first, string second, string evidence)
    {
        Add(first);
        Add(second);
        var (one, other) = (Root(first), Root(second));
        if (one == other || AreApart(one, other))
            return;
        joins.Add(new(first, second, evidence));
        if (string.CompareOrdinal(one, other) < 0)
            parent[other] = one;
        else
            parent[one] = other;
    }

    /// <summary>The joins that made each group, by its root, in the order in which they were made.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<AddressJoin>> Joins() =>
        joins.GroupBy(join => Root(join.Address), StringComparer.Ordinal).ToDictionary(group => group.Key, group => (IReadOnlyList<AddressJoin>)[.. group], StringComparer.Ordinal);

    private bool AreApart(string one, string other) => apart.Any(pair => Root(pair.Key) == one && pair.Value.Exists(held => Root(held) == other));

    /// <summary>The groups, each in ordinal order, by their smallest address.</summary>
    public IEnumerable<IGrouping<string, string>> All() => parent.Keys.Order(StringComparer.Ordinal).GroupBy(Root, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
}
