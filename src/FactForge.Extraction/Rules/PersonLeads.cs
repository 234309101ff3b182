using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad heads ground stations there", "Matron Siobhan Reyes chairs the user group".</summary>
[Example("Noor Haddad chairs the user group.", "Role: Noor Haddad chairs the user group. | of Noor Haddad | Role chair of the user group")]
[Example("Please ask Noor Haddad, who looks after the archive.", "Role: Noor Haddad looks after the archive. | of Noor Haddad")]
[Example("Noor Haddad is in charge of the stores.", "Role: Noor Haddad is in charge of the stores. | of Noor Haddad")]
[Example("Noor Haddad handles all our sound and light.", "Role: Noor Haddad handles all Ada Byrne's sound and light. | of Noor Haddad")]
[Example("Noor Haddad does the books these days.", "Role: Noor Haddad does the books. | of Noor Haddad")]
[Example("Noor Haddad covers the west.", "Role: Noor Haddad covers the west. | of Noor Haddad")]
[Example("Noor Haddad covers Swindon.", "Role: Noor Haddad covers Swindon. | of Noor Haddad")]
[CounterExample("Noor Haddad covers the desk until Friday.")]
[Example("Noor Haddad sits on the finance committee.", "Role: Noor Haddad sits on the finance committee. | of Noor Haddad")]
[Example("Noor Haddad does the invoicing.", "Role: Noor Haddad does the invoicing. | of Noor Haddad")]
[Example("Noor Haddad is doing bookings now.", "Role: Noor Haddad is doing bookings. | of Noor Haddad")]
[CounterExample("Noor Haddad is doing something about it.")]
[CounterExample("Noor Haddad never chairs the user group.")]
[CounterExample("I think Noor Haddad chairs the user group.")]
[CounterExample("Tom says that Noor Haddad chairs the user group.")]
[CounterExample("Noor Haddad, I think, chairs the user group.")]
[CounterExample("Perhaps Noor Haddad chairs the user group.")]
[CounterExample("Noor Haddad probably chairs the user group.")]
[CounterExample("As far as I know, Noor Haddad chairs the user group.")]
[CounterExample("Noor Haddad does the same.")]
[CounterExample("Noor Haddad does all she can.")]
[CounterExample("Does Noor Haddad chair the user group?")]
[CounterExample("Noor Haddad leads by four points.")]
[CounterExample("If Noor Haddad leads the group, we stay.")]
[CounterExample("Noor Haddad from the firm that runs the canteen is ill.")]
[CounterExample("Noor Haddad at the agency that handles payroll called.")]
[Example("Noor Haddad's doing the comedy tent.", "Role: Noor Haddad is doing the comedy tent. | of Noor Haddad")]
[CounterExample("Noor Haddad, who works at the firm Leif Aune runs is ill.")]
[CounterExample("Noor Haddad is doing amazing.")]
[CounterExample("Noor Haddad is doing running now.")]
[CounterExample("Noor Haddad's doing the washing up.")]
[CounterExample("Noor Haddad's doing my head in.")]
[CounterExample("Noor Haddad's doing the rounds.")]
[CounterExample("Noor Haddad runs a temperature today.")]
[CounterExample("Noor Haddad runs a tight ship.")]
[CounterExample("Noor Haddad's in charge of nothing.")]
[CounterExample("I don't think Noor Haddad leads the user group.")]
[CounterExample("It is not true that Noor Haddad leads the user group.")]
[CounterExample("Nobody told me that Noor Haddad leads the user group.")]
internal sealed class PersonLeads : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var verb = WhoBehind(person, sentence) is >= 0 and var relative ? relative : VerbBehind(person, sentence);
        if (verb < 0 || IsIdiom(sentence.Tokens, verb) || Lead(sentence, verb) is not (>= 0 and var thing) || IsConditional(person, sentence) || reading.Owners.Contains(person.Person.Address ?? ""))
            return;
        var tokens = sentence.Tokens;
        var last = ThingEnd(tokens, thing);
        if (last < 0 || tokens[thing].Lower is "your" or "their" or "this" or "that" or "its" or "his" or "her")
            return;
        // "Otto's in charge": with the name the verb is written out, or it would read as a possessive.
        var isShort = tokens[verb].Is("'s");
        if (ThirdPerson.Infinitive(reading, new(sentence, isShort ? verb + 1 : verb, last, [])) is not { } told)
            return;
        var words = isShort ? "is " + told : told;
        var finding = Statements.Worded(FactKind.Role, reading, person.Person, $"{person.Person.Name} {words}.", sentence, person.First, last);
        var noun = thing != verb + 1 ? null : tokens[verb].Lower switch { "heads" => "head", "leads" => "lead", "chairs" => "chair", "manages" => "manager", "directs" => "director", _ => null };
        findings.Add(noun is null ? finding : finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = noun + " of" + words[words.IndexOf(' ', StringComparison.Ordinal)..] } });
    }

    /// <summary>"runs a temperature", "runs a tight ship", "in charge of nothing".</summary>
    private static bool IsIdiom(TokenList tokens, int verb) =>
        Enumerable.Range(verb + 1, Math.Max(0, Math.Min(4, tokens.Count - verb - 1))).Any(at => tokens[at].IsWord && (tokens[at].Lower is "nothing" or "nobody" or "everything" || (tokens[verb].Is("runs") && tokens[at].Lower is "temperature" or "fever" or "ship" or "risk" or "bath" or "errand" or "errands" or "late" or "mile" or "miles" or "marathon" or "marathons")));

    /// <summary>Last word of the thing: articles, a noun with what stands before it, and what is joined to it by "of", "for" or "and"; -1 where no noun stands there.</summary>
    private static int ThingEnd(TokenList tokens, int thing)
    {
        bool IsNoun(int at) => at < tokens.Count && tokens[at].IsWord && !WordClasses.IsFunctionWord(tokens[at].Lower) && !(tokens[at].Lower is "there" or "here" or "these" or "now" or "me" or "today" or "well" or "up" or "is" or "are" or "was" or "were" or "has" or "have" or "had");
        var at = thing;
        while (at < tokens.Count && tokens[at].IsWord && WordClasses.IsDeterminer(tokens[at].Lower))
            at++;
        if (!IsNoun(at))
            return -1;
        while (at + 1 < tokens.Count && tokens[at + 1].IsWord && (IsNoun(at + 1) || (tokens[at + 1].Lower is "of" or "for" or "and" && (IsNoun(at + 2) || (tokens[at + 1].Is("of") && at + 2 < tokens.Count && tokens[at + 2].Is("the") && IsNoun(at + 3)))) || (tokens[at + 1].Is("the") && tokens[at].Is("of"))) && !(tokens[at + 1].Is("and") && at + 2 < tokens.Count && FiniteVerbs.IndexIn(tokens, at + 2, 1) >= 0))
            at++;
        return at;
    }

    private static readonly FrozenSet<string> Fields = WordSet.Of(
        "accounting advertising auditing banking billing bookings bookkeeping branding budgeting casting catering coding copywriting costing costings drawings editing engineering estimating farming fundraising gardening invoicing landscaping lending lettings lighting listings logging marketing mentoring modelling monitoring paintings planning planting plumbing pricing printing proofreading proofing publishing purchasing readings recordings recruiting reporting routing sailings scheduling screenings sourcing staffing subtitling surveying testing tailoring ticketing translating tutoring typesetting viewings welding wiring");

    /// <summary>"invoicing", "bookings": work by the name of its field; "amazing", "running" name none.</summary>
    private static bool Work(string word) => Fields.Contains(word);

    /// <summary>Index of what is led behind "heads", "looks after", "is in charge of", "is responsible for"; -1 where the verb leads nothing.</summary>
    private static int Lead(Sentence sentence, int verb)
    {
        string Word(int at) => at < sentence.Tokens.Count && sentence.Tokens[at].IsWord ? sentence.Tokens[at].Lower : "";
        var word = Word(verb);
        if (RoleNouns.IsLeading(word) || word is "coordinates" or "oversees" or "handles" || (word is "covers" && (Word(verb + 1) is "the" or "our" or "all" || (verb + 1 < sentence.Tokens.Count && sentence.Tokens[verb + 1].IsCapital)) && Word(verb + 2) is not ("cost" or "costs" or "shift" or "gap") && !sentence.Tokens.Any(token => token.IsWord && (DateWords.Weekday(token.Lower) > 0 || token.Lower is "until" or "till" or "while" or "tomorrow"))))
            return verb + 1;
        // "sits on the board", "is on the finance committee"
        if ((word is "sits" || (word is "is" or "'s")) && Word(verb + 1) is "on" && Word(verb + 2) is "the" or "our" && Enumerable.Range(verb + 3, 3).Any(at => Word(at) is "board" or "committee" or "panel" or "council" or "jury" or "bench"))
            return verb + 2;
        // "does the books", "is doing the comedy tent": a noun in the plural, or of some length, is somebody's task.
        var does = word is "does" ? verb + 1 : word is "is" or "'s" && Word(verb + 1) is "doing" ? verb + 2 : -1;
        // "does the invoicing", "is doing bookings": work by its name, with nothing of a day behind it.
        if (does > 0 && Work(Word(WordClasses.IsDeterminer(Word(does)) ? does + 1 : does)) && (WordClasses.IsDeterminer(Word(does)) || word != "does") && Word((WordClasses.IsDeterminer(Word(does)) ? does + 1 : does) + 1) is "" or "and" or "for" or "as" or "now" or "here")
            return does;
        if (does > 0)
            return Word(does) is "the" or "our" or "all" or "my" && Enumerable.Range(does, 4).FirstOrDefault(at => !WordClasses.IsDeterminer(Word(at))) is > 0 and var noun && Word(noun) is { Length: > 3 } what
                && (what.EndsWith('s') || word != "does") && what is not ("same" or "rest" or "things" or "shopping" or "dishes" or "talking" or "she" or "right" or "best" or "trick" or "jobs" or "opposite" or "washing" or "ironing" or "cooking" or "rounds" or "honours" or "head" or "sums" or "splits" or "dirty" or "heavy" or "job") ? does : -1;
        if (word is "deals" && Word(verb + 1) is "with" && Word(verb + 2) is not ("it" or "this" or "that" or "them" or "you"))
            return verb + 2;
        if (word is "takes" && Word(verb + 1) is "care" && Word(verb + 2) is "of" && Word(verb + 3) is not ("it" or "this" or "that" or "them" or "you"))
            return verb + 3;
        if (word is "looks" && Word(verb + 1) is "after")
            return verb + 2;
        if (word is "is" or "'s" && Word(verb + 1) is "in" && Word(verb + 2) is "charge" && Word(verb + 3) is "of")
            return verb + 4;
        return word is "is" or "'s" && Word(verb + 1) is "responsible" && Word(verb + 2) is "for" ? verb + 3 : -1;
    }
}
