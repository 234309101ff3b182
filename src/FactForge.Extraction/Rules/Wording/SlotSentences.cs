using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>Statements of slots in their fixed wording; an abbreviation at the end lends its dot ("Astilleros Norte S.A.").</summary>
internal static class SlotSentences
{
    private static readonly FrozenSet<string> Posts = WordSet.Of(
        "boss bishop bursar captain chair chairperson chancellor chaplain chef chief clerk commissioner dean deputy director executive foreman founder governor harbourmaster head headmaster headmistress headteacher host judge lead matron mayor minister moderator owner president "
        + "principal proctor proprietor provost quartermaster rector registrar secretary skipper stationmaster superintendent treasurer verger vicar warden churchwarden coach caretaker curator organist editor brewmaster cellarmaster choirmaster conductor steward handler");

    /// <summary>Who somebody works for.</summary>
    public static string WorksFor(string name, string organisation) => Ended($"{name} works for {organisation}");

    /// <summary>What somebody is, and where.</summary>
    public static string Holds(string name, string role, string? organisation) => Ended(organisation is null ? $"{name} is {Titled(role)}" : $"{name} is {Titled(role)} at {organisation}");

    /// <summary>What somebody was.</summary>
    public static string Held(string name, string role) => Ended($"{name} was {Titled(role)}");

    /// <summary>A trade that many have wants its article, a post that one has does not: "a developer", "treasurer", "Head of Sales".</summary>
    private static string Titled(string role)
    {
        var word = role.ToLowerInvariant();
        if (!JobNouns.IsKnown(word) || Posts.Contains(word) || word.Contains('-', StringComparison.Ordinal) || role.Length > 1 && role.Skip(1).Any(char.IsUpper))
            return role;
        return (word[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + word;
    }

    /// <summary>Where somebody is: at an address, in a town.</summary>
    public static string BasedAt(string name, string place) => Ended($"{name} is based {(place.Any(char.IsDigit) || place.Contains(',', StringComparison.Ordinal) ? "at" : "in")} {place}");

    /// <summary>With a full stop, unless one stands there.</summary>
    public static string Ended(string words) => words.EndsWith('.') ? words : words + ".";
}
