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
[Example("Ich wohne in Kiel.", "Contact: Ada Byrne is based in Kiel. | Location Kiel")]
[Example("J'habite à Quimperven.", "Contact: Ada Byrne is based in Quimperven. | Location Quimperven")]
[Example("Noor Haddad vive en Cádiz.", "Contact: Noor Haddad is based in Cádiz. | of Noor Haddad | Location Cádiz")]
[Example("We're based in Otley.", "Contact: Ada Byrne is based in Otley. | Location Otley")]
[Example("Noor Haddad now lives near Otley.", "Contact: Noor Haddad is based in Otley. | of Noor Haddad | Location Otley")]
[CounterExample("Somebody told me Noor Haddad lives in Otley.")]
[CounterExample("I work from Monday to Friday.")]
[CounterExample("I live in hope.")]
[CounterExample("I used to live in Porto.")]
[CounterExample("Do you live in Porto?")]
[CounterExample("The report is based in part on figures.")]
[CounterExample("It is not true that I live in Porto.")]
[CounterExample("Tom claims that I live in Porto.")]
[CounterExample("The rumour that I live in Porto is false.")]
internal sealed class PersonLivesIn : SentenceRule
{
    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (sentence.IsQuestion)
            return;
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            ReadAbroad(sentence, at, reading, findings);
            if (at == 0 || !(tokens[at].IsWord && tokens[at].Lower is "live" or "lives" or "based" or "living" or "work" or "works") || !(tokens[at + 1].Is("in") || (tokens[at].Lower is "based" or "lives" or "live" && tokens[at + 1].Is("near")) || (tokens[at].Lower is "work" or "works" && tokens[at + 1].Is("from")))
                || OrganisationPhrase.Read(sentence, tokens[at + 2].Lower is "our" or "my" ? at + 3 : at + 2) is not { } place || place.First != (tokens[at + 2].Lower is "our" or "my" ? at + 3 : at + 2) || tokens[place.First].Lower is "home" || WhoLives(sentence, at, reading) is not { } person || reading.Owners.Contains(person.Address ?? ""))
                continue;
            var name = place.In(sentence, reading.Message.Body.Text);
            var finding = Statements.Worded(FactKind.Contact, reading, person, $"{person.Name} is based in {name}.", sentence, at, place.Last);
            findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Location, Value = name } });
        }
    }

    /// <summary>"ich wohne in Kiel", "j'habite à Rennes", "vivo en Cádiz".</summary>
    private static void ReadAbroad(Sentence sentence, int at, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        var word = tokens[at].IsWord ? tokens[at].Lower.Replace('’', '\'') : "";
        var (isFirst, link) = word switch
        {
            "wohne" or "lebe" => (true, "in"),
            "wohnt" or "lebt" => (false, "in"),
            "j'habite" => (true, "à"),
            "habite" => (false, "à"),
            "vivo" => (true, "en"),
            "vive" => (false, "en"),
            _ => (false, ""),
        };
        if (link.Length == 0)
            return;
        var place = Enumerable.Range(at + 1, 3).FirstOrDefault(index => index < tokens.Count && tokens[index].Is(link), -1);
        var person = isFirst ? reading.Author : reading.People.LastOrDefault(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.Last < at && at - person.Last <= 3)?.Person;
        if (place < 0 || person is null || reading.Owners.Contains(person.Address ?? "") || OrganisationPhrase.Read(sentence, place + 1) is not { } town || town.First != place + 1)
            return;
        var name = town.In(sentence, reading.Message.Body.Text);
        var finding = Statements.Worded(FactKind.Contact, reading, person, $"{person.Name} is based in {name}.", sentence, at, town.Last);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Location, Value = name } });
    }

    private static PersonReference? WhoLives(Sentence sentence, int verb, MessageReading reading)
    {
        for (var at = verb - 1; at >= 0 && at >= verb - 8; at--)
        {
            var token = sentence.Tokens[at];
            if (token.Is("we") && sentence.Tokens[verb].Is("based"))
                return reading.Author;
            if (token.Is("i"))
                return sentence.Tokens[verb].Lower is "lives" or "works" || Clauses.IsOthersWord(sentence.Tokens, at) ? null : reading.Author;
            if (token.Is("not") || token.Is("to") || token.Is("if") || token.Is("you"))
                return null;
            if (reading.People.LastOrDefault(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.Last == at) is { } person)
                return People.ToldOutright.Is(person, sentence) ? person.Person : null;
        }

        return null;
    }
}
