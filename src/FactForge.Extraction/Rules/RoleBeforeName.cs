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
internal sealed class RoleBeforeName : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        var link = person.First - 1;
        if (person.IsPronoun || person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? "") || sentence.IsQuestion || reading.IsPasted
            || link is < 1 or > 3 || !(tokens[link].Is(':') || tokens[link].Is("is")) || !IsPost(tokens, link) || IsOver(tokens, person.Last + 1))
            return;
        var title = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[0].Span.Start, tokens[link - 1].Span.End).Slice(reading.Message.Body.Text));
        var told = tokens[0].IsCapital && !tokens[0].IsShouted && !FirstNames.Contains(tokens[0].Lower) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
        var finding = Statements.Worded(FactKind.Role, reading, person.Person, SlotSentences.Holds(person.Person.Name!, told, null), sentence, 0, person.Last);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = title } });
    }

    /// <summary>"… or Tom Pascoe", "… (until May)", "… resigned in May", "… no longer": not so, or not any more, or not alone.</summary>
    private static bool IsOver(TokenList tokens, int from) =>
        Enumerable.Range(from, Math.Max(0, Math.Min(6, tokens.Count - from))).Any(at => tokens[at].Is('?') || tokens[at].IsWord && tokens[at].Lower is "or" or "until" or "till" or "no" or "not" or "resigned" or "left" or "stepped" or "was" or "died" or "former" or "if" or "elect");

    /// <summary>"Treasurer", "water chemist": words of a post and no others; who wrote, bought or won something has no post.</summary>
    private static bool IsPost(TokenList tokens, int link)
    {
        for (var at = 0; at < link; at++)
        {
            if (!tokens[at].IsWord || WordClasses.IsFunctionWord(tokens[at].Lower) || tokens[at].Lower is "former" or "ex" or "acting" or "next" or "no" or "new" or "possible" or "future" or "late" or "last")
                return false;
        }

        var noun = tokens[link - 1].Lower;
        return (RoleNouns.Contains(noun) || JobNouns.IsKnown(noun) || noun is "boatman" or "presenter")
            && noun is not ("author" or "reporter" or "reviewer" or "sender" or "recipient" or "buyer" or "seller" or "customer" or "client" or "patient" or "winner" or "applicant" or "candidate" or "passenger" or "guest" or "tenant" or "owner" or "user" or "contributor" or "submitter" or "speaker" or "model" or "partner");
    }
}
