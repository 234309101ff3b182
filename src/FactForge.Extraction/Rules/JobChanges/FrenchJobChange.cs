namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>Changes of job told in French.</summary>
[Example("Je quitte le Domaine de la Roche le 31 octobre.", "Plan: Ada Byrne leaves Domaine de la Roche on 31 October 2025. | due 2025-10-31")]
[Example("Je rejoins la Maison Aubert comme directrice export.", "Plan: Ada Byrne joins Maison Aubert as directrice export.")]
[Example("Je prends ma retraite en mai.", "Plan: Ada Byrne retires in May 2025. | due 2025-05")]
[Example("Florian Mercier reprend vos commandes.", "Plan: Florian Mercier takes over commandes. | of Florian Mercier")]
[Example("Avant, Florian Mercier travaillait chez Cave Union.", "Background: Florian Mercier worked for Cave Union. | of Florian Mercier")]
[Example("Avant, Florian Mercier était chez Cave Union.", "Background: Florian Mercier was at Cave Union. | of Florian Mercier")]
[Example("Florian Mercier a quitté l'entreprise en mars.", "Background: Florian Mercier left the company in March 2025. | of Florian Mercier")]
[Example("J'ai travaillé dix ans chez Cave Union.", "Background: Ada Byrne worked for Cave Union.")]
[Example("Mon successeur sera Florian Mercier.", "Plan: Florian Mercier succeeds Ada Byrne. | of Florian Mercier")]
[Example("Florian Mercier me remplace jusqu'en juin.", "Plan: Florian Mercier stands in for Ada Byrne until June 2025. | of Florian Mercier | until 2025-06")]
[Example("À partir de septembre je serai responsable commerciale chez Cave Union.", "Plan: Ada Byrne will be responsable commerciale chez Cave Union from September 2025. | since 2025-09")]
[CounterExample("Je crois que Petra Novak a quitté Nautis.")]
[CounterExample("Je serai absente lundi.")]
[Example("Florian Mercier, qui est parti en juillet pour rejoindre Hydrolys, vous salue.", "Background: Florian Mercier left for Hydrolys in July 2024. | of Florian Mercier")]
[CounterExample("Je ne quitte pas le Domaine de la Roche.")]
[CounterExample("Quand quittez-vous le Domaine ?")]
[Example("J'ai quitté la maison Leclair en janvier.", "Background: Ada Byrne left Leclair in January 2025.")]
[Example("Noor Haddad a rejoint Turbine Ouest en janvier.", "Background: Noor Haddad joined Turbine Ouest in January 2025. | of Noor Haddad")]
[Example("Je ne travaille plus pour Leclair.", "Background: Ada Byrne no longer works for Leclair.")]
[Example("Je commence chez Turbine Ouest le 1er avril.", "Plan: Ada Byrne starts at Turbine Ouest on 1 April 2025. | since 2025-04-01")]
[Example("Noor Haddad remplace Florian Mercier à la comptabilité.", "Relationship: Noor Haddad replaces Florian Mercier. | of Noor Haddad")]
[Example("Noor Haddad dirigera l'agence de Brest à partir de mai.", "Plan: Noor Haddad heads agence de Brest from May 2025. | of Noor Haddad | since 2025-05")]
[CounterExample("Noor Haddad arrive à la gare.")]
[CounterExample("Le chef de Noor Haddad quitte Leclair en mai.")]
[CounterExample("Je prends le train en mai.")]
[CounterExample("Il paraît que Noor Haddad quitte Leclair.")]
[CounterExample("Peut-être que je quitte Leclair en mai.")]
[CounterExample("Je rejoins Noor à midi.")]
[CounterExample("Noor Haddad a rejoint Leclair devant la gare.")]
[CounterExample("Je commence chez Leclair lundi par la peinture du couloir.")]
[CounterExample("Le mari de Noor Haddad a quitté Leclair en mars.")]
[CounterExample("Selon Noor Haddad, Petra Novak quitte Leclair en mai.")]
[CounterExample("Noor Haddad reprend la direction à condition que la banque suive.")]
[CounterExample("Je reprends contact avec le service.")]
[CounterExample("Noor Haddad remplace le filtre du service technique.")]
[CounterExample("J'étais cliente chez Leclair pendant dix ans.")]
[CounterExample("Je reprends le train à midi.")]
[CounterExample("Je quitte la maison en mai.")]
[CounterExample("J'étais chez Leclair hier pour acheter des vis.")]
[CounterExample("Je prends la direction de Nantes demain.")]
internal sealed class FrenchJobChange : JobChangeRule
{
    /// <inheritdoc/>
    protected override string FirstPerson => "je";

