using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>The words by which signatures are known, in English, German, French and Spanish, with some of their neighbours. All in lower case.</summary>
internal static class SignatureWords
{
    /// <summary>Words that make a line a job title when one of them stands in it.</summary>
    public static WordSet Titles { get; } = WordSet.Of(
        """
        manager director engineer developer analyst consultant officer president vice-president vp svp evp avp ceo cto cfo coo cio ciso cmo cpo chro founder co-founder cofounder
        partner associate assistant administrator coordinator specialist architect designer scientist researcher professor prof lecturer dean teacher attorney lawyer counsel
        paralegal accountant controller treasurer auditor trader broker recruiter editor journalist reporter writer producer technician programmer strategist advisor adviser
        supervisor superintendent secretary receptionist executive chairman chairwoman chair head lead chief principal fellow postdoc nurse physician surgeon therapist buyer planner
        representative agent clerk buchhalter owner curator librarian chef foreman inspector surveyor bookkeeper economist statistician translator interpreter intern trainee apprentice
        geschäftsführer geschäftsführerin geschäftsführung geschäftsleitung leiter leiterin abteilungsleiter abteilungsleiterin teamleiter teamleiterin projektleiter projektleiterin vertriebsleiter
        vertriebsleiterin vorstand vorständin prokurist prokuristin referent referentin sachbearbeiter sachbearbeiterin assistentin entwickler entwicklerin ingenieur ingenieurin berater beraterin
        rechtsanwalt rechtsanwältin steuerberater steuerberaterin inhaber inhaberin gesellschafter einkäufer einkäuferin redakteur redakteurin professorin doktorandin doktorand architektin buchhalterin
        bereichsleiter bereichsleiterin werksleiter produktmanager produktmanagerin personalreferentin personalreferent mitarbeiter mitarbeiterin
        directeur directrice responsable ingénieur ingénieure chargé chargée chef cheffe gérant gérante président présidente consultante développeur développeuse avocat avocate comptable adjoint adjointe
        assistante secrétaire conseiller conseillère fondateur fondatrice rédacteur rédactrice chercheur chercheuse professeur professeure acheteur acheteuse technicien technicienne commercial commerciale
        orgelbaumeister tischlermeister schreinermeister braumeister bäckermeister handwerksmeister meister meisterin werkstattleiter werkstattleiterin einkaufsleiter einkaufsleiterin betriebsleiter betriebsleiterin bauleiter bauleiterin filialleiter filialleiterin
        personalleiter personalleiterin praxismanagerin kuratorin kurator restaurator restauratorin lektor lektorin tierarzt tierärztin zahnarzt zahnärztin schulleiter schulleiterin kassenwart kassenwartin schriftführer schriftführerin vorsitzender vorsitzende disponent disponentin
        administratrice administrateur régisseur régisseuse trésorier trésorière bibliothécaire conservateur conservatrice traductrice traducteur vigneron vigneronne œnologue laborantine coordinatrice coordinateur intendante intendant infirmière infirmier
        enólogo enóloga bodeguero bodeguera tesorero tesorera enfermero enfermera maestro maestra capataz redactora redactor traductora traductor conservadora conservador bibliotecario bibliotecaria delegado delegada coordinadora
        directora gerente ingeniero ingeniera jefe jefa presidente presidenta consultor consultora desarrollador desarrolladora abogado abogada contable asistente secretario secretaria
        socio socia fundador fundadora profesor profesora investigador investigadora coordinador coordinadora asesor asesora comercial técnico técnica analista encargado encargada administrador administradora
        kierownik kierowniczka dyrektor specjalista księgowa księgowy försäljningschef projektledare salgschef prosjektleder projektleder toimitusjohtaja myyntipäällikkö projektipäällikkö müdürü müdür uzmanı
        директор менеджер руководитель инженер бухгалтер юрист 部長 課長 係長 社長 主任 取締役 代表取締役 经理 經理 总经理 總經理 总监 主管 대표 대표이사 부장 과장 차장 팀장 이사
        direttore direttrice ingegnere avvocato responsabile amministratore diretor diretora engenheiro engenheira advogado
        """);

    /// <summary>Words too common in prose or names to make a title by themselves: they need another title word or a short line.</summary>
    public static WordSet WeakTitles { get; } = WordSet.Of("head lead chief chair fellow partner associate assistant agent principal owner executive intern commercial comercial chef dean prof representative secretary");

