using System.Text;

namespace FactForge.Pipeline.Matching;

/// <summary>What the domain of an address tells of the organisation behind it.</summary>
internal static class AddressDomain
{
    // At which anybody may have an address, and that the list has not.
    private static readonly string[] FurtherProviders =
    [
        "aruba.it", "bbox.fr", "bredband.net", "chello.at", "clix.pt", "comhem.se", "hey.com", "hinet.net", "hispeed.ch", "kabelmail.de", "magenta.de",
        "mailbox.org", "movistar.es", "numericable.fr", "o2online.de", "ono.com", "pec.it", "proximus.be", "skiff.com", "sympatico.ca", "talktalk.net",
        "tdcadsl.dk", "telia.com", "telus.net", "tin.it", "tuta.com", "tutanota.com", "upcmail.hu", "vodafonemail.de", "zoznam.sk",
    ];

    private static readonly Lazy<HashSet<string>> PublicProviders = new(Read);

    private static readonly HashSet<string> SecondLevel = new(StringComparer.Ordinal) { "co", "com", "org", "net", "ac", "edu", "gov", "ltd", "or", "ne", "go" };

    /// <summary>The registrable domain of an organisation; null for a public mail provider and for what is no domain.</summary>
    public static string? Organisation(string address)
    {
        var domain = address[(address.LastIndexOf('@') + 1)..];
        var labels = domain.Split('.');
        if (labels.Length < 2 || domain == address || PublicProviders.Value.Contains(domain))
            return null;
        var take = labels.Length >= 3 && labels[^1].Length == 2 && SecondLevel.Contains(labels[^2]) ? 3 : 2;
        var registrable = string.Join('.', labels[^take..]);
        return PublicProviders.Value.Contains(registrable) ? null : registrable;
    }

    private static HashSet<string> Read()
    {
        const string Name = "public-mail-providers.txt";
        using var stream = typeof(AddressDomain).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The resource '{Name}' is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Concat(FurtherProviders).ToHashSet(StringComparer.Ordinal);
    }
}
