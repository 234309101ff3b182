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
}
