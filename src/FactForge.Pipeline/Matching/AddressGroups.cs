namespace FactForge.Pipeline.Matching;

/// <summary>Addresses that are one person, joined on evidence; each join says on which.</summary>
internal sealed class AddressGroups
{
    private readonly Dictionary<string, string> parent = new(StringComparer.Ordinal);

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

    /// <summary>Two addresses are one person.</summary>
    public void Join(string first, string second)
    {
        Add(first);
        Add(second);
        var (one, other) = (Root(first), Root(second));
        if (string.CompareOrdinal(one, other) < 0)
            parent[other] = one;
        else if (one != other)
            parent[one] = other;
    }

    /// <summary>The groups, each in ordinal order, by their smallest address.</summary>
    public IEnumerable<IGrouping<string, string>> All() => parent.Keys.Order(StringComparer.Ordinal).GroupBy(Root, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
}