    /// <summary>What ends the name of a company.</summary>
    public static WordSet CompanyForms { get; } = WordSet.Of(
        """
        inc inc. llc l.l.c. ltd ltd. limited corp corp. corporation co co. company plc llp l.l.p. lp gmbh mbh ag kg kgaa ohg gbr ug e.v. ev e.g. eg se sa s.a. sas s.a.s. sarl s.a.r.l. eurl sasu sci snc s.l. sl slu s.l.u. s.a.u.
        s.a s.l s.a.s s.r.l s.p.a b.v l.l.c l.l.p n.v s.l.u cic cio c.i.c. rf ry r.f. s.coop scop scrl kft zrt a.s. s.r.l. srl s.p.a. spa b.v. bv n.v. nv ab oy oyj a/s as asa aps pty pte pvt kk k.k. sp.z.o.o. s.r.o. a.ş a.ş. ооо зао оао пао тов oü uab lda ltda s.c. gmbh&co
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
    });

    /// <summary>Country-code domains that are used as what they say, to their regions; codes used as words (io, co, ai, tv, me) are left out.</summary>
    public static WordTable<string> Domains { get; } = new(
        "de fr es it at ch nl be pt se no dk fi pl cz ru ua ie us ca au nz in jp cn sg br mx ar cl il tr hu gr za kr hk lu ro bg hr si sk lt lv ee"
            .Split(' ').ToDictionary(code => code, code => code.ToUpperInvariant()).Append(new("uk", "GB")));

    /// <summary>Domains of mail providers: the address there tells nothing of the organisation.</summary>
    public static WordSet MailProviders { get; } = WordSet.Of("gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac aol gmx web t-online freenet protonmail proton pm mail email posteo mailbox orange wanadoo free laposte sfr excite earthlink comcast verizon att btinternet fastmail zoho yandex qq 163 126 example");

    /// <summary>How letters are closed.</summary>
    public static WordSet Closings { get; } = WordSet.OfLines(
        """
        regards
        best regards
        kind regards
        warm regards
        warmest regards
        kindest regards
        with kind regards
        with best regards
        many regards
        best
        all the best
        best wishes
        with best wishes
        every blessing
        blessings
        god bless
        in haste
        rgds
        brgds
        kr
        br
        onwards
        as ever
        yours
        yours ever
        yours aye
        ever yours
        speak soon
        talk soon
        see you soon
        take care
        toodle pip
        thanks and regards
        thanks & regards
        with thanks
        with many thanks
        in gratitude
        peace
        in solidarity
        tight lines
        fair winds
        warmly
        cheers
        thanks
        many thanks
        thanks again
        thanks so much
        thanks a lot
        thanks much
        thanks in advance
        thanks for your help
        thanks for your time
        thanks and regards
        thanks & regards
        thanks and best regards
        thx
        thank you
        thank you very much
        thank you so much
        thank you and regards
        thank you in advance
        sincerely
        sincerely yours
        yours sincerely
        yours faithfully
        yours truly
        yours
        respectfully
        cordially
        take care
        talk soon
        see you
        love
        xoxo
        ciao
        greetings
        later
        br
        rgds
        kr
        ttyl
        mit freundlichen grüßen
        mit freundlichen grüssen
        mit freundlichem gruß
        mit besten grüßen
        mit bestem gruß
        freundliche grüße
        freundliche grüsse
        viele grüße
        viele grüsse
        beste grüße
        beste grüsse
        liebe grüße
        schöne grüße
        herzliche grüße
        herzlichst
        grüße
        gruß
        mfg
        vg
        lg
        danke
        vielen dank
        besten dank
        danke und gruß
        hochachtungsvoll
        cordialement
        bien cordialement
        très cordialement
        sincèrement
        amicalement
        bien à vous
        bien à toi
        salutations
        meilleures salutations
        sincères salutations
        cdlt
        merci
        merci d'avance
        merci beaucoup
        à bientôt
        saludos
        un saludo
        saludos cordiales
        un cordial saludo
        atentamente
        atte
        cordialmente
        gracias
        muchas gracias
        un abrazo
        abrazos
        cordiali saluti
        distinti saluti
        saluti
        grazie
        atenciosamente
        cumprimentos
        obrigado
        obrigada
        met vriendelijke groet
        met vriendelijke groeten
        groeten
        mvg
        med vänliga hälsningar
        vänliga hälsningar
        hälsningar
        mvh
        med venlig hilsen
        venlig hilsen
        med vennlig hilsen
        vennlig hilsen
        hilsen
        terveisin
        ystävällisin terveisin
        pozdrawiam
        z poważaniem
        s pozdravem
        с уважением
        з повагою
        saygılarımla
        üdvözlettel
        tisztelettel
        감사합니다
        よろしくお願いします
        よろしくお願いいたします
        よろしくお願い致します
        以上、よろしくお願いいたします
        敬具
        此致
        此致敬礼
        敬礼
        谢谢
        祝好
        """);
}
