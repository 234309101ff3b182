using System.Collections.Frozen;
using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad from Hydrosure Systems", "Noor Haddad works for Contoso", "Noor Haddad (Contoso Ltd)": whose somebody is.</summary>
[Example("I spoke to Noor Haddad from Hydrosure Systems.", "Employer: Noor Haddad works for Hydrosure Systems. | of Noor Haddad | Employer Hydrosure Systems")]
[Example("Noor Haddad works for Contoso.", "Employer: Noor Haddad works for Contoso. | of Noor Haddad | Employer Contoso")]
[Example("Please copy Noor Haddad (Contoso Ltd).", "Employer: Noor Haddad works for Contoso Ltd. | of Noor Haddad | Employer Contoso Ltd")]
[Example("I recommend Noor Haddad over at Blue Heron.", "Employer: Noor Haddad works for Blue Heron. | of Noor Haddad | Employer Blue Heron")]
[Example("Ring Noor Haddad at Highline. Orders go to sales@highline.example.", "Employer: Noor Haddad works for Highline. | of Noor Haddad | Employer Highline")]
[Example("For the chimney try Noor Haddad at Highline.", "Employer: Noor Haddad works for Highline. | of Noor Haddad | Employer Highline")]
[CounterExample("According to Paul, Noor Haddad works at Contoso.")]
[CounterExample("For the chimney try Noor Haddad at Easter.")]
[CounterExample("Ring Noor Haddad at Ludlow.")]
[CounterExample("For the chimney try Noor Haddad at Shaftesbury.")]
[CounterExample("Speak to Noor Haddad at Great Malvern.")]
[CounterExample("Please ask Noor Haddad at the door.")]
[CounterExample("Call Noor Haddad at Noon.")]
[CounterExample("Ring Noor Haddad at Reception.")]
[CounterExample("Go to Noor Haddad at London Bridge.")]
[CounterExample("Noor Haddad at the hotel has the key.")]
[CounterExample("I asked Noor Haddad at the bank.")]
[CounterExample("I met Noor Haddad at the council meeting.")]
[CounterExample("I met Noor Haddad at the hotel bar.")]
[CounterExample("I saw Noor Haddad at the AGM.")]
[CounterExample("I spoke to Noor Haddad from Bristol.")]
[CounterExample("Noor Haddad worked for Contoso.")]
[CounterExample("Noor Haddad from next door called.")]
[CounterExample("Does Noor Haddad work for Contoso?")]
[CounterExample("I met Noor Haddad at the bank.")]
[CounterExample("We saw Noor Haddad at the hospital.")]
[CounterExample("I had dinner with Noor Haddad at the hotel.")]
[CounterExample("I met Noor Haddad at the library on Tuesday.")]
[CounterExample("I bumped into Noor Haddad at the surgery.")]
[CounterExample("I visited Noor Haddad at the hospital.")]
[CounterExample("It is not true that Noor Haddad works for Contoso.")]
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

    private static readonly FrozenSet<string> Departments = WordSet.Of("side team office department dept branch desk lab division unit section group workshop studio site plant warehouse");

    private static readonly FrozenSet<string> Unnamed = WordSet.Of("accounts finance payroll marketing procurement purchasing logistics dispatch despatch facilities compliance legal hr editorial bookings admissions billing");

    /// <summary>"over at": where the house starts; -1 for none. "At the hotel" is where somebody is, whoever they work for.</summary>
    private static int Beside(TokenList tokens, int at) =>
        tokens[at].Is("over") && at + 2 < tokens.Count && tokens[at + 1].Is("at") ? at + 2 : -1;

    /// <summary>"I met", "dinner with": where somebody was seen is not whose they are.</summary>
    private static bool IsMet(TokenList tokens, int name) =>
        tokens.Take(name).Any(token => token.IsWord && token.Lower is "meet" or "meets" or "met" or "meeting" or "see" or "sees" or "saw" or "seen" or "seeing" or "bump" or "bumped" or "ran" or "visit" or "visits" or "visited" or "visiting" or "join" or "joined" or "dinner" or "lunch" or "breakfast" or "drinks" or "coffee" or "supper" or "tea");

    /// <summary>"in accounts": of a department without an article that of the author's own house, unless the sentence speaks of the reader's or of another's, or of what was.</summary>
    private static bool IsInDepartment(TokenList tokens, int at) =>
        tokens[at].Is("in") && Unnamed.Contains(tokens[at + 1].Lower) && !(at + 2 < tokens.Count && tokens[at + 2].IsWord && (tokens[at + 2].Lower is "at" or "of" or "for" or "from" or "with" or "on" || (!WordClasses.IsFunctionWord(tokens[at + 2].Lower) && FiniteVerbs.IndexIn(tokens, at + 2, 1) < 0 && !VerbForms.IsPast(tokens[at + 2].Lower))))
        && !tokens[^1].Is('?') && !tokens.Any(token => token.IsWord && token.Lower is "you" or "your" or "yours" or "their" or "they" or "his" or "her" or "used" or "was" or "former" or "formerly" or "if" or "not");

    /// <summary>"I've passed that to Noor Haddad in accounts", "Noor Haddad in finance will issue a credit note": one hands on within one's own house, and speaks for it. "The bank suggested Noor Haddad in compliance" is of the bank's.</summary>
    private static bool IsWithin(TokenList tokens, NamedPerson person, int behind) =>
        (person.First == Openings.End(tokens) && behind < tokens.Count && tokens[behind].Lower is "will" or "can")
        || (person.First > 2 && tokens[person.First - 1].Is("to") && Enumerable.Range(Math.Max(1, person.First - 5), Math.Min(4, person.First - 2)).Any(at => tokens[at].IsWord && tokens[at].Lower is "passed" or "handed" && (tokens[at - 1].Lower is "i" or "we" or "have" or "'ve"))
            && !Enumerable.Range(1, person.First - 1).Any(at => tokens[at].IsWord && tokens[at].IsCapital && !tokens[at].Is("i")));

    /// <summary>"try Noor Haddad", "speak to Noor Haddad": the reader is sent to somebody, and told where they are.</summary>
    private static bool IsSent(TokenList tokens, int name) =>
        name > 0 && (tokens[name - 1].Lower is "try" or "recommend" or "contact" or "call" or "ring" or "email" or "use" || (name > 1 && tokens[name - 1].Is("to") && tokens[name - 2].Lower is "speak" or "talk" or "write" or "go"));

    /// <summary>"try Noor Haddad at Highline": one tries a house. "Ring Noor Haddad at Ludlow" may be of a town: an address of that name, or its kind in the name, says which.</summary>
    private static bool IsHouse(string name, Token verb, MessageReading reading) =>
        OrganisationCues.IsLikely(name) || WrittenAs(name, reading) || (verb.Lower is "try" or "recommend" or "use" && !name.Contains(' ', StringComparison.Ordinal) && !OrganisationCues.EndsLikeTown(name));

    private static bool WrittenAs(string name, MessageReading reading) =>
        reading.Message.Body.Text.Contains("@" + name.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

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
            if (closes && tokens[at].Is("at") && IsSent(tokens, person.First) && IsHouse(name, tokens[person.First - 1], reading) && beside.First == at + 1 && tokens[at + 1].IsCapital && !DateWords.IsMonth(tokens[at + 1].Lower) && DateWords.Weekday(tokens[at + 1].Lower) == 0 && !(tokens[at + 1].Lower is "easter" or "christmas" or "michaelmas" or "new" or "home" or "noon" or "midnight" or "reception" or "gate" or "table" or "door" or "desk" or "work" or "school") && !(beside.Last + 1 < tokens.Count && tokens[beside.Last + 1].Kind == TokenKind.Number) && !(tokens[beside.Last].Lower is "station" or "bridge" or "street" or "road" or "square" or "airport" or "park") && !tokens[at + 1].IsShouted && !FirstNames.Contains(tokens[at + 1].Lower))
                return (beside, name);
            return closes && !(name is "AGM" or "EGM" or "HQ" or "HR" or "IT" or "A&E" or "TV") && OrganisationCues.IsLikely(name) ? (beside, name) : null;
        }

        if (!person.IsPronoun && Beside(tokens, at) is > 0 and var house && !IsMet(tokens, person.First))
        {
            // "Noor Haddad over at Blue Heron"
            return OrganisationPhrase.Read(sentence, house) is { } named && !FirstNames.Contains(tokens[named.First].Lower) ? (named, named.In(sentence, text)) : null;
        }

        // "Noor Haddad from our press office"
        if (!person.IsPronoun && at + 3 < tokens.Count && tokens[at].Lower is "from" or "in" && tokens[at + 1].Is("our") && !reading.IsOwners && reading.AuthorOrganisation is { } own && Enumerable.Range(at + 2, 3).FirstOrDefault(index => index < tokens.Count && Departments.Contains(tokens[index].Lower), -1) is > 0 and var department)
            return (new(at + 1, department), own);
        // "I've passed that to Noor Haddad in accounts"
        if (!person.IsPronoun && !reading.IsOwners && reading.AuthorOrganisation is { } ours && IsInDepartment(tokens, at) && IsWithin(tokens, person, at + 2))
            return (new(at, at + 1), ours);
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
