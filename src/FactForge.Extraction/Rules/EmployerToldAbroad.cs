using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Ich arbeite jetzt bei der Weserplan AG", "Luc Perrin travaille chez Nautis", "trabajo en Lanasur": whom somebody works for, told in German, French or Spanish.</summary>
[Example("Ich arbeite jetzt bei der Weserplan AG in Bremen.", "Employer: Ada Byrne works for Weserplan AG. | Employer Weserplan AG")]
[Example("Noor Haddad travaille chez Nautis.", "Employer: Noor Haddad works for Nautis. | of Noor Haddad | Employer Nautis")]
[Example("Trabajo en Northwind desde 2012.", "Employer: Ada Byrne works for Northwind. | Employer Northwind")]
[Example("Noor Haddad hat die Firma verlassen und arbeitet jetzt bei der Hafen AG.", "Employer: Noor Haddad works for Hafen AG. | of Noor Haddad | Employer Hafen AG")]
[CounterExample("Ich arbeite nicht bei der Weserplan AG.")]
[CounterExample("Vielleicht arbeitet Noor Haddad jetzt bei der Hafen AG.")]
[CounterExample("Ich arbeite seit Jahren mit der Weserplan AG zusammen.")]
[CounterExample("Der Bruder von Noor Haddad arbeitet bei der Weserplan AG.")]
[CounterExample("Trabajo en Sevilla desde 2012.")]
[CounterExample("Arbeiten Sie bei der Weserplan AG?")]
internal sealed class EmployerToldAbroad : SentenceRule
{
    private const int Reach = 5;
    private const int JoinedReach = 12;

    /// <inheritdoc/>
    protected override void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        if (sentence.IsQuestion || EnglishText.Is(tokens) || DoubtsAbroad.Are(tokens) || tokens.Any(token => token.IsWord && token.Lower is "nicht" or "pas" or "plus" or "no" or "mehr" or "zusammen"))
            return;
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (!tokens[at].IsWord || WhoWorks(sentence, at, reading) is not { } person || reading.Owners.Contains(person.Address ?? ""))
                continue;
            for (var link = at; link < at + Reach && link + 2 < tokens.Count; link++)
            {
                if (HouseOf.Behind(sentence, link, person, reading) is not var (house, last))
                    continue;
                var finding = Statements.Worded(FactKind.Employer, reading, person, SlotSentences.WorksFor(person.Name!, house), sentence, at, last);
                findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Employer, Value = house } });
                return;
            }
        }
    }

    /// <summary>Whose work a verb in the present tells of; null for any other word.</summary>
    private static PersonReference? WhoWorks(Sentence sentence, int at, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        switch (tokens[at].Lower)
        {
            case "arbeite":
            case "trabajo" when at == 0 || !WordClasses.IsDeterminer(tokens[at - 1].Lower) && tokens[at - 1].Lower is not ("el" or "mi" or "un" or "de" or "del" or "su" or "este"):
            case "travaille" when at > 0 && tokens[at - 1].Is("je"):
                return reading.Author;
            case "arbeitet" or "travaille" or "trabaja":
                return reading.People.LastOrDefault(person => ReferenceEquals(reading.Sentences[person.Sentence], sentence) && person.Last < at && SubjectAbroad.MayBe(sentence, person) && at - person.Last <= (SubjectAbroad.IsOfJoined(tokens, at) ? JoinedReach : Reach - 2))?.Person;
            default:
                return null;
        }
    }
}
