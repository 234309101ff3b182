using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Boatman: Noor Haddad", "presenter is Noor Haddad": a post at the start of a line, and who has it.</summary>
[Example("Treasurer: Noor Haddad reported a balance.", "Role: Noor Haddad is treasurer. | of Noor Haddad | Role Treasurer")]
[Example("presenter is Noor Haddad, from the breakfast show", "Role: Noor Haddad is presenter. | of Noor Haddad | Role presenter")]
[CounterExample("Author: Noor Haddad")]
[CounterExample("Subject: Noor Haddad")]
[CounterExample("Winner: Noor Haddad")]
[CounterExample("Presenter was Noor Haddad until May.")]
[CounterExample("Presenter is not Noor Haddad.")]
[CounterExample("Is presenter Noor Haddad?")]
[CounterExample("Next presenter might be Noor Haddad.")]
[CounterExample("Treasurer: Noor Haddad?")]
[CounterExample("Treasurer: Noor Haddad or Tom Pascoe")]
[CounterExample("Treasurer: Noor Haddad (until May)")]
[CounterExample("Treasurer: Noor Haddad resigned in May.")]
[CounterExample("Former treasurer: Noor Haddad")]
[CounterExample("Editor is Noor Haddad no longer.")]
[CounterExample("Apologies: Noor Haddad")]
[CounterExample("Problem is Noor Haddad.")]
[CounterExample("Acting as treasurer: Noor Haddad or nobody")]
[CounterExample("If treasurer is Noor Haddad, I leave.")]
[CounterExample("Treasurer: Noor Haddad nominated.")]
[CounterExample("Treasurer: Noor Haddad and Tom Pascoe stood.")]
[CounterExample("Treasurer: Noor Haddad / Tom Pascoe")]
[CounterExample("Treasurer: Noor Haddad's successor is sought.")]
[CounterExample("Treasurer: Noor Haddad declined.")]
[CounterExample("Treasurer: Noor Haddad would be my choice.")]
[CounterExample("Treasurer: Noor Haddad (to be confirmed)")]
[CounterExample("Driver: Noor Haddad on Friday, Tom Pascoe on Sunday.")]
[CounterExample("Doctor: Noor Haddad said it is gout.")]
[CounterExample("Dear treasurer: Noor Haddad is ill.")]
[CounterExample("Best driver: Noor Haddad.")]
[CounterExample("Proposed treasurer: Noor Haddad.")]
[CounterExample("Favourite teacher is Noor Haddad.")]
[CounterExample("Editor is Noor Haddad's brother.")]
[CounterExample("Editor is Noor Haddad, they say.")]
[Example("Head coach: Noor Haddad", "Role: Noor Haddad is head coach. | of Noor Haddad | Role Head coach")]
internal sealed class RoleBeforeName : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        var link = person.First - 1;
        if (person.IsPronoun || person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? "") || sentence.IsQuestion || reading.IsPasted
            || link is < 1 or > 3 || !(tokens[link].Is(':') || tokens[link].Is("is")) || !IsPost(tokens, link) || !IsAll(tokens, link, person.Last + 1) || reading.People.Any(other => !other.IsPronoun && other.Sentence == person.Sentence && other.First != person.First))
            return;
        var title = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[0].Span.Start, tokens[link - 1].Span.End).Slice(reading.Message.Body.Text));
        var told = tokens[0].IsCapital && !tokens[0].IsShouted && !FirstNames.Contains(tokens[0].Lower) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
        var finding = Statements.Worded(FactKind.Role, reading, person.Person, SlotSentences.Holds(person.Person.Name!, told, null), sentence, 0, person.Last);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = title } });
    }

    /// <summary>Behind the name the line ends, or goes on with what whoever has the post told: "reported a balance", ", from the breakfast show". "… or Tom Pascoe", "… nominated", "… (tbc)" are not so, or not any more, or not alone.</summary>
    private static bool IsAll(TokenList tokens, int link, int from) =>
        from >= tokens.Count || (from == tokens.Count - 1 && tokens[from].Is('.')) || (tokens[from].IsWord && tokens[from].Lower is "reported" or "presented" or "thanked" or "retires")
        || (tokens[from].Is(',') && from + 1 < tokens.Count && (tokens[from + 1].Lower is "from" or "of" || tokens[link].Is("is")) && !Doubts.Stand(tokens, from, tokens.Count)
            && !tokens.Skip(from).Any(token => token.Is('?') || (token.IsWord && token.Lower is "or" or "until" or "till" or "not" or "if" or "unless" or "was" or "resigned" or "left")));

    /// <summary>"Treasurer", "water chemist": words of a post and no others; who wrote, bought or won something has no post.</summary>
    private static bool IsPost(TokenList tokens, int link)
    {
        for (var at = 0; at < link; at++)
        {
            if (!tokens[at].IsWord || WordClasses.IsFunctionWord(tokens[at].Lower) || (at < link - 1 && !CommonNouns.Contains(tokens[at].Lower) && !(tokens[at].Lower is "deputy" or "vice" or "assistant" or "head" or "chief" or "senior" or "junior" or "club")))
                return false;
        }

        var noun = tokens[link - 1].Lower;
        return (RoleNouns.Contains(noun) || JobNouns.IsKnown(noun) || noun is "boatman" or "presenter")
            && noun is not ("author" or "reporter" or "reviewer" or "sender" or "recipient" or "buyer" or "seller" or "customer" or "client" or "patient" or "winner" or "applicant" or "candidate" or "passenger" or "guest" or "tenant" or "owner" or "user" or "contributor" or "submitter" or "speaker" or "model" or "partner");
    }
}
