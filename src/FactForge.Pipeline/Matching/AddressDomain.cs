namespace FactForge.Pipeline.Matching;

/// <summary>What the domain of an address tells of the organisation behind it.</summary>
internal static class AddressDomain
{
    private static readonly HashSet<string> PublicProviders = new(StringComparer.Ordinal)
    {
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "hotmail.fr", "live.com", "msn.com", "yahoo.com", "yahoo.co.uk", "yahoo.fr",
        "yahoo.de", "ymail.com", "icloud.com", "me.com", "mac.com", "aol.com", "gmx.de", "gmx.net", "gmx.com", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "posteo.de",
        "mailbox.org", "protonmail.com", "proton.me", "pm.me", "fastmail.com", "fastmail.fm", "zoho.com", "mail.com", "mail.ru", "yandex.ru", "yandex.com", "qq.com",
        "163.com", "126.com", "naver.com", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "libero.it", "virgilio.it", "tiscali.it", "telefonica.net",
        "seznam.cz", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "btinternet.com", "sky.com", "comcast.net", "verizon.net", "att.net", "cox.net", "bluewin.ch", "hey.com", "tutanota.com",
    };

    private static readonly HashSet<string> SecondLevel = new(StringComparer.Ordinal) { "co", "com", "org", "net", "ac", "edu", "gov", "ltd", "or", "ne", "go" };

    /// <summary>The registrable domain of an organisation; null for a public mail provider and for what is no domain.</summary>
    public static string? Organisation(string address)
    {
        var domain = address[(address.LastIndexOf('@') + 1)..];
        var labels = domain.Split('.');
        if (labels.Length < 2 || domain == address || PublicProviders.Contains(domain))
            return null;
        var take = labels.Length >= 3 && labels[^1].Length == 2 && SecondLevel.Contains(labels[^2]) ? 3 : 2;
        var registrable = string.Join('.', labels[^take..]);
        return PublicProviders.Contains(registrable) ? null : registrable;
    }
}
