using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Roles;

/// <summary>Nouns that a job title ends with or is built around.</summary>
internal static class RoleNouns
{
    private static readonly FrozenSet<string> Nouns = WordSet.Of("manager director head lead leader officer chief buyer engineer partner associate consultant teacher treasurer secretary analyst professor lecturer researcher editor coordinator architect designer "
        + "producer clerk chair chairman chairwoman chairperson president founder co-founder owner nurse matron vet surgeon doctor curator registrar planner broker underwriter scientist developer programmer administrator assistant chef cook specialist "
        + "advisor adviser supervisor warden agent trader accountant auditor lawyer solicitor barrister paralegal librarian archivist conservator translator interpreter journalist reporter brewer conductor keeper principal headteacher headmaster headmistress "
        + "foreman joiner carpenter electrician plumber plasterer driver captain skipper pilot steward caretaker gardener forester ranger farmer vicar pastor priest counsellor therapist physiotherapist pharmacist dentist midwife paramedic psychologist "
        + "receptionist strategist economist statistician technician mechanic machinist operator inspector examiner assessor trustee governor councillor mayor minister ambassador attaché delegate representative negotiator recruiter trainer coach instructor "
        + "tutor dean provost rector fellow postdoc student trainee apprentice intern photographer artist writer author composer choreographer dramaturg cellist violinist soloist ceo cto cfo coo cio cmo ciso cpo vp deputy sysadmin devops "
        + "salesman saleswoman salesperson cashier storekeeper warehouseman dispatcher scheduler estimator surveyor geologist chemist physicist biologist ecologist hydrologist oenologist sommelier baker butcher tailor upholsterer restorer "
        + "logistician sexton churchwarden bursar almoner quartermaster groundsman gamekeeper shepherd stockman farrier blacksmith thatcher mason stonemason roofer glazier decorator fitter welder rigger diver deckhand boatswain bosun potter bookbinder proofreader copywriter illustrator "
        + "tech magician handyman childminder lifeguard animator cameraman stagehand accompanist organist drummer guitarist linguist epidemiologist pathologist radiologist radiographer anaesthetist oncologist cardiologist optician dietitian nutritionist coroner magistrate judge usher bailiff notary conveyancer actuary adjuster bookkeeper controller "
        + "merchandiser stylist barista waiter waitress housekeeper janitor porter concierge chauffeur courier postman stationmaster stevedore beekeeper winemaker cheesemaker cellarman maltster distiller fishmonger greengrocer florist seamstress jeweller goldsmith watchmaker luthier cabinetmaker boatbuilder "
        + "sailmaker shipwright draughtsman modeller toolmaker tester webmaster curate verger rabbi imam chaplain archdeacon bishop canon bandleader "
        + "leiter leiterin geschäftsführer geschäftsführerin vorstand teamleiter teamleiterin abteilungsleiter abteilungsleiterin projektleiter projektleiterin referent referentin sachbearbeiter sachbearbeiterin projektingenieur ingenieur ingenieurin "
        + "directeur directrice responsable président présidente chargé chargée gérant gérante jefe jefa director directora gerente encargado encargada presidente presidenta");

    private static readonly FrozenSet<string> Leading = WordSet.Of("heads leads runs chairs manages directs");

    /// <summary>True for such a noun.</summary>
    public static bool Contains(string lower) => Nouns.Contains(lower) || (lower.LastIndexOf('-') is > 0 and var hyphen && Nouns.Contains(lower[(hyphen + 1)..]));

    /// <summary>True for a verb that says that somebody is at the head of something.</summary>
    public static bool IsLeading(string lower) => Leading.Contains(lower);
}
