using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Kit Ormsby has a van", "she is rated 2140", "Helena has asked for a meeting": what is so of somebody named, as the author tells it.</summary>
[Example("Noor Haddad will come. She has a van.", "Statement: Ada Byrne said that Noor Haddad has a van.")]
[Example("Noor Haddad will play. She is rated 2140.", "Statement: Ada Byrne said that Noor Haddad is rated 2140.")]
[Example("Noor Haddad has asked for a meeting on site.", "Statement: Ada Byrne said that Noor Haddad has asked for a meeting on site.")]
[Example("Noor Haddad does not speak English.", "Statement: Ada Byrne said that Noor Haddad does not speak English.")]
[Example("Noor Haddad has not read the report.", "Statement: Ada Byrne said that Noor Haddad has not read the report.")]
[Example("Noor Haddad is allergic to nuts.", "Statement: Ada Byrne said that Noor Haddad is allergic to nuts.")]
[Example("Noor Haddad will play. She is rated 2140 and has a van of her own.", "Statement: Ada Byrne said that Noor Haddad is rated 2140.")]
[CounterExample("Noor Haddad has a point there.")]
[CounterExample("Noor Haddad is lovely to work with.")]
[CounterExample("Does Noor Haddad have a van?")]
[CounterExample("If Noor Haddad has a van, we go.")]
[CounterExample("Noor Haddad may have a van.")]
[CounterExample("I hear Noor Haddad has a van.")]
[CounterExample("Noor Haddad has a van, he says.")]
[CounterExample("Noor Haddad has agreed to help us.")]
[CounterExample("Noor Haddad has not said yes yet.")]
[CounterExample("Noor Haddad knows every pump by name.")]
[CounterExample("Noor Haddad has no idea of it.")]
[CounterExample("Noor Haddad does not mind the noise.")]
[CounterExample("Perhaps Noor Haddad has a van.")]
[CounterExample("I gather Noor Haddad has a van.")]
[CounterExample("To my knowledge Noor Haddad has a van.")]
[CounterExample("Word is that Noor Haddad has a van.")]
[CounterExample("Noor Haddad has a van, or so I hear.")]
[CounterExample("Noor Haddad has a van, as far as I know.")]
[CounterExample("Noor Haddad has a problem with the roof.")]
[CounterExample("Noor Haddad needs a lift to the hall.")]
[CounterExample("Noor Haddad makes no sense to me.")]
[CounterExample("Noor Haddad keeps an eye on things.")]
[CounterExample("Noor Haddad is 40 minutes late.")]
internal sealed class PersonIsTold : PersonRule
{
    /// <summary>What one has, needs or keeps in a manner of speaking, or for the moment.</summary>
    private static readonly FrozenSet<string> Vague = WordSet.Of(
        "idea point lot look chance bit problem question right word say spot screw clue sense fool eye profile bargain lift hand slap break talking time mouth feet foot go way crush grudge cold headache feeling objection mind ship temperature fortune difference mess habit effort excuse cut objections");

    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || reading.IsPasted || !reading.IsEnglish || person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? ""))
            return;
        foreach (var clause in PlainClauses.Of(sentence, reading))
        {
            var tokens = clause.Tokens;
            var first = Openings.End(tokens);
            if (first + 2 >= tokens.Count || tokens[first].Span.Start != sentence.Tokens[person.First].Span.Start)
                continue;
            var last = tokens.LastUnmarked;
            var verb = first + person.Last - person.First + 1;
            while (verb < last && tokens[verb].IsWord && WordClasses.IsAdverb(tokens[verb].Lower) && !Denies(tokens[verb]))
                verb++;
            if (verb >= last || !IsTold(tokens, verb, last))
                continue;
            var dates = reading.DatesOf(tokens, Tenses.DirectionOf(tokens));
            var telling = new Telling(clause, first, last, dates) { Subject = person.Person, SubjectFirst = first, SubjectLast = first + person.Last - person.First };
            if (ThirdPerson.Reported(reading, telling) is not { } told)
                continue;
            foreach (var (part, statement) in SecondPredicate.Split(reading, telling, $"{reading.AuthorName} said that {told}."))
                findings.Add(Statements.Put(FactKind.Statement, reading, statement, part));
        }
    }

    private static bool IsTold(TokenList tokens, int verb, int last)
    {
        string Word(int at) => at <= last && tokens[at].IsWord ? tokens[at].Lower : "";
        bool IsNumber(int at) => at <= last && (tokens[at].Kind == TokenKind.Number || NumberWords.Value(tokens[at].Lower) > 1);
        return Word(verb) switch
        {
            "is" or "'s" => (IsNumber(verb + 1) && Word(verb + 2) is not ("minutes" or "minute" or "hours" or "days" or "late")) || (Word(verb + 1) is "allergic" && Word(verb + 2) is "to") || (VerbForms.IsPast(Word(verb + 1)) && IsNumber(verb + 2)) || Word(verb + 1) is "not" && Word(verb + 2) is not ("sure" or "here" or "happy" or "well") && last > verb + 2,
            "has" or "needs" or "wants" or "owns" or "keeps" or "drives" or "makes" or "runs" => (Word(verb + 1) is "a" or "an" or "no" or "two" or "three" || IsNumber(verb + 1)) && !Vague.Contains(Word(verb + 2)) && !Vague.Contains(Word(verb + 3)) || (Word(verb) is "has" && Word(verb + 1) is "asked" or "applied" && Word(verb + 2) is "for" && last > verb + 3) || (Word(verb) is "has" && Word(verb + 1) is "not" && Word(verb + 2) is not ("said" or "answered" or "replied" or "agreed" or "been") && last > verb + 3),
            "does" => Word(verb + 1) is "not" ? last > verb + 2 && Word(verb + 2) is not ("mind" or "know" or "say" or "exaggerate" or "answer") : Word(verb + 1) is "nothing",
            _ => false,
        };
    }
}
