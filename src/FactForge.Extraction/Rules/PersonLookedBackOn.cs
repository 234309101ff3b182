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
[CounterExample("Noor Haddad was a great help.")]
[CounterExample("Noor Haddad left a message.")]
[CounterExample("Noor Haddad was ill.")]
[CounterExample("Has Noor Haddad left the Playhouse?")]
internal sealed class PersonLookedBackOn : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? "") || IsConditional(person, sentence))
            return;
        var verb = VerbBehind(person, sentence);
        if (verb < 0)
            return;
        if (!IsPast(sentence, verb))
            return;
        var last = Clauses.End(sentence.Tokens, verb);
        var dates = reading.DatesOf(sentence.Tokens, DateDirection.Behind).Within(person.First, last);
        findings.Add(Statements.OfPerson(FactKind.Background, reading, person, last, dates).Held(dates));
    }

    private static bool IsPast(Sentence sentence, int verb)
    {
        var word = Word(sentence, verb);
        if (word is "has" or "'s")
        {
            verb++;
            while (WordClasses.IsAdverb(Word(sentence, verb)))
                verb++;
            word = Word(sentence, verb);
            if (word is "been")
                return Word(sentence, verb + 1) is "with" or "at" or "working" && HasSince(sentence, verb);
        }

        var next = Word(sentence, verb + 1);
        return word switch
        {
            "used" => next == "to",
            "was" when next is "a" or "an" or "our" or "my" or "the" => Roles.RolePhrase.Read(sentence, verb + 1) is { } role && role.Last - verb <= 6 && Word(sentence, verb + 2) is not ("great" or "good" or "big" or "bit" or "first" or "only" or "real" or "huge"),
            "was" when next is "on" or "in" => Word(sentence, verb + 2) is "the" or "our" or "a" && Enumerable.Range(verb + 3, 4).Any(at => Word(sentence, at) is "squad" or "team" or "board" or "committee" or "army" or "navy" or "crew" or "council"),
            "came" => next is "to" or "from" && Word(sentence, verb + 2) is "us" || (next is "from" && IsOrganisation(sentence, verb + 2)),
            "spent" => HasSince(sentence, verb),
            "taught" or "lived" or "flew" or "sailed" => HasSince(sentence, verb) || Enumerable.Range(verb, Math.Min(10, sentence.Tokens.Count - verb)).Any(at => Word(sentence, at) is "until"),
            "started" or "began" => next is "as" || (next is "out" && Word(sentence, verb + 2) is "as"),
            "was" => (next is "with" or "at" && IsOrganisation(sentence, verb + 2)) || (next is "before" && Word(sentence, verb + 2) is "with" or "at"),
            "worked" or "served" or "trained" or "studied" => next is "for" or "at" or "with" or "as" or "in" or "his" or "her",
            "joined" or "left" => IsOrganisation(sentence, verb + 1),
            "led" or "ran" or "headed" or "founded" or "chaired" or "managed" => next is "our" or "the" or "their" || IsOrganisation(sentence, verb + 1),
            _ => false,
        };
    }

    private static bool HasSince(Sentence sentence, int from) =>
        Enumerable.Range(from, Math.Min(10, sentence.Tokens.Count - from)).Any(at => sentence.Tokens[at].IsWord && sentence.Tokens[at].Lower is "since" or "years" or "from");

    private static bool IsOrganisation(Sentence sentence, int at)
    {
        if (Word(sentence, at) is "us")
            return true;
        if (Word(sentence, at) is "the")
            at++;
        return at < sentence.Tokens.Count && sentence.Tokens[at].IsCapital && sentence.Tokens[at].IsWord;
    }

    private static string Word(Sentence sentence, int at) => at < sentence.Tokens.Count && sentence.Tokens[at].IsWord ? sentence.Tokens[at].Lower : "";
}
