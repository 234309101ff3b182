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
[Example("Noor Haddad joins in June. She will report to me.", "Relationship: Noor Haddad will report to Ada Byrne. | of Noor Haddad | Manager Ada Byrne")]
[Example("Noor Haddad starts on 3 April and will report to me.", "Relationship: Noor Haddad will report to Ada Byrne. | of Noor Haddad | Manager Ada Byrne")]
[Example("I report directly to our CEO, Ines Duarte.", "Relationship: Ada Byrne reports to Ines Duarte. | Manager Ines Duarte")]
[CounterExample("I believe Noor Haddad reports to Leif Aune.")]
[CounterExample("Do you report to Ines Duarte?")]
[CounterExample("I do not report to Ines Duarte.")]
[CounterExample("Please report to the office.")]
internal sealed class PersonReports : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        ReadToMe(person, sentence, reading, findings);
        var at = BehindPost(tokens, person.First - 1);
        if (at < 1 || !(tokens[at].Is("to") || tokens[at].Is("into")))
            return;
        at--;
        if (at > 0 && tokens[at].IsWord && tokens[at].Lower is "directly" or "now")
            at--;
        var word = tokens[at].Lower;
        if (word is not ("report" or "reports" or "reported" or "reporting") || IsConditional(person, sentence) || HasNot(sentence, at) || Hedges.Before(tokens, at)
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

    /// <summary>"to our CEO, Ines Duarte", "to the director Ines Duarte": what stands before the post; the index itself where none does.</summary>
    private static int BehindPost(TokenList tokens, int at)
    {
        var noun = at > 1 && tokens[at].Is(',') ? at - 1 : at;
        for (var from = noun; from > 0 && from > noun - 4 && tokens[from].IsWord; from--)
        {
            if (tokens[from].Lower is "our" or "my" or "the" && tokens[from - 1].IsWord && tokens[from - 1].Lower is "to" or "into")
                return from < noun ? from - 1 : at;
        }

        return at;
    }

    /// <summary>"Noor Haddad reports to me", "she will report to me".</summary>
    private static void ReadToMe(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var verb = VerbBehind(person, sentence);
        var tokens = sentence.Tokens;
        if (verb < 0 || reading.IsOwners || person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? "") || IsConditional(person, sentence))
            return;
        // "She starts in April and will report to me"
        for (var at = verb + 1; at + 3 < tokens.Count && at < verb + 14 && !(tokens[at].IsWord && WordClasses.IsSubjectPronoun(tokens[at].Lower)); at++)
        {
            if (tokens[at].Is("and") && (tokens[at + 1].Is("will") || tokens[at + 1].Is("reports")))
                verb = at + 1;
        }

        var isAhead = tokens[verb].Is("will") && verb + 3 < tokens.Count && tokens[verb + 1].Is("report");
        var report = isAhead ? verb + 1 : verb;
        if (!(isAhead || tokens[verb].Is("reports")) || report + 2 >= tokens.Count || !tokens[report + 1].Is("to") || !tokens[report + 2].Is("me"))
            return;
        var finding = Statements.Worded(FactKind.Relationship, reading, person.Person, $"{person.Person.Name} {(isAhead ? "will report" : "reports")} to {reading.AuthorName}.", sentence, person.First, report + 2);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Manager, Value = reading.AuthorName } });
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
