using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I report to Ines Duarte", "she reported to Stefan Zoll": who is whose manager.</summary>
[Example("I report to Ines Duarte.", "Relationship: Ada Byrne reports to Ines Duarte. | Manager Ines Duarte")]
[Example("I'm off to the platform team from 1 April, reporting to Ines Duarte.", "Relationship: Ada Byrne reports to Ines Duarte from 1 April 2025. | Manager Ines Duarte | since 2025-04-01")]
[Example("Noor Haddad reported to Stefan Zoll.", "Relationship: Noor Haddad reported to Stefan Zoll. | of Noor Haddad")]
[Example("I report into Ines Duarte, so write to her.", "Relationship: Ada Byrne reports to Ines Duarte. | Manager Ines Duarte")]
[CounterExample("Do you report to Ines Duarte?")]
[CounterExample("I do not report to Ines Duarte.")]
[CounterExample("Please report to the office.")]
internal sealed class PersonReports : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        var at = person.First - 1;
        if (at < 1 || !(tokens[at].Is("to") || tokens[at].Is("into")))
            return;
        at--;
        if (at > 0 && tokens[at].IsWord && tokens[at].Lower is "directly" or "now")
            at--;
        var word = tokens[at].Lower;
        if (word is not ("report" or "reports" or "reported" or "reporting") || IsConditional(person, sentence) || HasNot(sentence, at)
            || WhoReports(sentence, at, reading, person) is not { } reporter || reporter == person.Person)
            return;
        var isPast = word == "reported";
        var dates = reading.DatesOf(tokens, isPast ? DateDirection.Behind : DateDirection.Ahead);
        var from = dates.FirstOrDefault(date => date.Role == DateRole.From && date.Last < at);
        var since = from is null ? "" : $" from {from.Words}";
        var statement = $"{reporter.Name} {(isPast ? "reported" : "reports")} to {person.Person.Name}{since}.";
        if (reading.Owners.Contains(reporter.Address ?? ""))
            return;
        var finding = Statements.Worded(FactKind.Relationship, reading, reporter, statement, sentence, at, person.Last);
        findings.Add(isPast ? finding : finding with { Claim = finding.Claim with { Slot = Slot.Manager, Value = person.Person.Name, Since = from?.Start } });
    }

    private static PersonReference? WhoReports(Sentence sentence, int verb, MessageReading reading, NamedPerson manager)
    {
        for (var at = verb - 1; at >= 0; at--)
        {
            if (sentence.Tokens[at].Is("i") || sentence.Tokens[at].Is("i'm"))
                return reading.Author;
            if (reading.People.LastOrDefault(other => other.Sentence == manager.Sentence && other.Last == at && other != manager) is { } other)
                return other.Person;
        }

        return null;
    }

    private static bool HasNot(Sentence sentence, int verb)
    {
        for (var at = Math.Max(0, verb - 3); at < verb; at++)
        {
            if (sentence.Tokens[at].Is("not") || sentence.Tokens[at].Is("never"))
                return true;
        }

        return false;
    }
}
