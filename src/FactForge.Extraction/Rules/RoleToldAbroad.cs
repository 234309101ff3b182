using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.JobChanges;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>Who is what, told in German, French or Spanish: "unsere neue Werkstattleiterin Jana Roth", "je suis la nouvelle trésorière", "Rubén Castaño es nuestro enólogo".</summary>
[Example("Unsere neue Werkstattleiterin Noor Haddad meldet sich bei Ihnen.", "Role: Noor Haddad is Werkstattleiterin. | of Noor Haddad | Role Werkstattleiterin")]
[Example("Ab Montag ist Noor Haddad Ihr neuer Ansprechpartner.", "Role: Noor Haddad is Ansprechpartner. | of Noor Haddad | Role Ansprechpartner")]
[Example("Ich bin die neue Kassenwartin und schreibe wegen der Halle.", "Role: Ada Byrne is Kassenwartin. | Role Kassenwartin")]
[Example("Je suis la nouvelle trésorière de l'association.", "Role: Ada Byrne is trésorière de l'association. | Role trésorière de l'association")]
[Example("Noor Haddad, notre directrice, sera là.", "Role: Noor Haddad is directrice. | of Noor Haddad | Role directrice")]
[Example("Noor Haddad es nuestra enóloga desde enero.", "Role: Noor Haddad is enóloga. | of Noor Haddad | Role enóloga")]
[Example("Noor Haddad leitet heute die Kinderabteilung.", "Role: Noor Haddad leitet die Kinderabteilung. | of Noor Haddad")]
[Example("Ich bin seit Januar Bauleiterin bei der Weserplan AG.", "Role: Ada Byrne is Bauleiterin at Weserplan AG. | Role Bauleiterin")]
[Example("Ich bin seit Januar Bauleiterin bei der Weserplan AG.", "Employer: Ada Byrne works for Weserplan AG. | Employer Weserplan AG")]
[Example("Unser Polier heißt Noor Haddad.", "Role: Noor Haddad is Polier. | of Noor Haddad | Role Polier")]
[Example("Notre nouveau directeur est Noor Haddad.", "Role: Noor Haddad is directeur. | of Noor Haddad | Role directeur")]
[Example("Je suis responsable des achats chez Nautis.", "Role: Ada Byrne is responsable des achats at Nautis. | Role responsable des achats")]
[Example("C'est Noor Haddad, notre chef d'atelier, qui reprend.", "Role: Noor Haddad is chef d'atelier. | of Noor Haddad | Role chef d'atelier")]
[Example("Soy Ada Byrne, directora de exportación de Northwind.", "Role: Ada Byrne is directora de exportación at Northwind. | Role directora de exportación")]
[Example("Noor Haddad, la gerente, le llamará.", "Role: Noor Haddad is gerente. | of Noor Haddad | Role gerente")]
[Example("Trabajo en Northwind como contable.", "Role: Ada Byrne is contable at Northwind. | Role contable")]
[Example("Als Vorsitzender des Vereins schreibe ich Ihnen heute.", "Role: Ada Byrne is Vorsitzender. | Role Vorsitzender")]
[Example("Ich bin für den Einkauf zuständig und schreibe Ihnen.", "Role: Ada Byrne wrote: \"Ich bin für den Einkauf zuständig\"")]
[Example("Ma responsable est Noor Haddad, directrice régionale.", "Role: Noor Haddad is directrice régionale. | of Noor Haddad | Role directrice régionale")]
[Example("Écrivez à Noor Haddad, notre assistante, pour la facture.", "Role: Noor Haddad is assistante. | of Noor Haddad | Role assistante")]
[Example("Seit Februar leite ich bei der Weserplan AG den Einkauf.", "Role: Ada Byrne wrote: \"leite ich bei der Weserplan AG den Einkauf\"")]
[Example("Ich bin inzwischen selbständiger Steuerberater in Kiel.", "Role: Ada Byrne is selbständiger Steuerberater. | Role selbständiger Steuerberater")]
[Example("Noor Haddad est notre nouvelle directrice commerciale.", "Role: Noor Haddad is directrice commerciale. | of Noor Haddad | Role directrice commerciale")]
[CounterExample("Je crois que Noor Haddad est la directrice.")]
[CounterExample("Noor Haddad n'est plus notre directrice.")]
[CounterExample("Notre ancien directeur, Noor Haddad, a quitté l'entreprise.")]
[CounterExample("Ich bin nicht die Kassenwartin.")]
[CounterExample("Ist Noor Haddad Ihr neuer Ansprechpartner?")]
[CounterExample("Ich bin in Berlin und schreibe wegen der Halle.")]
[CounterExample("Er sagte zu mir: „Ich bin der neue Kassenwart“.")]
[CounterExample("Notre comptable remplace Noor Haddad.")]
[CounterExample("Ich bin früher Lehrer gewesen.")]
[CounterExample("Ich bin für die Verspätung verantwortlich.")]
[CounterExample("La sœur de Noor Haddad est notre directrice.")]
[CounterExample("Noor Haddad is our director.")]
internal sealed class RoleToldAbroad : SentenceRule
{
    private static readonly FrozenSet<string> Leading = WordSet.Of("leitet dirige lleva betreut führt verantwortet coordonne gère coordina gestiona");

