namespace FactForge.Mail.Identity;

/// <summary>The address that a mailing list is written to, as its id tells it.</summary>
public static class ListAddress
{
    /// <summary>True where the address is the list's: <c>ports@lists.example</c> is the list of id <c>ports.lists.example</c> (RFC 2919, section 3).</summary>
    public static bool Is(string address, string? list)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (list is null || list.Length != address.Length)
            return false;
        for (var at = 0; at < list.Length; at++)
            if (address[at] != list[at] && !(address[at] == '@' && list[at] == '.'))
                return false;
        return true;
    }

    /// <summary>True where the address is that of one of the lists.</summary>
    public static bool IsOne(string address, IReadOnlySet<string> lists)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(lists);
        return lists.Count > 0 && (lists.Contains(address) || lists.Contains(address.Replace('@', '.')));
    }
}
