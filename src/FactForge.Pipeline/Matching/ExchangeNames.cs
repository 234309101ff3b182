using FactForge.Mail.Identity;

namespace FactForge.Pipeline.Matching;

/// <summary>
/// Joins what Exchange calls a mailbox inside its house with the address that others know it by: the same full name at the same house, or where no
/// full name is told the same account there. Where it can be the mailbox of two people it joins nobody.
/// </summary>
internal static class ExchangeNames
{
    /// <summary>Joins them.</summary>
    /// <param name="groups">The addresses as they are joined already.</param>
    /// <param name="addresses">All addresses.</param>
    /// <param name="keysOf">The full names of an address, folded; an address under many names is nobody's.</param>
    public static void Join(AddressGroups groups, IEnumerable<string> addresses, Func<string, IReadOnlySet<string>> keysOf)
    {
        var all = addresses.Order(StringComparer.Ordinal).ToList();
        foreach (var (address, internally) in all.Select(address => (address, ExchangeName.Read(address))))
        {
            if (internally is null || keysOf(address) is not { Count: <= 2 } keys)
                continue;
            var same = all.Where(other => other.Contains('@', StringComparison.Ordinal) && !RoleAddresses.IsNobody(other) && Is(internally, keys, other, keysOf(other))).ToList();
            if (same.Count > 0 && same.Select(groups.Root).Distinct(StringComparer.Ordinal).Count() == 1)
                groups.Join(same[0], address, "Exchange's own name for the mailbox");
        }
    }

    private static bool Is(ExchangeName internally, IReadOnlySet<string> keys, string other, IReadOnlySet<string> names) =>
        keys.Count > 0 && names.Count is 1 or 2 ? (keys.Overlaps(names) || (IsCalledByAccount(internally, keys) && internally.IsCalled(other))) && (internally.IsOfHouse(other) || (internally.IsOfAnyHouse && internally.IsCalled(other) && AddressDomain.Organisation(other) is not null)) : names.Count <= 2 && internally.IsCalled(other) && internally.IsOfHouse(other);

    // A name made of the account says no more than the account does.
    private static bool IsCalledByAccount(ExchangeName internally, IReadOnlySet<string> keys) => keys.Count == 1 && PersonName.FullKey(internally.Called) is { } key && keys.Contains(key);
}
