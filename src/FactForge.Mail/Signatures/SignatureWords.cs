using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>The words by which signatures are known, in English, German, French and Spanish, with some of their neighbours. All in lower case.</summary>
internal static class SignatureWords
{
    /// <summary>What ends the name of a company.</summary>
    public static WordSet CompanyForms { get; } = WordSet.Of(
        """
        inc inc. llc l.l.c. ltd ltd. limited corp corp. corporation co co. company plc llp l.l.p. lp gmbh mbh ag kg kgaa ohg gbr ug e.v. ev e.g. eg se sa s.a. sas s.a.s. sarl s.a.r.l. eurl sasu sci snc s.l. sl slu s.l.u. s.a.u.
        s.a s.l s.a.s s.r.l s.p.a b.v l.l.c l.l.p n.v s.l.u cic cio c.i.c. rf ry r.f. s.coop scop scrl kft zrt a.s. s.r.l. srl s.p.a. spa b.v. bv n.v. nv ab oy oyj a/s as asa aps pty pte pvt kk k.k. sp.z.o.o. s.r.o. s.r.o a.s r.o o.o sp.k d.o.o d.d z.s şti hb kb tmi ky ehf e.u gesmbh ges.m.b.h s.n.c s.r.l.s srls r.l eirl selarl asbl vzw vof pvt sdn bhd a.ş a.ş. ооо зао оао пао тов oü uab lda ltda s.c. gmbh&co
        """);

    /// <summary>Words that name a kind of organisation.</summary>
    public static WordSet OrganisationWords { get; } = WordSet.Of(
        """
        university college institute school academy hospital clinic bank foundation ministry agency council commission association society federation union group holdings holding partners consulting consultants
        technologies technology solutions systems labs laboratories laboratory services industries networks network works software ventures capital pharma pharmaceuticals logistics airlines insurance publishing press
        media studios studio museum library church trust authority administration international enterprises associates advisors chambers observatory cooperative co-operative bakery foods motors energy electric
        universität hochschule fachhochschule institut stadtwerke verlag stiftung verband verein ministerium bundesamt landesamt klinikum krankenhaus sparkasse versicherung werke bäckerei ingenieurbüro kanzlei
        université école ministère mairie hôpital clinique banque fondation association société cabinet groupe éditions laboratoire
        universidad instituto escuela colegio ministerio hospital clínica banco fundación asociación sociedad grupo ayuntamiento editorial laboratorios consultores
        gemeente provincie waterschap ministerie ziekenhuis bibliotheek kommun kommune kommunen regionen fylkeskommune myndighet myndigheten styrelsen universitetet högskolan högskola sjukhus sykehus hospitalet skole skolan kaupunki kunta yliopisto ammattikorkeakoulu virasto ministeriö sairaala
        gmina urząd uniwersytet politechnika szpital szkoła fundacja stowarzyszenie ministerstwo spółka univerzita vysoká škola úřad nemocnice nadace ministerstvo městský obecní egyetem kórház önkormányzat minisztérium universitatea primăria spitalul belediyesi üniversitesi hastanesi bakanlığı holding vakfı derneği
        prefeitura câmara ministério comune azienda scuola ministero municipio université commune préfecture stadt gemeinde landkreis bezirksamt landratsamt rathaus
        университет институт школа больница министерство администрация компания группа фонд університет міністерство
        università ospedale fondazione universidade faculdade universiteit hogeschool stichting universitet
        """);

