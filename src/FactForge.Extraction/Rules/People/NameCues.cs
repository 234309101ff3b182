using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>Words beside two capitalised words that tell that they are a person, though the first name is in no list.</summary>
internal static class NameCues
{
    private static readonly FrozenSet<string> Titles = WordSet.Of("mr mrs ms miss dr prof professor herr herrn frau sir dame monsieur mme madame señor señora sr sra sig signora matron sister father rev revd reverend canon cllr councillor alderman captain capt lady lord baroness baron madam pastor rabbi imam major colonel admiral sergeant sgt inspector judge justice ambassador senator");

    private static readonly FrozenSet<string> VerbsOfPersons = WordSet.Of(
        "says said told asked thinks thought believes wrote writes knows knew wants wanted will joined left has had is was leads led heads headed runs ran chairs chaired reports reported works worked takes took took "
        + "retires retired used rang called emailed replied agreed promised suggested mentioned introduced explained confirmed manages managed lives moved moves starts started stays handles looks");

    private static readonly FrozenSet<string> VerbsToPersons = WordSet.Of(
        "ask asked tell told meet met call called ring rang email emailed contact phone thank thanked invite invited copy copied cc'd introduce introduced hired hire know knew consider replaced succeeded meeting asking calling including");

    /// <summary>True for a form of address.</summary>
    public static bool IsTitle(string lower) => Titles.Contains(lower);

    /// <summary>True where the words around a group of capitalised words tell of a person.</summary>
    public static bool StandAround(TokenList tokens, int first, int last)
    {
        var before = first > 0 && tokens[first - 1].IsWord ? tokens[first - 1].Lower : "";
        var after = last + 1 < tokens.Count && tokens[last + 1].IsWord ? tokens[last + 1].Lower : "";
        if (RelationNouns.Contains(before) || VerbsToPersons.Contains(before) || IsPostOfTheirs(tokens, first - 1))
            return true;
        // "Ma responsable est Inès Gallard", "unser Polier heißt Sönke Harms": behind a post and its verb stands who has it.
        if (before is "est" or "ist" or "heißt" or "es" or "is" && first > 1 && tokens[first - 2].IsWord && (RelationNouns.Contains(tokens[first - 2].Lower) || Roles.RoleNounsAbroad.Contains(tokens[first - 2].Lower)))
            return true;
        // "C'est Ewen Le Goff qui …", "…, que lleva …"
        if (after is "qui" or "quien" || (last + 2 < tokens.Count && tokens[last + 1].Is(',') && tokens[last + 2].Lower is "qui" or "quien" or "sie" or "er" or "elle" or "il" or "ella" or "que"))
            return true;
        var commaBefore = first > 2 && tokens[first - 1].Is(',') && tokens[first - 2].IsWord && RelationNouns.Contains(tokens[first - 2].Lower)
            && (IsPossessive(tokens[first - 3].Lower) || (first > 3 && IsPossessive(tokens[first - 4].Lower)));
        var inLaw = before == "law" && first > 2 && tokens[first - 2].Is("in") && RelationNouns.Contains(tokens[first - 3].Lower);
        var appositive = last + 2 < tokens.Count && (tokens[last + 1].Is(',') || tokens[last + 1].Is('-') || tokens[last + 1].Is('–') || tokens[last + 1].Is('(')) && tokens[last + 2].Lower is "my" or "our" or "your" or "who" or "she" or "he" or "mein" or "meine" or "mon" or "ma" or "mi";
        return commaBefore || inLaw || appositive || (first > 0 && VerbsOfPersons.Contains(after) && before is not ("the" or "a" or "an" or "in" or "at" or "of"));
    }

    /// <summary>"our clerk Noor Haddad", "Unsere neue Werkstattleiterin Jana Roth": a noun of a post behind a possessive.</summary>
    private static bool IsPostOfTheirs(TokenList tokens, int noun)
    {
        var isApart = noun > 1 && tokens[noun].Is(',');
        if (isApart)
            noun--;
        if (noun < 1 || !tokens[noun].IsWord || !Roles.RoleNounsAbroad.Contains(tokens[noun].Lower))
            return false;
        for (var at = noun - 1; at >= 0 && at >= noun - 3 && tokens[at].IsWord; at--)
        {
            if (IsPossessive(tokens[at].Lower) || (isApart && tokens[at].Is("the")))
                return true;
        }

        return false;
    }

    /// <summary>"Morag Flett runs the desk", "Morag Flett will be your contact": what hardly anything but a person does, also where a sentence starts.</summary>
    public static bool ActAsPerson(TokenList tokens, int first, int last)
    {
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        if (first > 0 && tokens[first - 1].IsWord && WordClasses.IsDeterminer(tokens[first - 1].Lower))
            return false;
        var next = Word(last + 2);
        var third = Word(last + 3);
        return Word(last + 1) switch
        {
            "joins" or "joined" => next is "us" or "as" or "the",
            "retires" or "retired" or "chairs" or "chaired" => true,
            "lives" or "lived" => next is "in" or "near",
            "reports" => next is "to",
            "runs" or "heads" or "handles" or "leads" or "manages" => next is "the" or "our" or "up" or "all",
            "looks" => next is "after",
            "is" => next is "our" or "my" or "your" or "copied" || (next is "the" && third is "new" or "person"),
            "has" => (next is "taken" && third is "over") || (next is "been" && third is "with" or "promoted" or "appointed" or "our") || (next is "joined" && third is "us"),
            "covers" or "deputises" or "stands" => next is "for" || (next is "in" && third is "for"),
            "will" => (next is "take" && third is "over") || (next is "be" && third is "your" or "our" or "joining" or "taking" or "leading") || next is "join" or "lead" or "chair" or "succeed" || (next is "look" && third is "after"),
            "takes" or "took" => next is "over",
            _ => false,
        };
    }

    private static bool IsPossessive(string word) => word is "my" or "our" or "your" or "his" or "her" or "their" or "unser" or "unsere" or "unserem" or "unseren" or "notre" or "nuestro" or "nuestra" or "mein" or "meine" or "mon" or "ma" or "mi";
}
