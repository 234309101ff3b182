using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"my colleague Noor Haddad", "Noor Haddad, my deputy", "your associate Amy Tranter": how somebody stands to author or addressee.</summary>
[Example("Please ask my colleague Noor Haddad.", "Relationship: Noor Haddad is Ada Byrne's colleague. | of Noor Haddad")]
[Example("Noor Haddad, my deputy, will sign.", "Relationship: Noor Haddad is Ada Byrne's deputy. | of Noor Haddad")]
[Example("My late colleague Arvid Moen took the samples.", "Relationship: Arvid Moen was Ada Byrne's colleague. | of Arvid Moen")]
[Example("Did your colleague Dr Lena Voss call?", "Relationship: Lena Voss is Jo Hale's colleague. | of Lena Voss")]
[Example("My boss Stefan Zoll agrees.", "Relationship: Ada Byrne reports to Stefan Zoll. | Manager Stefan Zoll")]
[Example("Mein Kollege Sven Harms vertritt mich.", "Relationship: Sven Harms is Ada Byrne's colleague. | of Sven Harms")]
[Example("My colleague Ms. Petra Novak travels with it.", "Relationship: Petra Novak is Ada Byrne's colleague. | of Petra Novak")]
[Example("My sister in law Bea Fenwick keeps the books.", "Relationship: Bea Fenwick is Ada Byrne's sister-in-law. | of Bea Fenwick")]
[Example("Stefan Zoll was my boss at Contoso until 2021.", "Relationship: Stefan Zoll was Ada Byrne's boss. | of Stefan Zoll")]
[Example("Stefan Zoll was my boss at Contoso until 2021.", "Background: Ada Byrne worked for Stefan Zoll.")]
[Example("My line manager is Ms. Petra Novak.", "Relationship: Ada Byrne reports to Petra Novak. | Manager Petra Novak")]
[Example("Mi jefa es Petra Novak.", "Relationship: Ada Byrne reports to Petra Novak. | Manager Petra Novak")]
[Example("Meine Vorgesetzte ist Frau Dr. Petra Novak.", "Relationship: Ada Byrne reports to Petra Novak. | Manager Petra Novak")]
[Example("Leif Aune plays. His tutor is Petra Novak.", "Relationship: Petra Novak is Leif Aune's tutor. | of Petra Novak")]
[CounterExample("Noor Haddad is my sister in spirit.")]
[CounterExample("His tutor is Petra Novak.")]
[CounterExample("My report is Petra Novak's.")]
[CounterExample("My sous chef Delroy King runs the pass.")]
[CounterExample("My wife's manager Noor Haddad will join us.")]
[CounterExample("My brother’s boss Tim Cole has a boat.")]
[CounterExample("Noor Haddad is my wife's manager.")]
[CounterExample("The landlord of my brother, Tim Cole, has a boat.")]
[CounterExample("Die Chefin meiner Frau, Petra Novak, kommt mit.")]
[CounterExample("My colleague's sister Jane Poole is a solicitor.")]
[CounterExample("I met Noor Haddad at the show.")]
[CounterExample("My report on Noor Haddad is done.")]
internal sealed class PersonIsRelated : PersonRule
{
    /// <inheritdoc/>
    protected override bool AllowsQuestions => true;

    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (person.IsPronoun || (Before(person, sentence) ?? Behind(person, sentence)) is not var (noun, first, last))
            return;
        var owner = sentence.Tokens[first].Lower is "his" or "her" ? OneBefore(person, reading) : WhoseIs(sentence.Tokens[first].Lower, reading);
        if (owner is null || owner == person.Person)
            return;
        var word = sentence.Tokens[noun].Lower;
        if (word == "chef" && sentence.Tokens[first].Lower is "my" or "your")
            return;
        var name = person.Person.Name!;
        var isOver = Enumerable.Range(first, noun - first).Any(at => sentence.Tokens[at].Lower is "late" or "former" or "ex" or "antiguo" or "antigua" or "ancien" or "ancienne" or "früherer" or "ehemaliger" or "previous");
        // "my old boss" is over, "your old friend" is a friend of long.
        isOver |= Enumerable.Range(first, noun - first).Any(at => sentence.Tokens[at].Is("old")) && !(sentence.Tokens[noun].Lower is "friend" or "friends" or "mate" or "pal");
        isOver |= person.Last + 1 < first && sentence.Tokens[person.Last + 1].Is("was");
        if (RelationNouns.IsManager(word) && isOver && first > person.Last && owner != person.Person && !reading.Owners.Contains(owner.Address ?? ""))
            findings.Add(Statements.Worded(FactKind.Background, reading, owner, $"{owner.Name} worked for {name}.", sentence, person.First, last));
        if (RelationNouns.IsManager(word) && !isOver)
        {
            if (reading.Owners.Contains(owner.Address ?? ""))
                return;
            var reports = Statements.Worded(FactKind.Relationship, reading, owner, $"{owner.Name} reports to {name}.", sentence, first, last);
            findings.Add(reports with { Claim = reports.Claim with { Slot = Slot.Manager, Value = name } });
            return;
        }

