using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>Tells the country (ISO 3166) of an address by what stands before its postcode ("CH-8001"), or by a large city that no other country is known for.</summary>
internal static class PlaceRegion
{
    private static readonly WordTable<string> Prefixes = Regions(
        """
        DE d de
        AT a at
        CH ch
        FR f fr
        BE b be
        IT i it
        NL nl
        LU l lu
        DK dk
        SE s se
        FI fi
        PL pl
        CZ cz
        SK sk
        HU hu
        ES es
        PT pt
        LI fl li
        SI si
        HR hr
        RO ro
        LT lt
        LV lv
        """);

    private static readonly WordTable<string> Cities = Regions(
        """
        AT wien vienna graz linz salzburg innsbruck klagenfurt bregenz
        CH zürich zurich genève geneva genf bern berne basel lausanne luzern lugano winterthur
        BE brussel brussels bruxelles brüssel antwerpen gent liège leuven
        NL amsterdam rotterdam utrecht eindhoven groningen
        DE berlin hamburg münchen munich köln frankfurt stuttgart düsseldorf leipzig dresden hannover bremen kiel nürnberg
        FR paris lyon marseille toulouse bordeaux lille nantes strasbourg
        IT roma milano torino napoli bologna firenze genova venezia
        ES madrid barcelona sevilla bilbao
        PT lisboa porto
        SK bratislava košice
        CZ praha prague brno ostrava
        PL warszawa kraków wrocław poznań gdańsk łódź
        HU budapest debrecen
        SI ljubljana maribor
        HR zagreb
        RO bucurești bucharest
        BG sofia
        GR athens
        SE stockholm göteborg malmö uppsala
        NO oslo trondheim stavanger
        DK københavn copenhagen aarhus odense
        FI helsinki tampere turku
        EE tallinn
        LV riga
        LT vilnius
        MA casablanca rabat marrakech tanger
        TN tunis
        DZ alger
        LI vaduz
        """);

    // Digits of the postcodes in the countries that a company's form tells.
    private static readonly WordTable<int> Digits = new(
        new[] { (5, "DE IT FR ES FI"), (4, "NL DK NO AU HU") }.SelectMany(row => row.Item2.Split(' '), (row, region) => KeyValuePair.Create(region, row.Item1)));

    /// <summary>The region, or null where neither tells one.</summary>
    public static string? Of(ReadOnlySpan<char> place)
    {
        string? city = null;
        foreach (var word in SignaturePart.Words(place))
        {
            if (word.IndexOf('-') is 1 or 2 && word[(word.IndexOf('-') + 1)..] is { Length: 4 or 5 } code && code.IndexOfAnyExceptInRange('0', '9') < 0 && Prefixes.TryGet(word[..word.IndexOf('-')], out var told))
            {
                return told;
            }

            // "Paris Street": a street is named after a city elsewhere.
            city ??= char.IsUpper(word[0]) && !SignaturePart.HasStreet(place) && Cities.TryGet(word, out var known) ? known : null;
        }

        return city;
    }

    /// <summary>True where the postcode in a place has other digits than those of a country: "Nordwind GmbH" in "6300 Zug".</summary>
    public static bool Excludes(ReadOnlySpan<char> place, string region)
    {
        if (!Digits.TryGet(region, out var digits))
        {
            return false;
        }

        foreach (var range in place.Split(", "))
        {
            var part = place[range].Trim();
            var at = part.IndexOf(' ');
            if (at is 4 or 5 && part[..at].IndexOfAnyExceptInRange('0', '9') < 0 && at + 1 < part.Length && char.IsUpper(part[at + 1]) && digits != at)
            {
                return true;
            }
        }

        return false;
    }

    // The region, and the words that tell it.
    private static WordTable<string> Regions(string table) =>
        new(table.Split('\n').SelectMany(line => line.Split(' ')[1..], (line, word) => KeyValuePair.Create(word, line[..2])));
}
