namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>Changes of job told in German.</summary>
[Example("Ich verlasse die Stadtwerke zum 31. März 2025.", "Plan: Ada Byrne leaves Stadtwerke on 31 March 2025. | due 2025-03-31")]
[Example("Ich selbst wechsle in den Einkauf.", "Plan: Ada Byrne moves to Einkauf.")]
[Example("Ab dem 1. März 2025 übernimmt Tobias Wiegand die Leitung Netzanschlüsse.", "Plan: Tobias Wiegand takes over Leitung Netzanschlüsse from 1 March 2025. | of Tobias Wiegand | since 2025-03-01")]
[Example("Davor war ich sechs Jahre bei der Elbwerk AG tätig.", "Background: Ada Byrne was at Elbwerk AG.")]
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
    protected override string Denials => "nicht kein keine keinen nie niemals falls wenn sofern";

    /// <inheritdoc/>
    protected override string As => "als";

    /// <inheritdoc/>
    protected override IReadOnlyList<JobTurn> Turns { get; } =
    [
        new(FactKind.Plan, "leaves", "verlasse", "verlässt") { WantsName = true },
        new(FactKind.Plan, "moves to", "wechsle wechsele", "wechselt") { Link = "zu zur zum nach in ins", WantsName = true },
        new(FactKind.Plan, "retires", "", "") { IsWhole = true },
        new(FactKind.Plan, "takes over", "übernehme", "übernimmt") { WantsName = true },
        new(FactKind.Plan, "succeeds", "folge", "folgt") { Link = "auf", WantsName = true },
        new(FactKind.Plan, "succeeds the author", "", "wird") { Needs = "nachfolger nachfolgerin", IsWhole = true },
        new(FactKind.Plan, "stands in for the author", "", "vertritt") { Link = "mich uns", IsWhole = true },
        new(FactKind.Plan, "will be", "werde", ""),
        new(FactKind.Plan, "heads", "", "leitet") { Needs = "ab" },
        new(FactKind.Plan, "leaves", "werde", "wird") { Needs = "verlassen", WantsName = true },
        new(FactKind.Background, "retired", "bin", "ist") { Link = "ruhestand rente pension", Needs = "gegangen verabschiedet", IsWhole = true },
        new(FactKind.Background, "left", "habe", "hat") { Needs = "verlassen", WantsName = true },
        new(FactKind.Background, "was at", "war arbeitete", "war arbeitete") { Link = "bei beim", WantsName = true },
        new(FactKind.Background, "worked for", "habe", "hat") { Link = "bei beim für", WantsName = true, Needs = "gearbeitet" },
        new(FactKind.Background, "studied", "habe", "hat") { Link = "in an", WantsName = true, Needs = "studiert gelernt" },
        new(FactKind.Background, "led", "habe", "hat") { WantsName = true, Needs = "geleitet" },
        new(FactKind.Background, "worked for", "arbeitete", "arbeitete") { Link = "für", WantsName = true },
        new(FactKind.Plan, "goes to", "gehe", "geht") { Link = "zu zur zum", WantsName = true },
        new(FactKind.Plan, "retires", "gehe", "geht") { Link = "rente ruhestand pension", IsWhole = true },
        new(FactKind.Plan, "goes on parental leave", "gehe", "geht") { Link = "elternzeit mutterschutz", IsWhole = true },
        new(FactKind.Plan, "joins", "", "kommt") { Link = "uns", IsWhole = true },
        new(FactKind.Background, "has been at", "arbeite bin", "arbeitet ist") { Link = "seit", IsWhole = false, WantsName = true },
        new(FactKind.Relationship, "reports to", "berichte", "berichtet") { Link = "an", WantsName = true },
    ];
}
