namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>Changes of job told in German.</summary>
[Example("Ich verlasse die Stadtwerke zum 31. März 2025.", "Plan: Ada Byrne leaves Stadtwerke on 31 March 2025. | due 2025-03-31")]
[Example("Ich selbst wechsle in den Einkauf.", "Plan: Ada Byrne moves to Einkauf.")]
[Example("Ab dem 1. März 2025 übernimmt Tobias Wiegand die Leitung Netzanschlüsse.", "Plan: Tobias Wiegand takes over Leitung Netzanschlüsse from 1 March 2025. | of Tobias Wiegand | since 2025-03-01")]
[Example("Davor war ich sechs Jahre bei der Elbwerk AG tätig.", "Background: Ada Byrne was at Elbwerk AG.")]
[Example("Vorher war ich bei Baumann & Söhne als Disponentin.", "Background: Ada Byrne was at Baumann & Söhne as Disponentin.")]
[Example("Noor Haddad ist im Januar zur Hafen AG gewechselt.", "Background: Noor Haddad moved to Hafen AG in January 2025. | of Noor Haddad")]
[Example("Noor Haddad arbeitet nicht mehr bei der Hafen AG.", "Background: Noor Haddad no longer works for Hafen AG. | of Noor Haddad")]
[Example("Noor Haddad fängt am 1. April bei der Kreisbau GmbH an.", "Plan: Noor Haddad starts at Kreisbau GmbH on 1 April 2025. | of Noor Haddad | since 2025-04-01")]
[Example("Noor Haddad hat im Januar die Leitung der Werkstatt übernommen.", "Background: Noor Haddad took over Leitung der Werkstatt in January 2025. | of Noor Haddad")]
[Example("Noor Haddad hat die Firma verlassen.", "Background: Noor Haddad left the company. | of Noor Haddad")]
[Example("Noor Haddad folgt auf Stefan Zoll.", "Plan: Noor Haddad succeeds Stefan Zoll. | of Noor Haddad")]
[CounterExample("Vielleicht wechsle ich zur Hafen AG.")]
[CounterExample("Ich glaube, Noor Haddad wechselt zur Hafen AG.")]
[CounterExample("Ich gehe zur Bank.")]
[CounterExample("Ich gehe am Freitag zur Hafen AG, um die Pläne abzuholen.")]
[CounterExample("Ich fange am Montag bei der Hafen AG mit der Montage an.")]
[CounterExample("Der Bruder von Noor Haddad verlässt die Hafen AG.")]
[CounterExample("Noor Haddad hat die Hafen AG so gut wie verlassen.")]
[CounterExample("Ich verlasse das Haus heute um 17 Uhr.")]
[CounterExample("Noor Haddad verlässt gerade den Saal.")]
[CounterExample("Ich übernehme die Kosten.")]
[CounterExample("Ich war gestern bei Baumann im Laden.")]
[CounterExample("Ich wechsle zu einer Kanzlei.")]
[Example("Ich habe an der Uni Kiel Biologie studiert.", "Background: Ada Byrne studied at Uni Kiel.")]
[CounterExample("Noor Haddad kommt am Dienstag zu uns.")]
[Example("Für Noor Haddad übernimmt Stefan Zoll die Leitung.", "Plan: Stefan Zoll takes over Leitung. | of Stefan Zoll")]
[CounterExample("Der Chef von Noor Haddad verlässt die Stadtwerke.")]
[CounterExample("Noor Haddad hat uns verlassen.")]
[Example("Ich berichte an Stefan Zoll.", "Relationship: Ada Byrne reports to Stefan Zoll. | Manager Stefan Zoll")]
[Example("Vorher hat Noor Haddad bei der Stadtbibliothek Halle gearbeitet.", "Background: Noor Haddad worked for Stadtbibliothek Halle. | of Noor Haddad")]
[Example("Zum 30. Juni verlasse ich die Buchhandlung Leselicht.", "Plan: Ada Byrne leaves Buchhandlung Leselicht on 30 June 2025. | due 2025-06-30")]
[Example("Ich gehe im Mai in Rente.", "Plan: Ada Byrne retires in May 2025. | due 2025-05")]
[Example("Mein Vorgänger, Herr Lutz Brandner, ist zum Jahresende in den Ruhestand gegangen.", "Background: Lutz Brandner retired. | of Lutz Brandner")]
[Example("Meine Nachfolgerin wird Noor Haddad.", "Plan: Noor Haddad succeeds Ada Byrne. | of Noor Haddad")]
[Example("Noor Haddad vertritt mich bis Mai.", "Plan: Noor Haddad stands in for Ada Byrne until May 2025. | of Noor Haddad | due 2025-05")]
[Example("Noor Haddad leitet ab 1. Juni unsere Sammlung.", "Plan: Noor Haddad heads Sammlung from 1 June 2025. | of Noor Haddad | since 2025-06-01")]
[CounterExample("Nachfolger von Herrn Brandner wird Noor Haddad.")]
[CounterExample("Ich werde die Pläne schicken.")]
[CounterExample("Ich bin seit Januar Bauleiterin bei der Weserplan AG.")]
[CounterExample("Ich verlasse die Stadtwerke nicht.")]
[CounterExample("Übernimmt Tobias Wiegand die Leitung?")]
[CounterExample("Wir wechseln den Filter am 3. März.")]
internal sealed class GermanJobChange : JobChangeRule
{
    /// <inheritdoc/>
    protected override string FirstPerson => "ich";

