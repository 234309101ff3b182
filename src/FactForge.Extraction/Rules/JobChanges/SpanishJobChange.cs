namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>Changes of job told in Spanish.</summary>
[Example("Te cuento que dejo Astilleros Norte a finales de octubre.", "Plan: Ada Byrne leaves Astilleros Norte on 31 October 2025. | due 2025-10-31")]
[Example("Me incorporo a Puertos Vivos como director técnico.", "Plan: Ada Byrne joins Puertos Vivos as director técnico.")]
[Example("Mi compañera Nerea Zubiri se encarga del proyecto a partir del 1 de octubre.", "Plan: Nerea Zubiri takes over proyecto from 1 October 2025. | of Nerea Zubiri | since 2025-10-01")]
[Example("Nerea Zubiri trabajó diez años en Navantis.", "Background: Nerea Zubiri worked at Navantis. | of Nerea Zubiri")]
[Example("Evaristo Luna dejó la empresa en abril.", "Background: Evaristo Luna left the company in April 2024. | of Evaristo Luna")]
[Example("Rubén Castaño llevará las exportaciones desde el 1 de abril.", "Plan: Rubén Castaño takes charge of exportaciones from 1 April 2025. | of Rubén Castaño | since 2025-04-01")]
[CounterExample("No dejo Astilleros Norte.")]
[CounterExample("¿Se encarga Nerea Zubiri del proyecto?")]
[Example("Dejé Talleres Vega a finales de enero.", "Background: Ada Byrne left Talleres Vega on 31 January 2025.")]
[Example("Noor Haddad se ha incorporado a Obras Sur como directora financiera.", "Background: Noor Haddad joined Obras Sur as directora financiera. | of Noor Haddad")]
[Example("Ya no trabajo para Obras Sur.", "Background: Ada Byrne no longer works for Obras Sur.")]
[Example("Empiezo en Obras Sur el 1 de abril.", "Plan: Ada Byrne starts at Obras Sur on 1 April 2025. | since 2025-04-01")]
[Example("Noor Haddad se incorpora el 1 de junio como responsable de calidad.", "Plan: Noor Haddad joins as responsable de calidad on 1 June 2025. | of Noor Haddad | since 2025-06-01")]
[CounterExample("Te dejo los archivos aquí.")]
[CounterExample("A lo mejor dejo Obras Sur.")]
[CounterExample("Dicen que Noor Haddad deja Obras Sur.")]
[CounterExample("Estuve en Sevilla con Noor Haddad.")]
[CounterExample("Estuve en la Caja Rural por la mañana.")]
[CounterExample("Estuve en Obras Sur antes de comer.")]
[CounterExample("Noor Haddad casi deja Obras Sur.")]
[CounterExample("El marido de Noor Haddad dejó Obras Sur en marzo.")]
[CounterExample("Paso a Obras Sur las facturas.")]
[CounterExample("Pasé a la empresa de al lado a pedir un martillo.")]
[CounterExample("Noor Haddad llevará los pedidos al almacén el martes.")]
[CounterExample("Dejo el coche en el taller.")]
[CounterExample("Llevaré el pan.")]
[CounterExample("Me encargo de la cena.")]
internal sealed class SpanishJobChange : JobChangeRule
{
    /// <inheritdoc/>
    protected override string FirstPerson => "yo";

    /// <inheritdoc/>
    protected override bool VerbTellsPerson => true;

    /// <inheritdoc/>
    protected override string Denials => "no nunca jamás";

    /// <inheritdoc/>
    protected override string As => "como";

    /// <inheritdoc/>
    protected override IReadOnlyList<JobTurn> Turns { get; } =
    [
        new(FactKind.Background, "no longer works for", "trabajo", "trabaja", JobObject.House) { Link = "en para con", EndedBy = "ya no" },
        new(FactKind.Plan, "leaves", "dejo dejaré", "deja dejará", JobObject.House),
        new(FactKind.Background, "left", "dejé", "dejó", JobObject.House),
        new(FactKind.Background, "left", "dejado", "", JobObject.House) { Before = "he" },
        new(FactKind.Background, "left", "", "dejado", JobObject.House) { Before = "ha" },
        new(FactKind.Plan, "joins", "incorporo incorporaré", "incorpora incorporará", JobObject.House) { Link = "a al" },
        new(FactKind.Plan, "joins", "", "incorpora incorporará", JobObject.None) { Needs = "como" },
        new(FactKind.Background, "joined", "incorporé", "incorporó", JobObject.House) { Link = "a al" },
        new(FactKind.Background, "joined", "incorporado", "", JobObject.House) { Link = "a al", Before = "he" },
        new(FactKind.Background, "joined", "", "incorporado", JobObject.House) { Link = "a al", Before = "ha" },
        new(FactKind.Plan, "starts at", "empiezo comienzo empezaré", "empieza comienza empezará", JobObject.House) { Link = "en", NotBehind = "con" },
        new(FactKind.Background, "started at", "empecé", "empezó", JobObject.House) { Link = "en", NotBehind = "con" },
        new(FactKind.Plan, "retires", "jubilo jubilaré", "jubila jubilará", JobObject.None),
        new(FactKind.Plan, "takes over", "encargo", "encarga encargará asume asumirá", JobObject.Duty) { Link = "de del" },
        new(FactKind.Plan, "takes charge of", "llevaré", "llevará", JobObject.Duty) { NotBehind = "al" },
        new(FactKind.Plan, "moves to", "paso pasaré", "pasa pasará", JobObject.House) { Link = "a al", NotBehind = "el la los las un una", MayBeVisit = true },
        new(FactKind.Background, "moved to", "pasé", "pasó", JobObject.House) { Link = "a al", NotBehind = "el la los las un una", MayBeVisit = true },
        new(FactKind.Plan, "will be", "seré", "", JobObject.Post),
        new(FactKind.Plan, "stands in for", "", "sustituye sustituirá", JobObject.None) { Before = "me", IsOfAuthor = true },
        new(FactKind.Relationship, "replaces", "sustituyo", "sustituye reemplaza", JobObject.Person) { Link = "a" },
        new(FactKind.Plan, "replaces", "sustituiré", "sustituirá reemplazará", JobObject.Person) { Link = "a" },
        new(FactKind.Plan, "succeeds", "", "será", JobObject.None) { Needs = "sustituto sustituta sucesor sucesora", IsOfAuthor = true },
        new(FactKind.Background, "retired", "", "jubiló", JobObject.None),
        new(FactKind.Background, "was at", "estuve", "estuvo", JobObject.House) { TellsPost = true, Link = "en con", Needs = "antes años anteriormente hasta" },
        new(FactKind.Background, "studied at", "estudié", "estudió", JobObject.Name) { Link = "en" },
        new(FactKind.Plan, "heads", "dirigiré", "dirigirá", JobObject.Thing),
        new(FactKind.Background, "led", "dirigí", "dirigió", JobObject.Thing),
        new(FactKind.Background, "worked for", "trabajé", "trabajó trabajaba", JobObject.House) { Link = "en para con", InPlace = "worked at" },
        new(FactKind.Relationship, "reports to", "reporto", "reporta", JobObject.Person) { Link = "a" },
    ];
}
