using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad left the Playhouse in January", "he was with the Red Cross before": somebody's past.</summary>
[Example("Noor Haddad left the Playhouse in January.", "Background: Noor Haddad left the Playhouse in January 2025. | of Noor Haddad | since 2025-01")]
[Example("Noor Haddad has worked for Contoso since 2011.", "Background: Noor Haddad has worked for Contoso since 2011. | of Noor Haddad | since 2011")]
[Example("Noor Haddad used to run the Playhouse.", "Background: Noor Haddad used to run the Playhouse. | of Noor Haddad")]
[Example("Noor Haddad joined us in January from Fibrelink.", "Background: Ada Byrne wrote of Noor Haddad: \"Noor Haddad joined us in January from Fibrelink\" | of Noor Haddad | since 2025-01")]
[Example("Noor Haddad was a teacher in Bergen for many years.", "Background: Noor Haddad was a teacher in Bergen for many years. | of Noor Haddad")]
[Example("Noor Haddad was an adjuster with Contoso before she moved into broking.", "Background: Noor Haddad was an adjuster with Contoso before she moved into broking. | of Noor Haddad")]
[Example("Noor Haddad was head of fundraising at the hospice until last year.", "Background: Noor Haddad was head of fundraising at the hospice until 2024. | of Noor Haddad | until 2024")]
[Example("Noor Haddad, who retired last summer, sends her regards.", "Background: Ada Byrne wrote of Noor Haddad: \"Noor Haddad, who retired last summer\" | of Noor Haddad")]
[Example("Noor Haddad, who has been acting up since May, goes back.", "Background: Noor Haddad has been acting up since May 2024. | of Noor Haddad | since 2024-05")]
[Example("Noor Haddad died in March.", "Background: Noor Haddad died in March 2025. | of Noor Haddad | since 2025-03")]
[Example("Noor Haddad previously worked at Contoso.", "Background: Noor Haddad previously worked at Contoso. | of Noor Haddad")]
[Example("Noor Haddad has worked with us since the refurb.", "Background: Ada Byrne wrote of Noor Haddad: \"Noor Haddad has worked with us since the refurb\" | of Noor Haddad")]
[Example("Noor Haddad comes on Friday. She rowed for Cardiff.", "Background: Noor Haddad rowed for Cardiff. | of Noor Haddad")]
[Example("Noor Haddad joins us. She was with the health bureau in Leeds.", "Background: Noor Haddad was with the health bureau in Leeds. | of Noor Haddad")]
[Example("Noor Haddad, who drafted the application and is copied in, joins us.", "Background: Noor Haddad drafted the application. | of Noor Haddad")]
[Example("Ask Noor Haddad, who has moved to Dublin.", "Background: Noor Haddad has moved to Dublin. | of Noor Haddad")]
[CounterExample("Ask Noor Haddad, who never drafted the application.")]
[CounterExample("Ask Noor Haddad, who hardly ran the shop.")]
[CounterExample("Noor Haddad never worked for Contoso.")]
[CounterExample("Ask Noor Haddad, who said it was fine.")]
[CounterExample("Ask Noor Haddad, who has agreed to it.")]
[CounterExample("Noor Haddad comes on Friday. She called for Tom yesterday.")]
[CounterExample("Noor Haddad, who was a great help, sings.")]
[CounterExample("Noor Haddad was a great help.")]
[CounterExample("Noor Haddad left a message.")]
[CounterExample("Noor Haddad was ill.")]
[CounterExample("Has Noor Haddad left the Playhouse?")]
[CounterExample("Noor Haddad, who has gone to fetch tea, sends her regards.")]
[CounterExample("Ask Noor Haddad, who lost the keys.")]
[CounterExample("Ask Noor Haddad, who joined the call late.")]
[CounterExample("Ask Noor Haddad, who has left the building.")]
internal sealed class PersonLookedBackOn : PersonRule
{
    /// <summary>Past forms of what happens every day.</summary>
    private static readonly FrozenSet<string> Passing = WordSet.Of("was were had said told asked wrote sent paid called rang emailed went came left arrived visited flew drove travelled met saw spoke talked ordered agreed promised wanted needed put gave got took brought stayed voted applied signed looked waited happened seemed thought");

