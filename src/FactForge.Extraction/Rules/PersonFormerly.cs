using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad, formerly of Contoso", "we took on Noor Haddad from Contoso", "Noor Haddad has a PhD in chemistry": somebody's past without a past tense of their own.</summary>
[Example("Please copy Noor Haddad, formerly of Contoso.", "Background: Noor Haddad was formerly of Contoso. | of Noor Haddad")]
[Example("We hired Noor Haddad from Contoso last year.", "Background: Noor Haddad joined from Contoso. | of Noor Haddad")]
[Example("Noor Haddad has a degree in chemistry.", "Background: Noor Haddad has a degree in chemistry. | of Noor Haddad")]
[Example("Noor Haddad is a joiner by trade.", "Background: Noor Haddad is a joiner by trade. | of Noor Haddad")]
[CounterExample("We hired Noor Haddad from Monday.")]
[Example("Ask Noor Haddad, she's a plumber by trade.", "Background: Noor Haddad is a plumber by trade. | of Noor Haddad")]
[CounterExample("Noor Haddad has a meeting in Leeds.")]
[CounterExample("Was Noor Haddad formerly of Contoso?")]
internal sealed class PersonFormerly : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? "") || IsConditional(person, sentence))
            return;
        var tokens = sentence.Tokens;
        string Word(int at) => at >= 0 && at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        var name = person.Person.Name!;
        var text = reading.Message.Body.Text;
        var at = person.Last + 1;
        if (at < tokens.Count && (tokens[at].Is(',') || tokens[at].Is('(')) && Word(at + 1) is "formerly" or "previously" or "late" or "ex" && Word(at + 2) is "of" or "with" or "at" && OrganisationPhrase.Read(sentence, at + 3) is { } house)
        {
            findings.Add(Statements.Worded(FactKind.Background, reading, person.Person, $"{name} was {(Word(at + 1) is "previously" ? "previously" : "formerly")} {Word(at + 2)} {house.In(sentence, text)}.", sentence, person.First, house.Last));
            return;
        }

        if (Word(person.First - 1) is "hired" or "recruited" or "poached" or "on" && (Word(person.First - 1) is not "on" || Word(person.First - 2) is "took" or "taken") && Word(at) is "from" && OrganisationPhrase.Read(sentence, at + 1) is { } left)
        {
            findings.Add(Statements.Worded(FactKind.Background, reading, person.Person, $"{name} joined from {left.In(sentence, text)}.", sentence, person.First - 1, left.Last));
            return;
        }

        var verb = VerbBehind(person, sentence);
        if (verb < 0 || !HasPaper(sentence, verb) && !IsByTrade(sentence, verb))
            return;
        findings.Add(Statements.OfPerson(FactKind.Background, reading, person, Clauses.End(tokens, verb), []));
    }

    private static bool HasPaper(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Lower is "has" or "holds" && verb + 3 < sentence.Tokens.Count && sentence.Tokens[verb + 1].Lower is "a" or "an"
        && Enumerable.Range(verb + 2, 2).Any(at => at + 1 < sentence.Tokens.Count && sentence.Tokens[at].Lower is "degree" or "phd" or "doctorate" or "master's" or "masters" or "diploma" or "mba" or "msc" or "background" && sentence.Tokens[at + 1].Lower is "in" or "from");

    private static bool IsByTrade(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Lower is "is" or "'s" && verb + 4 < sentence.Tokens.Count && sentence.Tokens[verb + 1].Lower is "a" or "an"
        && (sentence.Tokens[verb + 2].Lower is "trained" or "qualified" or "certified" or "chartered" or "retired" || Enumerable.Range(verb + 2, 5).Any(at => at + 1 < sentence.Tokens.Count && sentence.Tokens[at].Is("by") && sentence.Tokens[at + 1].Lower is "trade" or "training" or "profession" or "background"));
}
