namespace FactForge.Mail.Identity;

/// <summary>
/// An address of which an archive of a list replaced letters ("@" and "|" for some of them), and "@" by words, so that it cannot be had back: the same one is still
/// known again, clear or hidden in another way. It takes more than this, a name for one, to say that two are one person's.
/// </summary>
public sealed class HiddenAddress
{
    private readonly string local;
    private readonly string domain;

    /// <summary>Reads an address, hidden or clear.</summary>
    public HiddenAddress(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        Address = address;
        IsClear = new MailAddress(address, null).IsWellFormed;
        // "ad@ @end|ng |rom northw|nd@ex@mp|e": what stands before the first blank, and behind the last.
        var (first, last) = (address.IndexOf(' ', StringComparison.Ordinal), address.LastIndexOf(' '));
        if (first < 0)
            first = last = address.IndexOf('@', StringComparison.Ordinal);
        (local, domain) = first < 0 ? (address, "") : (address[..first], address[(last + 1)..]);
    }

    /// <summary>The address as it was seen.</summary>
    public string Address { get; }

    /// <summary>True where nothing of it is hidden.</summary>
    public bool IsClear { get; }

    /// <summary>What two that can be the same have in common.</summary>
    public (int Local, int Domain) Lengths => (local.Length, domain.Length);

    /// <summary>True where one of the two is hidden and both can be the same: each letter that neither lost is the same.</summary>
    public bool CanBe(HiddenAddress other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !(IsClear && other.IsClear) && AreAlike(local, other.local) && AreAlike(domain, other.domain);
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