    /// <inheritdoc/>
    protected override string Denials => "pas plus jamais";

    /// <inheritdoc/>
    protected override string As => "comme";

    /// <inheritdoc/>
    protected override IReadOnlyList<JobTurn> Turns { get; } =
    [
        new(FactKind.Background, "no longer works for", "travaille", "travaille", JobObject.House) { Link = "chez pour à au", EndedBy = "plus" },
        new(FactKind.Plan, "leaves", "quitte quitterai", "quitte quittera", JobObject.House),
        new(FactKind.Plan, "joins", "", "rejoint rejoindra", JobObject.Ours) { Before = "nous" },
        new(FactKind.Background, "joined", "", "rejoint rejointe rejoints rejointes", JobObject.Ours) { Before = "a", Needs = "nous" },
        new(FactKind.Plan, "joins", "rejoins rejoindrai", "rejoint rejoindra", JobObject.House) { NotBefore = "a ai j'ai j’ai", NotBehind = "devant sur", MayBeVisit = true },
        new(FactKind.Background, "joined", "rejoint intégré", "rejoint intégré", JobObject.House) { Before = "a ai j'ai j’ai", NotBehind = "devant sur" },
        new(FactKind.Plan, "starts at", "commence commencerai débute", "commence commencera débute", JobObject.House) { Link = "chez", NotBehind = "par le la les l'" },
        new(FactKind.Background, "started at", "commencé débuté", "commencé débuté", JobObject.House) { Link = "chez", NotBehind = "par le la les l'" },
        new(FactKind.Plan, "retires", "prends prendrai", "prend prendra", JobObject.None) { Link = "retraite" },
        new(FactKind.Plan, "stands in for", "", "remplace remplacera", JobObject.None) { Before = "me", IsOfAuthor = true },
        new(FactKind.Plan, "succeeds", "", "sera", JobObject.None) { Needs = "successeur successeure remplaçant remplaçante", IsOfAuthor = true },
        new(FactKind.Plan, "will be", "serai", "", JobObject.Post),
        new(FactKind.Background, "left for", "", "parti partie", JobObject.House) { Link = "rejoindre" },
        new(FactKind.Background, "left", "quitté", "quitté", JobObject.House),
        new(FactKind.Background, "retired", "", "parti partie pris", JobObject.None) { Link = "retraite" },
        new(FactKind.Background, "studied at", "fait", "fait", JobObject.Name) { Link = "à", Needs = "études" },
        new(FactKind.Relationship, "replaces", "remplace", "remplace", JobObject.Person),
        new(FactKind.Plan, "replaces", "remplacerai", "remplacera", JobObject.Person),
        new(FactKind.Plan, "takes over", "reprends", "reprend reprendra remplace remplacera", JobObject.Duty),
        new(FactKind.Plan, "succeeds", "", "succède succèdera succédera", JobObject.None) { Before = "me", IsOfAuthor = true },
        new(FactKind.Plan, "succeeds", "succède", "succède succèdera succédera", JobObject.Person) { Link = "à" },
        new(FactKind.Plan, "retires", "pars partirai", "part partira", JobObject.None) { Link = "retraite" },
        new(FactKind.Plan, "takes charge of", "prends prendrai", "prend prendra", JobObject.Duty) { Link = "direction responsabilité" },
        new(FactKind.Plan, "arrives", "", "arrive arrivera", JobObject.None) { Needs = "le dès comme" },
        new(FactKind.Background, "was at", "étais j'étais j’étais", "était", JobObject.House) { TellsPost = true, MayBePerson = true, Link = "chez", Needs = "avant auparavant précédemment ans années jusqu'en autrefois" },
        new(FactKind.Background, "studied at", "étudié", "étudié", JobObject.Name) { Link = "à chez" },
        new(FactKind.Plan, "heads", "dirigerai", "dirigera", JobObject.Thing),
        new(FactKind.Background, "led", "dirigé", "dirigé dirigeait", JobObject.Thing),
        new(FactKind.Background, "worked for", "travaillais travaillé", "travaillait travaillé", JobObject.House) { Link = "chez pour à au aux dans", InPlace = "worked at" },
        new(FactKind.Relationship, "reports to", "rapporte reporte", "rapporte reporte", JobObject.Person) { Link = "à" },
    ];
}
