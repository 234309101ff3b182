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
[Example("Noor Haddad at the leasing company has one.", "Employer: Noor Haddad works for the leasing company. | of Noor Haddad | Employer the leasing company")]
[CounterExample("I met Noor Haddad at the council meeting.")]
[CounterExample("I met Noor Haddad at the hotel bar.")]
[CounterExample("I saw Noor Haddad at the AGM.")]
[CounterExample("I spoke to Noor Haddad from Bristol.")]
[CounterExample("Noor Haddad worked for Contoso.")]
[CounterExample("Noor Haddad from next door called.")]
[CounterExample("Does Noor Haddad work for Contoso?")]
[Example("Please ask Noor Haddad at the leasing company.", "Employer: Noor Haddad works for the leasing company. | of Noor Haddad | Employer the leasing company")]
[CounterExample("I met Noor Haddad at the bank.")]
[CounterExample("We saw Noor Haddad at the hospital.")]
[CounterExample("I had dinner with Noor Haddad at the hotel.")]
[CounterExample("I met Noor Haddad at the library on Tuesday.")]
[CounterExample("I bumped into Noor Haddad at the surgery.")]
[CounterExample("I visited Noor Haddad at the hospital.")]
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

    private static readonly FrozenSet<string> Kinds = WordSet.Of("company firm agency council bank university hospital school college ministry charity museum brewery bakery insurers library laboratory lab nursery dealership practice surgery clinic foundation publisher publishers hotel");

    /// <summary>"over at", or "at the" before a kind of house: where the house starts; -1 for none.</summary>
    private static int Beside(TokenList tokens, int at)
    {
        if (tokens[at].Is("over") && at + 2 < tokens.Count && tokens[at + 1].Is("at"))
            return at + 2;
        return tokens[at].Is("at") && at + 2 < tokens.Count && tokens[at + 1].Is("the") && KindOfHouse(tokens, at + 1) > 0 ? at + 1 : -1;
    }

    /// <summary>"I met", "dinner with": where somebody was seen is not whose they are.</summary>
    private static bool IsMet(TokenList tokens, int name) =>
        tokens.Take(name).Any(token => token.IsWord && token.Lower is "meet" or "meets" or "met" or "meeting" or "see" or "sees" or "saw" or "seen" or "seeing" or "bump" or "bumped" or "ran" or "visit" or "visits" or "visited" or "visiting" or "join" or "joined" or "dinner" or "lunch" or "breakfast" or "drinks" or "coffee" or "supper" or "tea");

    /// <summary>"ask Noor Haddad at the bank", "I wrote to …", "I recommend …".</summary>
    private static bool IsAsked(TokenList tokens, int name) =>
        Enumerable.Range(Math.Max(0, name - 2), Math.Min(2, name)).Any(at => tokens[at].IsWord && tokens[at].Lower is "ask" or "asked" or "asking" or "recommend" or "recommended" || (tokens[at].IsWord && tokens[at].Lower is "write" or "wrote" or "written" && tokens[at + 1].Is("to")));

    /// <summary>The name begins a clause.</summary>
    private static bool IsSubject(TokenList tokens, int name) => name == 0 || !tokens[name - 1].IsWord || WordClasses.IsConjunction(tokens[name - 1].Lower);

    /// <summary>"the leasing company": index of the noun that says what kind of house it is; -1 where it is none, or only the place of a meeting.</summary>
    private static int KindOfHouse(TokenList tokens, int at)
    {
        if (!tokens[at].Is("the"))
            return -1;
        for (var noun = at + 1; noun < tokens.Count && noun <= at + 3 && tokens[noun].IsWord && !WordClasses.IsFunctionWord(tokens[noun].Lower); noun++)
        {
            if (Kinds.Contains(tokens[noun].Lower) && (noun + 1 >= tokens.Count || !tokens[noun + 1].IsWord || WordClasses.IsFunctionWord(tokens[noun + 1].Lower) || FiniteVerbs.IndexIn(tokens, noun + 1, 1) >= 0))
                return noun;
        }

        return -1;
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

        if (!person.IsPronoun && Beside(tokens, at) is > 0 and var house && !IsMet(tokens, person.First))
        {
            // "Noor Haddad over at Blue Heron", "Noor Haddad at the leasing company"
            if (OrganisationPhrase.Read(sentence, house) is { } named && !FirstNames.Contains(tokens[named.First].Lower))
                return (named, named.In(sentence, text));
            return KindOfHouse(tokens, house) is > 0 and var kind && (IsAsked(tokens, person.First) || (IsSubject(tokens, person.First) && FiniteVerbs.IndexIn(tokens, kind + 1, 1) >= 0)) ? (new(house, kind), AttributedQuote.OneLine(TextSpan.FromBounds(tokens[house].Span.Start, tokens[kind].Span.End).Slice(text))) : null;
        }

        // "Noor Haddad from our press office"
        if (!person.IsPronoun && at + 3 < tokens.Count && tokens[at].Lower is "from" or "in" && tokens[at + 1].Is("our") && !reading.IsOwners && reading.AuthorOrganisation is { } own && Enumerable.Range(at + 2, 3).FirstOrDefault(index => index < tokens.Count && Departments.Contains(tokens[index].Lower), -1) is > 0 and var department)
            return (new(at + 1, department), own);
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