    /// <summary>Past forms that tell of work, study or a place held: "who lost the keys" tells nothing of who somebody is.</summary>
    private static readonly FrozenSet<string> Makes = WordSet.Of(
        "acted advised arranged audited authored built captained catalogued chaired championed coached coded commanded composed conducted curated danced designed developed directed drafted edited engineered established farmed founded handled headed hosted illustrated interned invented joined launched lectured led managed mapped mentored "
        + "nursed organised organized oversaw painted photographed pioneered planned planted played practised preached produced published qualified ran represented researched restored retired rowed sang sat served sponsored started steered studied supervised surveyed taught trained translated volunteered won worked");

    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? "") || IsConditional(person, sentence))
            return;
        if (WhoBehind(person, sentence) is > 0 and var relative)
            AddRelative(person, sentence, relative, reading, findings);
        var verb = VerbBehind(person, sentence);
        while (verb >= 0 && verb + 1 < sentence.Tokens.Count && sentence.Tokens[verb].Lower is "previously" or "formerly" or "originally" or "once" or "first" or "recently" or "latterly")
            verb++;
        if (verb < 0)
            return;
        var last = Clauses.End(sentence.Tokens, verb);
        var second = Joined(sentence, verb, last);
        if (second > 0 && LifeStory.IsTold(sentence, second, last, reading.Said?.Year ?? 2000))
        {
            AddSecond(person, sentence, second, last, reading, findings);
            last = sentence.Tokens[second - 1].Is("and") || sentence.Tokens[second - 1].Is(',') ? second - 2 : last;
        }

        if (!LifeStory.IsTold(sentence, verb, last, reading.Said?.Year ?? 2000) && !Led(sentence, verb) && !WasSomewhere(person, sentence, verb, last, reading))
            return;
        var dates = reading.DatesOf(sentence.Tokens, DateDirection.Behind).Within(person.First, last);
        findings.Add(Statements.OfPerson(FactKind.Background, reading, person, last, dates).Held(dates));
    }

    /// <summary>", who retired last summer,": the clause up to its mark.</summary>
    private static void AddRelative(NamedPerson person, Sentence sentence, int verb, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        while (verb + 1 < tokens.Count && tokens[verb].IsWord && (WordClasses.IsAdverb(tokens[verb].Lower) && !Denies(tokens[verb]) || tokens[verb].Lower is "previously" or "formerly" or "originally" or "once"))
            verb++;
        var last = verb;
        while (last + 1 < tokens.Count && !tokens[last + 1].Is(',') && tokens[last + 1].Kind is not TokenKind.Mark && !(tokens[last + 1].Is("and") && last + 2 < tokens.Count && tokens[last + 2].Lower is "is" or "will" or "has"))
            last++;
        if (last == verb || !(LifeStory.IsTold(sentence, verb, last, reading.Said?.Year ?? 2000) || IsDone(tokens, verb)))
            return;
        var dates = reading.DatesOf(tokens, DateDirection.Behind).Within(verb, last);
        var told = ThirdPerson.Infinitive(reading, new(sentence, verb, last, dates) { Subject = person.Person });
        var statement = told is null ? AttributedQuote.About(reading.AuthorName, person.Person.Name!, TextSpan.FromBounds(tokens[person.First].Span.Start, tokens[last].Span.End).Slice(reading.Message.Body.Text)) : $"{person.Person.Name} {told}.";
        findings.Add(Statements.Worded(FactKind.Background, reading, person.Person, statement, sentence, told is null ? person.First : verb, last).Held(dates));
    }

    /// <summary>", who drafted the application", "who sat behind you in Latin", "who has moved to Dublin": what tells who somebody is, told as done; not what they said or agreed to.</summary>
    private static bool IsDone(TokenList tokens, int verb)
    {
        var word = tokens[verb].Lower;
        if (word is "has")
            return tokens[verb + 1].Lower is "moved" or "retired" or "written" or "worked" || (tokens[verb + 1].Lower is "left" or "joined" && IsHouse(tokens, verb + 2)) || (tokens[verb + 1].Is("gone") && verb + 3 < tokens.Count && tokens[verb + 2].Is("to") && tokens[verb + 3].IsCapital);
        if (word is "joined" or "served" or "represented")
            return IsHouse(tokens, verb + 1);
        if (word is "ran" or "led" or "played" or "sat" && verb + 1 < tokens.Count && tokens[verb + 1].IsWord && tokens[verb + 1].Lower is "late" or "down" or "out" or "away" or "off" or "here" or "there" or "up" or "into" or "to")
            return false;
        return Makes.Contains(word) || (word is "wrote" && verb + 1 < tokens.Count && tokens[verb + 1].IsWord && WordClasses.IsDeterminer(tokens[verb + 1].Lower));
    }

    /// <summary>"us", "Contoso": who is joined or left, where a call or a room may be too.</summary>
    private static bool IsHouse(TokenList tokens, int at) => at < tokens.Count && tokens[at].IsWord && (tokens[at].Lower is "us" or "our" or "their" || (tokens[at].IsCapital && DateWords.Weekday(tokens[at].Lower) == 0));

    /// <summary>"ran the shelter", "led our records team": of somebody else it needs no date to be past.</summary>
    private static bool Led(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Lower is "led" or "ran" or "headed" or "founded" or "chaired" or "managed" or "built" or "started" or "established" && verb + 1 < sentence.Tokens.Count
        && (sentence.Tokens[verb + 1].Lower is "our" or "the" or "their" || sentence.Tokens[verb + 1].IsCapital);

    /// <summary>"She rowed for Cardiff", "he did a summer school with the Environment Agency", "she was with the health bureau": of somebody who is introduced, what they did for or at a house or place that has a name.</summary>
    private static bool WasSomewhere(NamedPerson person, Sentence sentence, int verb, int last, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var word = tokens[verb].Lower;
        if (word is "was" && verb + 3 <= last && tokens[verb + 1].Is("with") && (WordClasses.IsDeterminer(tokens[verb + 2].Lower) || (tokens[verb + 2].Is("one") && tokens[verb + 3].Is("of"))))
            return !Enumerable.Range(verb + 2, last - verb - 1).Any(at => tokens[at].Lower is "idea" or "plan" or "result" or "me" or "us");
        if (!person.IsPronoun || !VerbForms.IsPast(word) || Passing.Contains(word) || reading.DatesOf(tokens, DateDirection.Behind).Any(date => date.IsRelative && date.Start.Precision == DatePrecision.Day))
            return false;
        return Enumerable.Range(verb + 1, Math.Max(0, last - verb - 1)).Any(at => tokens[at].IsWord && tokens[at].Lower is "for" or "at" or "with" or "under" && tokens[tokens[at + 1].Is("the") && at + 2 <= last ? at + 2 : at + 1] is { IsCapital: true, IsWord: true } name && DateWords.Weekday(name.Lower) == 0 && !DateWords.IsMonth(name.Lower));
    }

    /// <summary>"chaired finance until 2022 and was head of the infants": the second verb of the same subject; -1 where there is none.</summary>
    private static int Joined(Sentence sentence, int verb, int last)
    {
        for (var at = verb + 2; at + 2 <= last; at++)
        {
            if (sentence.Tokens[at].Is(',') && sentence.Tokens[at + 1].IsWord && VerbForms.IsPast(sentence.Tokens[at + 1].Lower) && sentence.Tokens[at + 2].IsWord && (WordClasses.IsDeterminer(sentence.Tokens[at + 2].Lower) || WordClasses.IsPreposition(sentence.Tokens[at + 2].Lower)))
                return at + 1;
            if (sentence.Tokens[at].Is("and") && sentence.Tokens[at + 1].IsWord && (VerbForms.IsPast(sentence.Tokens[at + 1].Lower) || sentence.Tokens[at + 1].Is("has")) && !VerbForms.IsPast(sentence.Tokens[at - 1].Lower))
                return at + 1;
        }

        return -1;
    }

    private static void AddSecond(NamedPerson person, Sentence sentence, int verb, int last, MessageReading reading, ICollection<Finding> findings)
    {
        var dates = reading.DatesOf(sentence.Tokens, DateDirection.Behind).Within(verb, last);
        if (ThirdPerson.Infinitive(reading, new(sentence, verb, last, dates) { Subject = person.Person }) is { } told)
            findings.Add(Statements.Worded(FactKind.Background, reading, person.Person, $"{person.Person.Name} {told}.", sentence, verb, last).Held(dates));
    }
}