    /// <summary>Words that end the name of a house and say what it does or is: "Parry Roofing", "St Clare's Priory".</summary>
    public static WordSet TradeWords { get; } = WordSet.Of(
        """
        hospice surgery practice priory abbey convent parish diocese nursery nurseries garage cars boats boatyard sails sailmakers band orchestra choir ensemble quartet theatre theater players productions films pictures architects surveyors solicitors accountants lawyers
        builders roofing plumbing heating electrical electricals joinery carpentry scaffolding haulage removals catering caterers kitchens interiors gardens landscapes landscaping forestry fisheries fishery farms estates lettings properties homes housing hotel inn tavern
        brewery brewing cider ciders distillery winery vineyard vineyards wines wool textiles fabrics knitwear ceramics pottery glassworks prints printing printers bindery books bookshop bookbinders magazine journal radio translations interpreting tours travel coaches buses
        taxis ferries ferry lines shipping forwarding freight couriers storage recycling renewables robotics instruments optics dental dentistry vets veterinary physiotherapy therapies counselling charity relief mission ministries chapel cathedral temple mosque synagogue rovers athletic
        harriers scouts guides borough orchards dairy dairies creamery bakes bakehouse bakers butchers florist florists flowers jewellers tailors upholstery restoration conservation archaeology ecology acoustics design designs architecture planning communications recruitment search
        training tuition tutors yachts marina marine rigging moorings diving surf climbing cycles bikes motorcycles engineering fabrication castings foundry forge ironworks timber timbers sawmill sawmills quarry quarries aggregates concrete paving flooring tiling plastering decorating decorators
        glazing windows blinds lighting signs signage exhibitions events weddings photography video audio sound music records instruments pianos organs violins luthiers repairs rentals hire supplies wholesale retail stores stationers trading imports exports commodities grain feeds seeds
        """);

    /// <summary>Words of a part of an organisation, which is no organisation.</summary>
    public static WordSet UnitWords { get; } = WordSet.Of(
        "department dept dept. team desk division unit office operations support management marketing sales legal finance accounting origination risk research development engineering abteilung bereich service département departamento equipo équipe planning procurement");

    /// <summary>Words that begin or end a street's name.</summary>
    public static WordSet StreetWords { get; } = WordSet.Of(
        """
        street st st. avenue ave ave. road rd rd. boulevard blvd blvd. lane ln ln. drive dr dr. court ct ct. plaza place pl pl. square sq sq. parkway pkwy highway hwy suite ste ste. floor fl fl. building bldg bldg. room rm terrace way
        box postfach strasse straße str. platz allee weg gasse ring damm ufer rue avenue boulevard place quai chemin allée impasse route cedex bp calle avenida av. av paseo plaza carrer c/ apartado via viale piazza corso laan straat plein weg
        """);

    /// <summary>Words that a closing formula of anybody's making ends with, or has before "from": "Many greetings from", "Herzliche Grüße aus Bremen".</summary>
    public static WordSet GreetingWords { get; } = WordSet.Of("regards greetings wishes grüße grüßen grüsse grüssen gruß gruss saludos saludo cordialement salutations hilsen hilsener hälsningar hälsning groeten groet pozdrowienia pozdravem terveisin saluti");

    /// <summary>What stands behind the number of a day.</summary>
    public static WordSet Months { get; } = WordSet.Of("january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday");

    /// <summary>Words that end the name of a house or an estate.</summary>
    public static WordSet PremisesWords { get; } = WordSet.Of("house buildings building park centre estate farm mill mills court yard wharf quay dock docks works castle tower towers arcade mews barn lodge cottage manse vicarage rectory farmhouse villa hall chambers shed unit plot block level floor room suite studio");

    /// <summary>Words that stand before a trade and are no first name.</summary>
    public static WordSet Modifiers { get; } = WordSet.Of(
        """
        senior junior chief head lead deputy assistant associate vice general regional national area site project product programme program service duty shift team group party creative artistic musical technical commercial
        financial managing executive principal independent freelance self-employed qualified chartered certified registered professional volunteer honorary interim acting former staff sales account key field client customer
        quality safety health data software systems network security support operations production process plant maintenance facilities property estates land building structural civil electrical mechanical marine payroll
        case social youth community family school class year subject sous pastry pit bar store shop floor office night day lay guest visiting research teaching clinical veterinary dental practice ward theatre film sound light
        stage costume set location casting picture photo video web graphic interior landscape garden crane train bus truck lorry van taxi flight cabin ground ramp harbour port cargo fleet dispatch warehouse
        wine beer cheese bread cider gin coffee tea tree sheep dairy pig horse dog bee fish puppet violin organ piano voice dance drama art music history science language translation copy content press news sports features
        """);

