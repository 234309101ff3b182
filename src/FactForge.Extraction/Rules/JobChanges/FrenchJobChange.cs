namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>Changes of job told in French.</summary>
[Example("Je quitte le Domaine de la Roche le 31 octobre.", "Plan: Ada Byrne leaves Domaine de la Roche on 31 October 2025. | due 2025-10-31")]
[Example("Je rejoins la Maison Aubert comme directrice export.", "Plan: Ada Byrne joins Maison Aubert as directrice export.")]
[Example("Je prends ma retraite en mai.", "Plan: Ada Byrne retires in May 2025. | due 2025-05")]
[Example("Florian Mercier reprend vos commandes.", "Plan: Florian Mercier takes over commandes. | of Florian Mercier")]
[Example("Avant, Florian Mercier travaillait chez Cave Union.", "Background: Florian Mercier worked for Cave Union. | of Florian Mercier")]
[Example("Avant, Florian Mercier était chez Cave Union.", "Background: Florian Mercier was at Cave Union. | of Florian Mercier")]
[Example("Florian Mercier a quitté l'entreprise en mars.", "Background: Florian Mercier left entreprise in March 2025. | of Florian Mercier")]
[Example("J'ai travaillé dix ans chez Cave Union.", "Background: Ada Byrne worked for Cave Union.")]
[Example("Mon successeur sera Florian Mercier.", "Plan: Florian Mercier succeeds Ada Byrne. | of Florian Mercier")]
[Example("Florian Mercier me remplace jusqu'en juin.", "Plan: Florian Mercier stands in for Ada Byrne in June 2025. | of Florian Mercier | since 2025-06")]
[Example("À partir de septembre je serai responsable commerciale chez Cave Union.", "Plan: Ada Byrne will be responsable commerciale chez Cave Union from September 2025. | since 2025-09")]
[CounterExample("Je serai absente lundi.")]
[Example("Florian Mercier, qui est parti en juillet pour rejoindre Hydrolys, vous salue.", "Background: Florian Mercier left for Hydrolys in July 2024. | of Florian Mercier")]
[CounterExample("Je ne quitte pas le Domaine de la Roche.")]
[CounterExample("Quand quittez-vous le Domaine ?")]
[CounterExample("Je prends le train en mai.")]
internal sealed class FrenchJobChange : JobChangeRule
{
    /// <inheritdoc/>
    protected override string FirstPerson => "je";

    /// <inheritdoc/>
    protected override string Denials => "ne pas jamais si";

    /// <inheritdoc/>
    protected override string As => "comme";

    /// <inheritdoc/>
    protected override IReadOnlyList<JobTurn> Turns { get; } =
    [
        new(FactKind.Plan, "leaves", "quitte quitterai", "quitte quittera") { WantsName = true },
        new(FactKind.Plan, "joins", "rejoins rejoindrai", "rejoint rejoindra") { WantsName = true },
        new(FactKind.Plan, "retires", "prends prendrai", "prend prendra") { Link = "retraite", IsWhole = true },
        new(FactKind.Plan, "stands in for the author", "", "remplace remplacera") { Before = "me", IsWhole = true },
        new(FactKind.Plan, "succeeds the author", "", "sera") { Needs = "successeur successeure remplaçant remplaçante", IsWhole = true },
        new(FactKind.Plan, "will be", "serai", ""),
        new(FactKind.Background, "left for", "", "parti partie") { Link = "rejoindre", WantsName = true },
        new(FactKind.Background, "left", "quitté", "quitté") { WantsName = true },
        new(FactKind.Background, "retired", "", "parti partie pris") { Link = "retraite", IsWhole = true },
        new(FactKind.Background, "studied at", "fait", "fait") { Link = "à", WantsName = true, Needs = "études" },
        new(FactKind.Plan, "takes over", "reprends", "reprend reprendra remplace remplacera"),
        new(FactKind.Plan, "succeeds the author", "", "succède succèdera succédera") { IsWhole = true },
        new(FactKind.Plan, "retires", "pars partirai", "part partira") { Link = "retraite", IsWhole = true },
        new(FactKind.Plan, "takes charge of", "prends prendrai", "prend prendra") { Link = "direction responsabilité" },
        new(FactKind.Plan, "arrives", "", "arrive arrivera") { IsWhole = true, Needs = "le la dès" },
        new(FactKind.Plan, "leaves", "", "quitte quittera") { Link = "nous", IsWhole = true },
        new(FactKind.Background, "was at", "étais", "était") { Link = "chez", WantsName = true },
        new(FactKind.Background, "studied at", "étudié", "étudié") { Link = "à chez", WantsName = true },
        new(FactKind.Background, "led", "dirigé", "dirigé dirigeait"),
        new(FactKind.Background, "worked for", "travaillais travaillé", "travaillait travaillé") { Link = "chez à pour au aux dans", WantsName = true },
        new(FactKind.Relationship, "reports to", "rapporte reporte", "rapporte reporte") { Link = "à", WantsName = true },
    ];
}
