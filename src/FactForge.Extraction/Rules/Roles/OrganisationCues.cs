using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;

namespace FactForge.Extraction.Rules.Roles;

/// <summary>Whether capitalised words name an organisation rather than a place or a person.</summary>
internal static class OrganisationCues
{
    private static readonly FrozenSet<string> Words = WordSet.Of(
        "ltd limited inc llc llp gmbh ag plc corp company group holdings partners associates consulting solutions systems services technologies software labs laboratory laboratories institute institut university universität université universidad college school academy "
        + "hospital clinic trust foundation society association federation union council committee board ministry department agency authority museum gallery theatre theater library church bank insurance capital ventures press publishing media studios studio "
        + "records radio foods brewery bakery dairy farms nurseries kitchens motors engineering energy power electric water logistics shipping freight airlines airport railways transport architects surveyors solicitors chambers marine boatyard shipyard "
        + "works stadtwerke verlag stiftung verein handels werft spedition tischlerei schreinerei brauerei editions éditions cabinet laboratoire bodegas bodega editorial talleres imprenta co-op cooperative network international national");

    private static readonly FrozenSet<string> PlaceOpenings = WordSet.Of("great little upper lower north south east west northern southern eastern western st saint port mount lake castle new old market long high fort san santa los las el bad sankt");

    /// <summary>"Shaftesbury", "Exmouth", "Dorchester": as towns end.</summary>
    public static bool EndsLikeTown(string name) =>
        TownEndings.Any(ending => name.Length > ending.Length + 2 && name.EndsWith(ending, StringComparison.Ordinal));

    private static readonly string[] TownEndings = ["bury", "borough", "burgh", "minster", "mouth", "chester", "caster", "cester", "shire", "hampton", "wich", "stead", "thorpe", "combe", "-on-Sea"];

    /// <summary>True where a word of the name is a kind or form of organisation.</summary>
    public static bool HasKind(string name) => name.Split(' ').Any(word => Words.Contains(word.Trim(',', '.').ToLowerInvariant()));

    /// <summary>True for a name that is more likely an organisation's than anything else: a kind, two capitalised words that are no person, or capitals inside.</summary>
    public static bool IsLikely(string name)
    {
        if (HasKind(name))
            return true;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
            return words[0].Length > 2 && words[0].Skip(1).Any(char.IsUpper) && !words[0].Contains('-', StringComparison.Ordinal);
        // "Great Malvern", "Port Isaac", "North Berwick": a town as much as a house.
        if (words.Length == 2 && PlaceOpenings.Contains(words[0].ToLowerInvariant()))
            return false;
        return !Language.FirstNames.Contains(words[0].ToLowerInvariant()) && !words.Any(word => NotNames.Contains(word.ToLowerInvariant()));
    }
}
