namespace FactForge.Mail.Identity;

/// <summary>
/// An address of which an archive of a list replaced letters ("@" and "|" for some of them), and "@" by words, so that it cannot be had back: the same one is still
/// known again, clear or hidden in another way. It takes more than this, a name for one, to say that two are one person's.
/// </summary>
public static class HiddenAddress
{
    /// <summary>True where one of two addresses is hidden and both can be the same: each letter that neither lost is the same.</summary>
    public static bool CanBeOne(MailAddress one, MailAddress other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (first, second) = (Parts(one.Address), Parts(other.Address));
        return (!one.IsWellFormed || !other.IsWellFormed) && AreAlike(first.Local, second.Local) && AreAlike(first.Domain, second.Domain);
    }

    // "ad@ @end|ng |rom northw|nd@ex@mp|e": what stands before the first blank, and behind the last.
    private static (string Local, string Domain) Parts(string address)
    {
        var (first, last) = (address.IndexOf(' ', StringComparison.Ordinal), address.LastIndexOf(' '));
        if (first < 0)
            first = last = address.IndexOf('@', StringComparison.Ordinal);
        return first < 0 ? (address, "") : (address[..first], address[(last + 1)..]);
    }

    private static bool AreAlike(string one, string other)
    {
        if (one.Length != other.Length || one.Length == 0)
            return false;
        for (var at = 0; at < one.Length; at++)
        {
            if (one[at] != other[at] && !IsLost(one[at]) && !IsLost(other[at]))
                return false;
        }

        return true;
    }

    private static bool IsLost(char letter) => letter is '@' or '|';
}
