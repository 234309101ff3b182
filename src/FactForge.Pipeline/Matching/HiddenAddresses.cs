using FactForge.Mail.Identity;

namespace FactForge.Pipeline.Matching;

/// <summary>
/// Joins addresses that an archive of a list hid, in a new way every few years, under one full name: with the clear address that it can be, and with one another. Where
/// it can be the address of two namesakes it joins nobody.
/// </summary>
internal static class HiddenAddresses
{
    private const string Evidence = "the same full name, and an address that an archive has hidden";

    /// <summary>More addresses of one name and one length than this are a machine's, and are not compared.</summary>
    private const int Most = 64;

    /// <summary>Joins them.</summary>
    /// <param name="groups">The addresses as they are joined already.</param>
    /// <param name="addresses">All addresses.</param>
    /// <param name="keysOf">The full names of an address, folded; an address under many names is nobody's.</param>
    public static void Join(AddressGroups groups, IEnumerable<string> addresses, Func<string, IReadOnlySet<string>> keysOf)
    {
        var named = addresses.Order(StringComparer.Ordinal).Select(address => (Address: new HiddenAddress(address), Keys: keysOf(address))).Where(one => one.Keys.Count is 1 or 2);
        foreach (var same in named.SelectMany(one => one.Keys.Select(key => (Key: key, one.Address))).GroupBy(one => (one.Key, one.Address.Lengths), one => one.Address))
        {
            var all = same.ToList();
            if (all.Count is > 1 and <= Most && all.Exists(address => !address.IsClear))
                Join(groups, all);
        }
    }

    private static void Join(AddressGroups groups, List<HiddenAddress> all)
    {
        var clear = all.Where(address => address.IsClear).ToList();
        var told = clear.Select(address => groups.Root(address.Address)).ToHashSet(StringComparer.Ordinal);
        // Whom each can be among those whose address is known: one, nobody, or more than one.
        var hidden = all.Where(address => !address.IsClear)
            .Select(address => (Address: address, Roots: clear.Where(address.CanBe).Select(one => groups.Root(one.Address)).Distinct(StringComparer.Ordinal).ToList())).ToList();
        foreach (var (address, roots) in hidden.Where(one => one.Roots.Count == 1))
            JoinUnlessTwo(address.Address, roots[0]);
        foreach (var (address, _) in hidden.Where(one => one.Roots.Count == 0))
        {
            foreach (var other in hidden.Where(one => one.Address != address && one.Roots.Count < 2 && one.Address.CanBe(address)))
                JoinUnlessTwo(address.Address, other.Address.Address);
        }

        // What is hidden never makes one of two who are told apart by a clear address each.
        void JoinUnlessTwo(string first, string second)
        {
            var (one, other) = (groups.Root(first), groups.Root(second));
            if (one != other && told.Contains(one) && told.Contains(other))
                return;
            groups.Join(first, second, Evidence);
            if (told.Contains(one) || told.Contains(other))
                told.Add(groups.Root(first));
        }
    }
}
