using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad from Hydrosure Systems", "Noor Haddad works for Contoso", "Noor Haddad (Contoso Ltd)": whose somebody is.</summary>
[Example("I spoke to Noor Haddad from Hydrosure Systems.", "Employer: Noor Haddad works for Hydrosure Systems. | of Noor Haddad | Employer Hydrosure Systems")]
[Example("Noor Haddad works for Contoso.", "Employer: Noor Haddad works for Contoso. | of Noor Haddad | Employer Contoso")]
[Example("Please copy Noor Haddad (Contoso Ltd).", "Employer: Noor Haddad works for Contoso Ltd. | of Noor Haddad | Employer Contoso Ltd")]
[CounterExample("I saw Noor Haddad at the AGM.")]
[CounterExample("I spoke to Noor Haddad from Bristol.")]
[CounterExample("Noor Haddad worked for Contoso.")]
[CounterExample("Noor Haddad from next door called.")]
[CounterExample("Does Noor Haddad work for Contoso?")]
internal sealed class PersonBelongsTo : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.Owners.Contains(person.Person.Address ?? "") || IsConditional(person, sentence) || Phrase(person, sentence, reading) is not var (phrase, name))
            return;
        var finding = Statements.Worded(FactKind.Employer, reading, person.Person, SlotSentences.WorksFor(person.Person.Name!, name), sentence, person.First, phrase.Last);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Employer, Value = name } });
    }

    private static (OrganisationPhrase Phrase, string Name)? Phrase(NamedPerson person, Sentence sentence, MessageReading reading)
    {
        var tokens = sentence.Tokens;
        var text = reading.Message.Body.Text;
        var at = person.Last + 1;
        if (at + 1 >= tokens.Count)
            return null;
        if (!person.IsPronoun && (tokens[at].Is('(') || (tokens[at].IsWord && tokens[at].Lower is "from" or "at" or "of" or "with")) && OrganisationPhrase.Read(sentence, at + 1) is { } beside)
        {
            var name = beside.In(sentence, text);
            var closes = !tokens[at].Is('(') || (beside.Last + 1 < tokens.Count && tokens[beside.Last + 1].Is(')'));
            return closes && !(name is "AGM" or "EGM" or "HQ" or "HR" or "IT" or "A&E" or "TV") && OrganisationCues.IsLikely(name) ? (beside, name) : null;
        }

        var verb = VerbBehind(person, sentence);
        if (verb < 0 || verb + 1 >= tokens.Count)
            return null;
        var works = tokens[verb].Lower is "works" && tokens[verb + 1].Lower is "for" or "at" or "with";
        var isWith = tokens[verb].Lower is "is" or "'s" && tokens[verb + 1].Lower is "with" or "at";
        if (!(works || isWith) || OrganisationPhrase.Read(sentence, verb + 2) is not { } behind)
            return null;
        var told = behind.In(sentence, text);
        return works && !FirstNames.Contains(sentence.Tokens[behind.First].Lower) || OrganisationCues.IsLikely(told) ? (behind, told) : null;
    }
}
