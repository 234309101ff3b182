using System.Collections.Frozen;

namespace FactForge;

/// <summary>
/// English nouns that say what a person does: by their ending (<c>-maker</c>, <c>-ist</c>, <c>-ician</c>, <c>-woman</c>, <c>-er</c>)
/// or by a list, since nobody can list all trades. The ending alone is a hint: the words around have to say that a person is meant.
/// </summary>
public static class JobNouns
{
    private static readonly FrozenSet<string> Listed = Set(
        """
        actor advisor agent ambassador apprentice architect archivist assistant associate attendant auditor author barrister bishop boss bursar butcher captain caretaker carpenter cashier chair chairperson chancellor chaplain
        chauffeur chef chief clerk coach commissioner conductor cook councillor counsel counsellor courier curator dean delegate dentist deputy developer director doctor editor engineer executive farmer fellow founder governor
        guardian guide head host inspector instructor intern inventor investigator janitor joiner judge lawyer lead lector legate magistrate maid mason mayor mechanic mediator mentor midwife minister monitor nurse nun operator
        almoner baker beekeeper bookkeeper boatbuilder bookbinder brewer brewmaster bricklayer builder cellist cellarmaster cheesemaker choirmaster choreographer churchwarden cobbler cooper costumier counsellor coxswain cutler dispatcher dramaturg drummer
        electrician falconer farrier flautist florist foreman forester gamekeeper gardener glazier goldsmith groundsman groundskeeper guitarist handler harbourmaster headmaster headmistress headteacher housekeeper illustrator ironmonger jeweller keyboardist lifeguard
        locksmith luthier matron milliner miller naturalist organist paramedic pharmacist photographer physiotherapist pianist piper plasterer publisher realtor caseworker potter psychologist quartermaster restorer roofer saddler scaffolder sculptor setter shepherd shopkeeper silversmith
        skipper sommelier soprano stationmaster stonemason thatcher upholsterer veterinarian videographer violinist violist weaver webmaster welder wheelwright winemaker woodworker zookeeper orator owner partner pastor pilot plumber porter postdoc president priest principal proctor producer professor programmer proprietor provost rabbi ranger receptionist rector referee registrar representative sailor secretary
        senator seamstress sexton smith solicitor specialist steward student superintendent supervisor surgeon surveyor tailor teacher trainee translator treasurer trustee tutor umpire usher verger vet vicar vice-president warden
        """);

    private static readonly FrozenSet<string> NoPersons = Set(
        """
        after answer banner barrier better border boiler buffer butter cancer center chamber chapter charter cheer cluster computer container corner counter cover customer danger daughter december deer dinner disaster docker door
        drawer ember encounter ever father fever fiber filter finger flower folder footer former further gender grammar greater hammer hanger header heater higher hunger inner internet jumper junior kosher
        larger later latter layer leather letter lever liver lower lumber manner master matter meter mixer mortar mother motor monster neither newsletter november number october offer older order other outer over
        oyster paper pepper per peter poster powder power prayer premier proper quarter rather refer register reminder remember river rubber scanner screwdriver semester senior september server sewer
        shelter shower silver sister slider smaller soccer spider starter sticker summer super supper theater thunder timber together tower toner trailer transfer tracker tractor tumbler under upper user vinegar voucher wafer
        water weather whether winter wonder yesterday younger color elevator error factor favor floor flavor generator honor humor labor labour major manor minor mirror razor reactor rumor sector sensor terror tremor tumor
        vector vendor vapor list twist exist consist insist persist resist assist mist wrist fist waist moist checklist shortlist wishlist twist brother anniversary human ottoman german roman norman woman man person
        american asian european indian italian russian canadian australian austrian belgian brazilian christian egyptian hungarian iranian norwegian parisian romanian ukrainian victorian median plant restaurant
        giant grant elephant instant distant relevant constant important pleasant covenant remnant warrant pendant mutant variant tenant defendant infant
        """);

    private static readonly string[] Endings = ["maker", "keeper", "worker", "holder", "writer", "master", "mistress", "ician", "grapher", "ologist", "ist", "eer", "man", "woman", "person", "sman", "er", "or", "ant", "arian"];

    /// <summary>True for a noun in lower case, in the singular, that names a person by what they do ("cheesemaker", "registrar").</summary>
    public static bool Contains(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        if (Listed.Contains(noun))
            return true;
        var last = noun[(noun.LastIndexOf('-') + 1)..];
        if (last.Length < noun.Length && Contains(last))
            return true;
        if (noun.Length < 5 || NoPersons.Contains(noun))
            return false;
        foreach (var ending in Endings)
        {
            if (noun.Length >= ending.Length + 3 && noun.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>True for a noun of the list, of which the ending leaves no doubt; of a double word either part will do ("chef-owner").</summary>
    public static bool IsKnown(string noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return Listed.Contains(noun) || (noun.Contains('-', StringComparison.Ordinal) && noun.Split('-').Any(Listed.Contains));
    }

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