    private static readonly FrozenSet<string> Former = WordSet.Of("ehemalige ehemaliger ehemaligen früherer frühere früheren früher einst ancien ancienne antiguo antigua anterior ex");

    private static readonly FrozenSet<string> Copulas = WordSet.Of("ist heißt est s'appelle s’appelle es");

    private static readonly FrozenSet<string> Denials = WordSet.Of("nicht kein keine nie pas plus no jamais nunca");

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (sentence.IsQuestion || EnglishText.Is(sentence.Tokens) || DoubtsAbroad.Are(sentence.Tokens) || sentence.Tokens.Any(token => token.IsWord && Denials.Contains(token.Lower)))
            return;
        ReadAuthor(sentence, reading, findings);
        foreach (var person in reading.People.Where(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence)))
        {
            if (person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? ""))
                continue;
            if (PostOf(person, sentence) is var (first, noun) && !Enumerable.Range(Math.Max(0, first - 1), noun - Math.Max(0, first - 1) + 1).Any(at => Former.Contains(sentence.Tokens[at].Lower)))
                Add(person.Person, sentence, Math.Min(first, person.First), first, noun, Math.Max(noun, person.Last), reading, findings);
            else
                ReadLeading(person, sentence, reading, findings);
        }
    }

    /// <summary>"ich bin die neue …", "je suis le …", "soy la …".</summary>
    private static void ReadAuthor(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (reading.IsOwners)
            return;
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (tokens[at].IsWord && tokens[at].Lower is "m'occupe" or "m’occupe" or "kümmere" or "encargo" && LooksAfter(tokens, at) is > 0 and var matter && matter < tokens.Count && reading.DatesOf(tokens, Language.Dates.DateDirection.Ahead).Count == 0)
            {
                findings.Add(Statements.Said(FactKind.Role, reading, sentence, at > 0 && tokens[at - 1].Lower is "je" or "ich" or "me" ? at - 1 : at, Clauses.End(tokens, matter), []));
                return;
            }

            // "leite ich den Einkauf", "je dirige l'atelier": what the author heads, where it is a duty of an office.
            if (tokens[at].IsWord && tokens[at].Lower is "leite" or "verantworte" or "dirijo" or "coordino" or "dirige" or "coordonne" or "gère" && (tokens[at].Lower is not ("dirige" or "coordonne" or "gère") || IsNear(tokens, at - 1, "je")) && Clauses.End(tokens, at) is var headed && DutyPhrase.IsDuty(tokens, at + 1, headed) && !tokens.Any(token => token.Is("weiter")))
            {
                findings.Add(Statements.Said(FactKind.Role, reading, sentence, at > 0 && tokens[at - 1].Lower is "je" or "ich" ? at - 1 : at, headed, []));
                return;
            }

            if (WorksAs(tokens, at) is > 0 and var post && PostAbroad.Read(tokens, post) is var (asFirst, asNoun))
            {
                Add(reading.Author, sentence, at, asFirst, asNoun, asNoun, reading, findings, HouseBetween(sentence, at, post - 1, reading));
                return;
            }

            var says = (tokens[at].Is("bin") && (IsNear(tokens, at - 1, "ich") || IsNear(tokens, at + 1, "ich"))) || (tokens[at].Is("suis") && IsNear(tokens, at - 1, "je")) || tokens[at].Is("soy");
            if (!says || Quotation.Holds(tokens, at))
                continue;
            var from = IsNear(tokens, at + 1, "ich") ? at + 2 : at + 1;
            if (InCharge(tokens, from) is > 0 and var charge)
            {
                findings.Add(Statements.Said(FactKind.Role, reading, sentence, IsNear(tokens, at - 1, "ich") || IsNear(tokens, at - 1, "je") ? at - 1 : at, charge, []));
                return;
            }

            if (PostAbroad.Read(tokens, BehindAside(tokens, from)) is var (first, noun) && !Enumerable.Range(from, noun - from + 1).Any(index => Former.Contains(tokens[index].Lower)) && !tokens.Any(token => token.Is("gewesen")))
                Add(reading.Author, sentence, at, first, noun, noun, reading, findings);
            return;
        }
    }

    /// <summary>"arbeite als", "travaille comme", "trabajo en Northwind como", "als Vorsitzender … schreibe ich": where the post stands; -1 where none does.</summary>
    private static int WorksAs(TokenList tokens, int at)
    {
        if (at == 0 && tokens[0].Lower is "als" or "comme" && tokens.Take(12).Any(token => token.Is("ich") || token.Is("je")))
            return 1;
        if (!(tokens[at].IsWord && tokens[at].Lower is "arbeite" or "travaille" or "trabajo") || (tokens[at].Is("travaille") && !IsNear(tokens, at - 1, "je")))
            return -1;
        for (var index = at + 1; index + 1 < tokens.Count && index <= at + 7; index++)
        {
            if (!tokens[index].IsWord && tokens[index].Kind != TokenKind.Number)
                return -1;
            if (tokens[index].Lower is "als" or "comme" or "como")
                return index + 1;
        }

        return -1;
    }

    /// <summary>"für den Einkauf zuständig", "für die Ausleihe verantwortlich": index of its last word; -1 where none stands there.</summary>
    private static int InCharge(TokenList tokens, int from)
    {
        var at = BehindAside(tokens, from);
        if (at >= tokens.Count || !tokens[at].Is("für"))
            return -1;
        // "für die Verspätung verantwortlich" is nobody's office.
        return Enumerable.Range(at + 1, 6).FirstOrDefault(index => index < tokens.Count && (tokens[index].Is("zuständig") || (tokens[index].Is("verantwortlich") && DutyPhrase.IsDuty(tokens, at + 1, index))), -1);
    }

    /// <summary>"seit Januar", "seit dem 1. März", "jetzt", "desde enero", the author's own name between commas: what stands between verb and post.</summary>
    private static int BehindAside(TokenList tokens, int at)
    {
        while (at < tokens.Count && tokens[at].IsWord && PostAbroad.IsNew(tokens[at].Lower))
            at++;
        if (at + 1 < tokens.Count && tokens[at].Lower is "seit" or "ab" or "depuis" or "desde")
        {
            at++;
            while (at < tokens.Count && (tokens[at].Kind == TokenKind.Number || tokens[at].Is('.') || (tokens[at].IsWord && (tokens[at].Lower is "dem" or "le" or "el" or "de" or "anfang" or "ende" or "mitte" or "jahresbeginn" || DateWords.Month(tokens[at].Lower) > 0))))
                at++;
            return at;
        }

        // "Soy Ada Byrne, directora …"
        var name = at;
        while (name < tokens.Count && name < at + 4 && tokens[name].IsWord && tokens[name].IsCapital && !RoleNounsAbroad.Contains(tokens[name].Lower))
            name++;
        return name > at && name + 1 < tokens.Count && tokens[name].Is(',') ? name + 1 : at;
    }

    /// <summary>"s'occupe des achats", "kümmert sich um die Ausleihe", "se encarga de las compras": where the matter starts; -1 where none is looked after.</summary>
    private static int LooksAfter(TokenList tokens, int at)
    {
        string Word(int index) => index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower.Replace('’', '\'') : "";
        return Word(at) switch
        {
            "s'occupe" or "m'occupe" => Word(at + 1) is "de" or "des" or "du" && Word(at + 2).Length > 2 ? at + 2 : -1,
            "kümmert" or "kümmere" => Word(at + 1) is "sich" or "mich" && Word(at + 2) is "um" && Word(at + 3) is "die" or "den" or "das" or "unsere" or "alle" ? at + 4 : -1,
            "encarga" or "encargo" => at > 0 && Word(at - 1) is "se" or "me" && Word(at + 1) is "de" or "del" && Word(at + 2).Length > 1 && Word(at + 2) is not ("eso" or "ello" or "todo") ? at + 2 : -1,
            _ => -1,
        };
    }

    private static bool IsNear(TokenList tokens, int at, string word) => at >= 0 && at < tokens.Count && tokens[at].Is(word);

    /// <summary>The post told right before a name, behind it between commas, or behind "ist", "est", "es".</summary>
    private static (int First, int Noun)? PostOf(NamedPerson person, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var before = person.First - 1;
        while (before > 0 && tokens[before].IsWord && tokens[before].Lower is "herr" or "frau" or "mme" or "m" or "señora" or "señor")
            before--;
        if (before > 1 && tokens[before].IsWord && Copulas.Contains(tokens[before].Lower))
            before--;
        if (before > 0 && tokens[before].Is(','))
            before--;
        // "notre directrice technique, Maud Lecerf"
        var tail = before;
        if (before > 1 && tokens[before].IsWord && !tokens[before].IsCapital && !RoleNounsAbroad.Contains(tokens[before].Lower) && PostAbroad.IsField(tokens[before]) && RoleNounsAbroad.Contains(tokens[before - 1].Lower))
            before--;
        if (!person.IsPronoun && before > 0 && tokens[before].IsWord && RoleNounsAbroad.Contains(tokens[before].Lower) && !Copulas.Contains(tokens[tail].Lower) && !RelationNouns.Contains(tokens[before].Lower))
        {
            for (var at = before - 1; at >= 0 && at >= before - 3 && tokens[at].IsWord; at--)
            {
                if (WordClasses.IsFunctionWord(tokens[at].Lower) && !PostAbroad.IsOwned(tokens[at].Lower))
                    break;
                if (PostAbroad.IsOwned(tokens[at].Lower))
                    return (PostAbroad.IsNew(tokens[at + 1].Lower) ? Math.Min(at + 2, before) : at + 1, tail);
            }
        }

        var next = person.Last + 1;
        if (next + 1 >= tokens.Count)
            return null;
        if (!person.IsPronoun && (tokens[next].Is(',') || tokens[next].Is('(')) && tokens[next + 1].IsWord && (PostAbroad.IsOwned(tokens[next + 1].Lower) || tokens[next + 1].Lower is "der" or "die" or "la" or "le" or "el"))
            return PostAbroad.Read(tokens, next + 1);
        // "Inès Gallard, directrice régionale"
        if (!person.IsPronoun && tokens[next].Is(',') && tokens[next + 1].IsWord && RoleNounsAbroad.Contains(tokens[next + 1].Lower) && !RelationNouns.Contains(tokens[next + 1].Lower) && PostAbroad.Read(tokens, next + 1) is var (apposed, end))
            return (apposed, end);
        if (tokens[next].IsWord && tokens[next].Lower is "ist" or "est" or "es" && SubjectAbroad.MayBe(sentence, person))
            return PostAbroad.Read(tokens, next + 1);
        // "ab Montag ist Noor Haddad Ihr neuer Ansprechpartner"
        return person.First > 0 && tokens[person.First - 1].Is("ist") && tokens[next].IsWord && PostAbroad.IsArticle(tokens[next].Lower) ? PostAbroad.Read(tokens, next) : null;
    }

    private static void Add(PersonReference person, Sentence sentence, int start, int first, int noun, int last, MessageReading reading, ICollection<Finding> findings, (string Name, int Last)? told = null)
    {
        var behind = told ?? HouseOf.Behind(sentence, Math.Max(noun, person == reading.Author ? noun : last), person, reading) ?? HouseOf.Behind(sentence, noun, person, reading);
        var title = AttributedQuote.OneLine(TextSpan.FromBounds(sentence.Tokens[first].Span.Start, sentence.Tokens[noun].Span.End).Slice(reading.Message.Body.Text));
        var finding = Statements.Worded(FactKind.Role, reading, person, SlotSentences.Holds(person.Name!, title, behind?.Name), sentence, start, Math.Max(last, behind?.Last ?? last));
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = title } });
        if (behind is var (house, houseLast))
        {
            var works = Statements.Worded(FactKind.Employer, reading, person, SlotSentences.WorksFor(person.Name!, house), sentence, start, Math.Max(last, houseLast));
            findings.Add(works with { Claim = works.Claim with { Slot = Slot.Employer, Value = house } });
            return;
        }

        var isOurs = first > 0 && Enumerable.Range(Math.Max(0, first - 2), Math.Min(2, first)).Any(at => sentence.Tokens[at].Lower is "unser" or "unsere" or "unserem" or "unseren" or "unserer" or "notre" or "nuestro" or "nuestra");
        if (!isOurs || person == reading.Author || reading.IsOwners || reading.AuthorOrganisation is not { } firm)
            return;
        var employer = Statements.Worded(FactKind.Employer, reading, person, SlotSentences.WorksFor(person.Name!, firm), sentence, start, last);
        findings.Add(employer with { Claim = employer.Claim with { Slot = Slot.Employer, Value = firm } });
    }

    /// <summary>"trabajo en Northwind como …": the house between verb and post.</summary>
    private static (string Name, int Last)? HouseBetween(Sentence sentence, int verb, int end, MessageReading reading)
    {
        for (var at = verb; at + 1 < end; at++)
        {
            if (HouseOf.Behind(sentence, at, reading.Author, reading) is { } house)
                return house;
        }

        return null;
    }

    /// <summary>"leitet heute die Kinderabteilung", "dirige l'atelier", "lleva las exportaciones".</summary>
    private static void ReadLeading(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        for (var at = person.Last + 1; at + 1 < tokens.Count && at <= person.Last + 12; at++)
        {
            if (!tokens[at].IsWord)
            {
                if (tokens[at].Is(';') || tokens[at].Is('.'))
                    return;
                continue;
            }

            if (LooksAfter(tokens, at) is > 0 and var matter && at <= person.Last + 3)
            {
                var end = Clauses.End(tokens, matter);
                findings.Add(Statements.Worded(FactKind.Role, reading, person.Person, AttributedQuote.About(reading.AuthorName, person.Person.Name!, TextSpan.FromBounds(tokens[person.First].Span.Start, tokens[end].Span.End).Slice(reading.Message.Body.Text)), sentence, person.First, end));
                return;
            }

            if (!Leading.Contains(tokens[at].Lower) || (at > person.Last + 1 && reading.People.Any(other => other.Sentence == person.Sentence && other != person && other.First > person.Last && other.Last < at)))
                continue;
            var thing = at + 1;
            while (thing < tokens.Count && tokens[thing].IsWord && PostAbroad.IsNew(tokens[thing].Lower))
                thing++;
            // "dirige l'école"
            if (thing < tokens.Count && tokens[thing].IsWord && tokens[thing].Lower.Length > 3 && tokens[thing].Lower[0] == 'l' && tokens[thing].Lower[1] is '\'' or '’')
                thing--;
            else if (thing + 1 >= tokens.Count || !PostAbroad.IsArticle(tokens[thing].Lower) || !tokens[thing + 1].IsWord || PostAbroad.IsOwned(tokens[thing].Lower))
                return;
            var last = thing + 1;
            while (last + 1 < tokens.Count && last < thing + 5 && tokens[last + 1].IsWord && (tokens[last + 1].IsCapital || tokens[last + 1].Lower is "de" or "des" or "du" or "del"))
                last++;
            var text = reading.Message.Body.Text;
            var words = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[Math.Max(thing, at + 1)].Span.Start, tokens[last].Span.End).Slice(text));
            findings.Add(Statements.Worded(FactKind.Role, reading, person.Person, $"{person.Person.Name} {tokens[at].Lower} {words}.", sentence, person.First, last));
            return;
        }
    }
}
