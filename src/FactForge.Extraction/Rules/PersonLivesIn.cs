using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I live in Porto", "Noor Haddad is based in Leeds".</summary>
[Example("I live in Porto.", "Contact: Ada Byrne is based in Porto. | Location Porto")]
[Example("Noor Haddad is based in Leeds.", "Contact: Noor Haddad is based in Leeds. | of Noor Haddad | Location Leeds")]
[Example("I'm based in our Boston office.", "Contact: Ada Byrne is based in Boston. | Location Boston")]
[Example("I work from Leeds these days.", "Contact: Ada Byrne is based in Leeds. | Location Leeds")]
[CounterExample("I work from Monday to Friday.")]
[CounterExample("I live in hope.")]
[CounterExample("I used to live in Porto.")]
[CounterExample("Do you live in Porto?")]
[CounterExample("The report is based in part on figures.")]
internal sealed class PersonLivesIn : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (sentence.IsQuestion)
            return;
        for (var at = 1; at + 2 < tokens.Count; at++)
        {
            if (!(tokens[at].IsWord && tokens[at].Lower is "live" or "lives" or "based" or "living" or "work" or "works") || !(tokens[at + 1].Is("in") || (tokens[at].Is("based") && tokens[at + 1].Is("near")) || (tokens[at].Lower is "work" or "works" && tokens[at + 1].Is("from")))
                || OrganisationPhrase.Read(sentence, tokens[at + 2].Lower is "our" or "my" ? at + 3 : at + 2) is not { } place || place.First != (tokens[at + 2].Lower is "our" or "my" ? at + 3 : at + 2) || tokens[place.First].Lower is "home" || WhoLives(sentence, at, reading) is not { } person || reading.Owners.Contains(person.Address ?? ""))
                continue;
            var name = place.In(sentence, reading.Message.Body.Text);
            var finding = Statements.Worded(FactKind.Contact, reading, person, $"{person.Name} is based in {name}.", sentence, at, place.Last);
            findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Location, Value = name } });
        }
    }

    private static PersonReference? WhoLives(Sentence sentence, int verb, MessageReading reading)
    {
        for (var at = verb - 1; at >= 0 && at >= verb - 8; at--)
        {
            var token = sentence.Tokens[at];
            if (token.Is("i"))
                return sentence.Tokens[verb].Lower is "lives" or "works" ? null : reading.Author;
            if (token.Is("not") || token.Is("to") || token.Is("if") || token.Is("you"))
                return null;
            if (reading.People.LastOrDefault(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.Last == at) is { } person)
                return person.Person;
        }

        return null;
    }
}