    /// <inheritdoc/>
    protected override string Denials => "nicht kein keine keinen nie niemals mehr";

    /// <inheritdoc/>
    protected override string As => "als";

    /// <inheritdoc/>
    protected override IReadOnlyList<JobTurn> Turns { get; } =
    [
        new(FactKind.Background, "no longer works for", "arbeite", "arbeitet", JobObject.House) { Link = "bei beim für", EndedBy = "nicht mehr" },
        new(FactKind.Plan, "leaves", "verlasse", "verlässt", JobObject.House),
        new(FactKind.Plan, "moves to", "wechsle wechsele", "wechselt", JobObject.House) { Link = "zu zur zum nach in ins" },
        new(FactKind.Plan, "takes over", "übernehme", "übernimmt", JobObject.Duty),
        new(FactKind.Plan, "succeeds", "folge", "folgt", JobObject.Person) { Link = "auf" },
        new(FactKind.Plan, "succeeds", "", "wird", JobObject.None) { Needs = "nachfolger nachfolgerin", IsOfAuthor = true },
        new(FactKind.Plan, "stands in for", "", "vertritt", JobObject.None) { Link = "mich uns", IsOfAuthor = true },
        new(FactKind.Plan, "leaves", "werde", "wird", JobObject.House) { Needs = "verlassen" },
        new(FactKind.Plan, "moves to", "werde", "wird", JobObject.House) { Link = "zu zur zum", Needs = "wechseln" },
        new(FactKind.Plan, "will be", "werde", "", JobObject.Post),
        new(FactKind.Plan, "heads", "", "leitet", JobObject.Duty) { Needs = "ab" },
        new(FactKind.Plan, "starts at", "fange beginne", "fängt beginnt", JobObject.House) { Link = "bei beim", NotBehind = "mit" },
        new(FactKind.Background, "started at", "habe", "hat", JobObject.House) { Link = "bei beim", Needs = "angefangen begonnen", NotBehind = "mit" },
        new(FactKind.Background, "moved to", "bin", "ist", JobObject.House) { Link = "zu zur zum", Needs = "gewechselt gegangen", MayBeVisit = true },
        new(FactKind.Background, "took over", "habe", "hat", JobObject.Duty) { Needs = "übernommen" },
        new(FactKind.Background, "retired", "bin", "ist", JobObject.None) { Link = "ruhestand rente pension", Needs = "gegangen verabschiedet" },
        new(FactKind.Background, "left", "habe", "hat", JobObject.House) { Needs = "verlassen" },
        new(FactKind.Background, "was at", "war arbeitete", "war arbeitete", JobObject.House) { TellsPost = true, MayBePerson = true, Link = "bei beim", Needs = "vorher davor zuvor früher bisher bislang zuletzt jahr jahre jahren lange damals bis" },
        new(FactKind.Background, "worked for", "habe", "hat", JobObject.House) { Link = "bei beim für", Needs = "gearbeitet" },
        new(FactKind.Background, "studied at", "habe", "hat", JobObject.Name) { Link = "an", Needs = "studiert" },
        new(FactKind.Background, "studied in", "habe", "hat", JobObject.Name) { Link = "in", Needs = "studiert" },
        new(FactKind.Background, "trained at", "habe", "hat", JobObject.House) { Link = "bei beim", Needs = "gelernt" },
        new(FactKind.Background, "trained in", "habe", "hat", JobObject.Name) { Link = "in", Needs = "gelernt" },
        new(FactKind.Background, "led", "habe", "hat", JobObject.Thing) { Needs = "geleitet" },
        new(FactKind.Background, "worked for", "arbeitete", "arbeitete", JobObject.House) { Link = "für" },
        new(FactKind.Plan, "goes to", "gehe", "geht", JobObject.House) { Link = "zu zur zum", MayBeVisit = true },
        new(FactKind.Plan, "retires", "gehe", "geht", JobObject.None) { Link = "rente ruhestand pension" },
        new(FactKind.Plan, "goes on parental leave", "gehe", "geht", JobObject.None) { Link = "elternzeit mutterschutz" },
        new(FactKind.Plan, "joins", "", "kommt", JobObject.None) { Link = "uns", Needs = "als team verstärkung" },
        new(FactKind.Background, "has been at", "arbeite bin", "arbeitet ist", JobObject.House) { IsWithoutPost = true, Link = "bei beim", Needs = "seit" },
        new(FactKind.Relationship, "reports to", "berichte", "berichtet", JobObject.Person) { Link = "an" },
    ];
}
