using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Roles;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Your new contact is Noor Haddad", "your group leader will be Noor Haddad": a post, and behind it who has it or will have it.</summary>
[Example("Your daily contact is Noor Haddad.", "Role: Noor Haddad is daily contact. | of Noor Haddad | Role daily contact")]
[Example("Your new relationship manager will be Noor Haddad.", "Plan: Noor Haddad will be Jo Hale's new relationship manager. | of Noor Haddad")]
[Example("The group leader on our side will be Noor Haddad.", "Plan: Noor Haddad will be the group leader on Ada Byrne's side. | of Noor Haddad")]
[Example("His tutor is Dr Noor Haddad.", "Role: Noor Haddad is a tutor. | of Noor Haddad | Role tutor")]
[Example("The teacher of the beginners will be my colleague Noor Haddad.", "Plan: Noor Haddad will be the teacher of the beginners. | of Noor Haddad")]
[Example("The assessor is going to be Noor Haddad.", "Plan: Noor Haddad will be the assessor. | of Noor Haddad")]
[CounterExample("The assessor is not going to be Noor Haddad.")]
[CounterExample("The assessor was going to be Noor Haddad.")]
[CounterExample("The assessor might be my colleague Noor Haddad.")]
[CounterExample("If the assessor is going to be Noor Haddad, I resign.")]
[CounterExample("I hope the assessor is going to be Noor Haddad.")]
[CounterExample("The driver will be my brother Noor Haddad if he is well.")]
[CounterExample("The problem is going to be Noor Haddad.")]
[CounterExample("The assessor will be Noor Haddad's sister.")]
[CounterExample("The assessor will be Noor Haddad or Tom Pascoe.")]
[CounterExample("The assessor is my colleague Noor Haddad's friend.")]
[CounterExample("The assessor will be Noor Haddad, I guess.")]
[CounterExample("My brother's accountant is Noor Haddad.")]
[CounterExample("Is your contact Noor Haddad?")]
[CounterExample("My line manager is Noor Haddad.")]
[CounterExample("The winner is Noor Haddad.")]
[CounterExample("My favourite teacher was Noor Haddad.")]
internal sealed class RoleIsHeldBy : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        var verb = BeforeColleague(tokens, person.First) - 1;
        if (person.IsPronoun || person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? "") || verb < 2 || IsConditional(person, sentence) || IsNotAlone(tokens, person.Last + 1))
            return;
        var isAhead = tokens[verb].Is("be") && (tokens[verb - 1].Is("will") || (verb > 4 && tokens[verb - 1].Is("to") && tokens[verb - 2].Is("going") && tokens[verb - 3].Lower is "is" or "'s"));
        if (isAhead)
            verb -= tokens[verb - 1].Is("will") ? 1 : 3;
        else if (!(tokens[verb].IsWord && tokens[verb].Lower is "is" or "now"))
            return;
        if (tokens[verb].Is("now") && tokens[verb - 1].Is("is"))
            verb--;
        var first = verb - 1;
        while (first > 0 && verb - first < 8 && tokens[first].IsWord && !(tokens[first].Lower is "your" or "the" or "his" or "her" or "their" or "our" or "my" && !((isAhead || tokens[first].Lower is "our" or "my") && WordClasses.IsPreposition(tokens[first - 1].Lower))))
            first--;
        if (!(tokens[first].IsWord && tokens[first].Lower is "your" or "the" or "our" or "my" or "his" or "her" or "their") || (first > 0 && tokens[first - 1].IsWord && WordClasses.IsPreposition(tokens[first - 1].Lower)))
            return;
        var noun = Enumerable.Range(first + 1, verb - first - 1).FirstOrDefault(at => IsPost(tokens, at, verb), -1);
        if (noun < 0 || (tokens[first].Is("my") && RelationNouns.IsManager(tokens[noun].Lower) && !isAhead))
            return;
        // "my brother's accountant is Noor Haddad": another's.
        if (Enumerable.Range(first, noun - first).Any(at => tokens[at].Lower.EndsWith("'s", StringComparison.Ordinal) || tokens[at].Lower.EndsWith("’s", StringComparison.Ordinal)))
            return;
        var dates = reading.DatesOf(tokens, Language.Dates.DateDirection.Ahead);
        if (isAhead && (Doubts.Stand(tokens, 0, first) || Doubts.Stand(tokens, person.Last + 1, tokens.Count) || Conditions.Follow(sentence, person.Last)))
            return;
        if (isAhead)
        {
            var told = ThirdPerson.Infinitive(reading, new(sentence, first, verb - 1, dates));
            var post = told is not null && tokens[first].Is("the") ? char.ToLowerInvariant(told[0]) + told[1..] : told;
            if (post is not null)
                findings.Add(Statements.Worded(FactKind.Plan, reading, person.Person, $"{person.Person.Name} will be {post}.", sentence, first, person.Last));
            return;
        }

        var start = first + 1;
        while (start < noun && tokens[start].Lower is "new" or "next" or "current" or "only")
            start++;
        var title = AttributedQuote.OneLine(TextSpan.FromBounds(tokens[start].Span.Start, tokens[noun].Span.End).Slice(reading.Message.Body.Text));
        var finding = Statements.Worded(FactKind.Role, reading, person.Person, SlotSentences.Holds(person.Person.Name!, title, null), sentence, first, person.Last);
        findings.Add(finding with { Claim = finding.Claim with { Slot = Slot.Role, Value = title } });
    }

    /// <summary>"Noor Haddad's sister", "Noor Haddad or Tom Pascoe": another, or not certainly the one.</summary>
    private static bool IsNotAlone(TokenList tokens, int behind) => behind < tokens.Count && (tokens[behind].Is("'s") || tokens[behind].Is("or") || tokens[behind].Is('/'));

    /// <summary>"will be my colleague Noor Haddad": where the name starts with what it is to the author.</summary>
    private static int BeforeColleague(TokenList tokens, int name) =>
        name > 4 && tokens[name - 1].Lower is "colleague" or "partner" or "deputy" or "brother" or "sister" or "son" or "daughter" && tokens[name - 2].Lower is "my" or "our" ? name - 2 : name;

    /// <summary>A noun of a post, before the verb or before what it is a post of ("leader on our side").</summary>
    private static bool IsPost(TokenList tokens, int at, int verb) =>
        tokens[at].IsWord && (RoleNouns.Contains(tokens[at].Lower) || JobNouns.IsKnown(tokens[at].Lower) || tokens[at].Lower is "contact" or "assessor" or "successor" or "replacement" or "leader" or "ansprechpartner" or "ansprechpartnerin")
        && (at + 1 == verb || WordClasses.IsPreposition(tokens[at + 1].Lower) || tokens[at + 1].Is("person"));
}
