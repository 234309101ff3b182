using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>Words beside two capitalised words that tell that they are a person, though the first name is in no list.</summary>
internal static class NameCues
{
    private static readonly FrozenSet<string> Titles = Set("mr mrs ms miss dr prof professor herr herrn frau sir dame monsieur mme madame señor señora sr sra sig signora matron sister father rev cllr captain capt");

    private static readonly FrozenSet<string> VerbsOfPersons = Set(
        "says said told asked thinks thought believes wrote writes knows knew wants wanted will joined left has had is was leads led heads headed runs ran chairs chaired reports reported works worked takes took took "
        + "retires retired used rang called emailed replied agreed promised suggested mentioned introduced explained confirmed manages managed lives moved moves starts started stays handles looks");

    private static readonly FrozenSet<string> VerbsToPersons = Set(
        "ask asked tell told meet met call called ring rang email emailed contact phone thank thanked invite invited copy copied cc'd introduce introduced hired hire know knew consider replaced succeeded meeting asking calling including");

    /// <summary>True for a form of address.</summary>
    public static bool IsTitle(string lower) => Titles.Contains(lower);

    /// <summary>True where the words around a group of capitalised words tell of a person.</summary>
    public static bool StandAround(IReadOnlyList<Token> tokens, int first, int last)
    {
        var before = first > 0 && tokens[first - 1].IsWord ? tokens[first - 1].Lower : "";
        var after = last + 1 < tokens.Count && tokens[last + 1].IsWord ? tokens[last + 1].Lower : "";
        if (RelationNouns.Contains(before) || VerbsToPersons.Contains(before))
            return true;
        var commaBefore = first > 2 && tokens[first - 1].Is(',') && tokens[first - 2].IsWord && RelationNouns.Contains(tokens[first - 2].Lower)
            && (IsPossessive(tokens[first - 3].Lower) || (first > 3 && IsPossessive(tokens[first - 4].Lower)));
        var inLaw = before == "law" && first > 2 && tokens[first - 2].Is("in") && RelationNouns.Contains(tokens[first - 3].Lower);
        var appositive = last + 2 < tokens.Count && (tokens[last + 1].Is(',') || tokens[last + 1].Is('-') || tokens[last + 1].Is('–') || tokens[last + 1].Is('(')) && tokens[last + 2].Lower is "my" or "our" or "your" or "who" or "she" or "he" or "mein" or "meine" or "mon" or "ma" or "mi";
        return commaBefore || inLaw || appositive || (first > 0 && VerbsOfPersons.Contains(after) && before is not ("the" or "a" or "an" or "in" or "at" or "of"));
    }

    private static bool IsPossessive(string word) => word is "my" or "our" or "your" or "his" or "her" or "mein" or "meine" or "mon" or "ma" or "mi";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
