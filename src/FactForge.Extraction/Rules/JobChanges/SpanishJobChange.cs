namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>Changes of job told in Spanish.</summary>
[Example("Te cuento que dejo Astilleros Norte a finales de octubre.", "Plan: Ada Byrne leaves Astilleros Norte on 31 October 2025. | due 2025-10-31")]
[Example("Me incorporo a Puertos Vivos como director técnico.", "Plan: Ada Byrne joins Puertos Vivos as director técnico.")]
[Example("Mi compañera Nerea Zubiri se encarga del proyecto a partir del 1 de octubre.", "Plan: Nerea Zubiri takes over proyecto from 1 October 2025. | of Nerea Zubiri | since 2025-10-01")]
[Example("Nerea Zubiri trabajó diez años en Navantis.", "Background: Nerea Zubiri worked for Navantis. | of Nerea Zubiri")]
[Example("Evaristo Luna dejó la empresa en abril.", "Background: Evaristo Luna left empresa in April 2024. | of Evaristo Luna")]
[Example("Rubén Castaño llevará las exportaciones desde el 1 de abril.", "Plan: Rubén Castaño takes charge of exportaciones from 1 April 2025. | of Rubén Castaño | since 2025-04-01")]
[CounterExample("No dejo Astilleros Norte.")]
[CounterExample("¿Se encarga Nerea Zubiri del proyecto?")]
[CounterExample("Te dejo los archivos aquí.")]
internal sealed class SpanishJobChange : JobChangeRule
{
    /// <inheritdoc/>
    protected override string FirstPerson => "yo";

    /// <inheritdoc/>
    protected override bool VerbTellsPerson => true;

    /// <inheritdoc/>
    protected override string Denials => "no nunca si";

    /// <inheritdoc/>
    protected override string As => "como";

    /// <inheritdoc/>
    protected override IReadOnlyList<JobTurn> Turns { get; } =
    [
        new(FactKind.Plan, "leaves", "dejo dejaré", "deja dejará") { WantsName = true },
        new(FactKind.Plan, "joins", "incorporo incorporaré", "incorpora incorporará") { Link = "a al", WantsName = true },
        new(FactKind.Plan, "retires", "jubilo jubilaré", "jubila jubilará") { IsWhole = true },
        new(FactKind.Plan, "takes over", "encargo", "encarga encargará asume asumirá") { Link = "de del" },
        new(FactKind.Plan, "takes charge of", "llevaré", "llevará"),
        new(FactKind.Plan, "moves to", "paso pasaré", "pasa pasará") { Link = "a al", WantsName = true },
        new(FactKind.Plan, "will be", "seré", ""),
        new(FactKind.Plan, "stands in for the author", "", "sustituye sustituirá") { Before = "me", IsWhole = true },
        new(FactKind.Plan, "succeeds the author", "", "será") { Needs = "sustituto sustituta sucesor sucesora", IsWhole = true },
        new(FactKind.Background, "retired", "", "jubiló") { IsWhole = true },
        new(FactKind.Background, "was at", "estuve", "estuvo") { Link = "en con", WantsName = true },
        new(FactKind.Background, "studied at", "estudié", "estudió") { Link = "en", WantsName = true },
        new(FactKind.Background, "led", "dirigí", "dirigió"),
        new(FactKind.Background, "left", "", "dejó"),
        new(FactKind.Background, "worked for", "trabajé", "trabajó trabajaba") { Link = "en para con", WantsName = true },
        new(FactKind.Relationship, "reports to", "reporto", "reporta") { Link = "a", WantsName = true },
    ];
}