        findings.Add(Statements.Worded(FactKind.Relationship, reading, person.Person, $"{name} {(isOver ? "was" : "is")} {owner.Name}'s {English(word)}{(noun + 2 < sentence.Tokens.Count && sentence.Tokens[noun + 2].Is("law") ? "-in-law" : "")}.", sentence, first, last));
        if (RelationNouns.IsInTheHouse(word) && !isOver && owner == reading.Author && reading.AuthorOrganisation is { } firm && !reading.IsOwners)
        {
            var employer = Statements.Worded(FactKind.Employer, reading, person.Person, SlotSentences.WorksFor(name!, firm), sentence, first, last);
            findings.Add(employer with { Claim = employer.Claim with { Slot = Slot.Employer, Value = firm } });
        }
    }

    /// <summary>"my colleague Noor Haddad", "my late colleague, Arvid Moen".</summary>
    private static (int Noun, int First, int Last)? Before(NamedPerson person, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var noun = person.First - 1;
        if (noun > 0 && tokens[noun].Is(','))
            noun--;
        if (noun > 2 && tokens[noun].Is("law") && tokens[noun - 1].Is("in"))
            noun -= 2;
        // "My line manager is Petra Novak"
        if (noun > 1 && tokens[noun].IsWord && tokens[noun].Lower is "is" or "ist" or "est" or "es")
            noun--;
        // "Meine Vorgesetzte ist Frau Dr. Ilse Tamm": a form of address is no wife.
        if (noun > 1 && tokens[noun].IsWord && tokens[noun].Lower is "frau" or "femme" or "mujer" && !IsPossessive(tokens[noun - 1]))
            noun--;
        if (noun > 1 && tokens[noun].IsWord && tokens[noun].Lower is "ist" or "est" or "es")
            noun--;
        if (noun < 1 || !tokens[noun].IsWord || !IsRelation(tokens[noun].Lower))
            return null;
        for (var at = noun - 1; at >= 0 && at >= noun - 3; at--)
        {
            if (IsPossessive(tokens[at]))
                return IsOfAnother(tokens, at, noun, person.First) ? null : (noun, at, person.Last);
            // "my wife's manager Noor Haddad": the manager is the wife's.
            if (!tokens[at].IsWord || WordClasses.IsFunctionWord(tokens[at].Lower) || IsGenitive(tokens[at]))
                return null;
        }

        return null;
    }

    /// <summary>"the manager of my wife, Noor Haddad", "die Chefin meiner Frau, Noor Haddad": behind the comma may stand who is spoken of first.</summary>
    private static bool IsOfAnother(TokenList tokens, int possessive, int noun, int name) =>
        possessive > 1 && tokens[name - 1].Is(',') && noun < name - 1
        && (tokens[possessive - 1].Lower is "of" or "von" or "de" || (tokens[possessive].Is("meiner") && tokens[possessive - 1].IsCapital));

    private static bool IsGenitive(Token token) => token.Lower.EndsWith("'s", StringComparison.Ordinal) || token.Lower.EndsWith("’s", StringComparison.Ordinal) || token.Lower.EndsWith('\'') || token.Lower.EndsWith('’');

    /// <summary>"Noor Haddad, my deputy", "Noor Haddad is my deputy".</summary>
    private static (int Noun, int First, int Last)? Behind(NamedPerson person, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var at = person.Last + 1;
        if (at >= tokens.Count || !(tokens[at].Is(',') || tokens[at].Is("was") || tokens[at].Is("is") || tokens[at].Is("'s") || tokens[at].Is('(')))
            return null;
        at++;
        if (at + 1 >= tokens.Count || !IsPossessive(tokens[at]))
            return null;
        for (var noun = at + 1; noun < tokens.Count && noun <= at + 3; noun++)
        {
            if (!tokens[noun].IsWord || WordClasses.IsFunctionWord(tokens[noun].Lower) || IsGenitive(tokens[noun]) || (noun + 1 < tokens.Count && IsGenitive(tokens[noun + 1])))
                return null;
            if (IsRelation(tokens[noun].Lower) && !IsFigure(tokens, noun) && (noun + 1 >= tokens.Count || !tokens[noun + 1].IsWord || WordClasses.IsFunctionWord(tokens[noun + 1].Lower)))
                return (noun, at, noun);
        }

        return null;
    }

    /// <summary>"my sister in spirit", "my partner in crime".</summary>
    private static bool IsFigure(TokenList tokens, int noun) =>
        noun + 2 < tokens.Count && tokens[noun + 1].Is("in") && tokens[noun + 2].IsWord && tokens[noun + 2].Lower is "spirit" or "arms" or "faith" or "christ" or "crime" or "soul";

    /// <summary>Whose "his" or "her" is: the one other person of this sentence so far and the one before.</summary>
    private static PersonReference? OneBefore(NamedPerson person, MessageReading reading)
    {
        var before = reading.People.Where(other => !other.IsPronoun && other.Sentence >= person.Sentence - 1 && (other.Sentence < person.Sentence || (other.Sentence == person.Sentence && other.First < person.First)) && other.Person != reading.Author && other.Person != reading.Addressee && other.Person != person.Person)
            .Select(other => other.Person).Distinct().Take(2).ToList();
        return before.Count == 1 ? before[0] : null;
    }

    private static bool IsRelation(string word) => RelationNouns.Contains(word);

    private static bool IsPossessive(Token token) =>
        token.IsWord && token.Lower is "my" or "your" or "his" or "her" or "mein" or "meine" or "meiner" or "meinem" or "meinen" or "mon" or "ma" or "mi";

    private static PersonReference? WhoseIs(string possessive, MessageReading reading) => possessive == "your" ? reading.Addressee : reading.Author;

    private static string English(string word) => word switch
    {
        "kollege" or "kollegin" or "collègue" or "compañero" or "compañera" or "colega" => "colleague",
        "stellvertreter" or "stellvertreterin" or "adjoint" or "adjointe" => "deputy",
        "remplaçant" or "remplaçante" or "sustituto" or "sustituta" => "replacement",
        "nachfolger" or "nachfolgerin" or "successeur" => "successor",
        "vorgänger" or "vorgängerin" => "predecessor",
        "assistentin" or "assistenz" or "assistante" or "ayudante" => "assistant",
        "chef" or "vorgesetzter" or "vorgesetzte" or "jefe" or "jefa" or "responsable" or "supérieur" or "supérieure" => "boss",
        "bruder" or "frère" or "hermano" => "brother",
        "schwester" or "sœur" or "hermana" => "sister",
        "mann" or "mari" or "marido" => "husband",
        "frau" or "femme" or "mujer" or "esposa" => "wife",
        "socio" or "socia" => "partner",
        "sohn" or "fils" or "hijo" => "son",
        "tochter" or "fille" or "hija" => "daughter",
        "vater" or "père" or "padre" => "father",
        "mutter" or "mère" or "madre" => "mother",
        "neffe" or "neveu" or "sobrino" => "nephew",
        "nichte" or "nièce" or "sobrina" => "niece",
        "primo" or "prima" => "cousin",
        _ => word,
    };
}