    /// <summary>Countries as signatures write them, to their regions (ISO 3166).</summary>
    public static WordTable<string> Countries { get; } = new(new Dictionary<string, string>
    {
        ["usa"] = "US",
        ["u.s.a."] = "US",
        ["united states"] = "US",
        ["united kingdom"] = "GB",
        ["uk"] = "GB",
        ["england"] = "GB",
        ["scotland"] = "GB",
        ["wales"] = "GB",
        ["ireland"] = "IE",
        ["germany"] = "DE",
        ["deutschland"] = "DE",
        ["france"] = "FR",
        ["spain"] = "ES",
        ["españa"] = "ES",
        ["italy"] = "IT",
        ["italia"] = "IT",
        ["austria"] = "AT",
        ["österreich"] = "AT",
        ["switzerland"] = "CH",
        ["schweiz"] = "CH",
        ["suisse"] = "CH",
        ["netherlands"] = "NL",
        ["the netherlands"] = "NL",
        ["nederland"] = "NL",
        ["belgium"] = "BE",
        ["belgique"] = "BE",
        ["portugal"] = "PT",
        ["sweden"] = "SE",
        ["sverige"] = "SE",
        ["norway"] = "NO",
        ["norge"] = "NO",
        ["denmark"] = "DK",
        ["danmark"] = "DK",
        ["finland"] = "FI",
        ["suomi"] = "FI",
        ["poland"] = "PL",
        ["polska"] = "PL",
        ["canada"] = "CA",
        ["australia"] = "AU",
        ["new zealand"] = "NZ",
        ["india"] = "IN",
        ["japan"] = "JP",
        ["china"] = "CN",
        ["singapore"] = "SG",
        ["brazil"] = "BR",
        ["brasil"] = "BR",
        ["mexico"] = "MX",
        ["méxico"] = "MX",
        ["argentina"] = "AR",
        ["chile"] = "CL",
        ["colombia"] = "CO",
        ["israel"] = "IL",
        ["turkey"] = "TR",
        ["czech republic"] = "CZ",
        ["russia"] = "RU",
        ["ukraine"] = "UA",
        ["luxembourg"] = "LU",
        ["greece"] = "GR",
        ["hungary"] = "HU",
        ["south africa"] = "ZA",
        ["korea"] = "KR",
        ["south korea"] = "KR",
        ["hong kong"] = "HK",
        ["maroc"] = "MA",
        ["morocco"] = "MA",
        ["marokko"] = "MA",
        ["tunisie"] = "TN",
        ["tunisia"] = "TN",
        ["algérie"] = "DZ",
        ["slovakia"] = "SK",
        ["slovensko"] = "SK",
        ["slowakei"] = "SK",
        ["česká republika"] = "CZ",
        ["czechia"] = "CZ",
        ["tschechien"] = "CZ",
        ["belgien"] = "BE",
        ["belgië"] = "BE",
        ["svizzera"] = "CH",
        ["frankreich"] = "FR",
        ["italien"] = "IT",
        ["spanien"] = "ES",
        ["polen"] = "PL",
        ["ungarn"] = "HU",
        ["magyarország"] = "HU",
        ["slovenia"] = "SI",
        ["slovenija"] = "SI",
        ["croatia"] = "HR",
        ["hrvatska"] = "HR",
        ["românia"] = "RO",
        ["romania"] = "RO",
        ["bulgaria"] = "BG",
        ["liechtenstein"] = "LI",
        ["estonia"] = "EE",
        ["latvia"] = "LV",
        ["lithuania"] = "LT",
    });

    /// <summary>Country-code domains that are used as what they say, to their regions; codes used as words (io, co, ai, tv, me) are left out.</summary>
    public static WordTable<string> Domains { get; } = new(
        "de fr es it at ch nl be pt se no dk fi pl cz ru ua ie us ca au nz in jp cn sg br mx ar cl il tr hu gr za kr hk lu ro bg hr si sk lt lv ee"
            .Split(' ').ToDictionary(code => code, code => code.ToUpperInvariant()).Append(new("uk", "GB")));

    /// <summary>Domains of mail providers: the address there tells nothing of the organisation.</summary>
    public static WordSet MailProviders { get; } = WordSet.Of("gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web t-online freenet protonmail proton pm mail email posteo mailbox orange wanadoo free laposte sfr excite earthlink comcast verizon att btinternet fastmail zoho yandex qq 163 126 example");
}
