using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>Tells the country (ISO 3166) of an address by what stands before its postcode ("CH-8001"), or by a large city that no other country is known for.</summary>
internal static class PlaceRegion
{
    private static readonly WordTable<string> Prefixes = new(new Dictionary<string, string>
    {
        ["d"] = "DE",
        ["de"] = "DE",
        ["a"] = "AT",
        ["at"] = "AT",
        ["ch"] = "CH",
        ["f"] = "FR",
        ["fr"] = "FR",
        ["b"] = "BE",
        ["be"] = "BE",
        ["i"] = "IT",
        ["it"] = "IT",
        ["nl"] = "NL",
        ["l"] = "LU",
        ["lu"] = "LU",
        ["dk"] = "DK",
        ["s"] = "SE",
        ["se"] = "SE",
        ["fi"] = "FI",
        ["pl"] = "PL",
        ["cz"] = "CZ",
        ["sk"] = "SK",
        ["hu"] = "HU",
        ["es"] = "ES",
        ["pt"] = "PT",
        ["fl"] = "LI",
        ["li"] = "LI",
        ["si"] = "SI",
        ["hr"] = "HR",
        ["ro"] = "RO",
        ["lt"] = "LT",
        ["lv"] = "LV",
    });

    private static readonly WordTable<string> Cities = new(
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
        """.Split('\n').SelectMany(line => line.Split(' ')[1..].Select(city => KeyValuePair.Create(city, line[..2]))).ToDictionary());

    // Digits of the postcodes in the countries that a company's form tells.
    private static readonly WordTable<string> Digits = new(new Dictionary<string, string>
    {
        ["DE"] = "5",
        ["IT"] = "5",
        ["FR"] = "5",
        ["ES"] = "5",
        ["FI"] = "5",
        ["NL"] = "4",
        ["DK"] = "4",
        ["NO"] = "4",
        ["AU"] = "4",
        ["HU"] = "4",
    });

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

        var at = 0;
        foreach (var range in place.Split(", "))
        {
            var part = place[range].Trim();
            at = part.IndexOf(' ');
            if (at is 4 or 5 && part[..at].IndexOfAnyExceptInRange('0', '9') < 0 && at + 1 < part.Length && char.IsUpper(part[at + 1]) && digits[0] - '0' != at)
            {
                return true;
            }
        }

        return false;
    }
}
