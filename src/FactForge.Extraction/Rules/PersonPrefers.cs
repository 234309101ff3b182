using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad prefers mornings", "she is vegetarian", "he does not take a fee": what somebody likes, eats or will not do, as another tells it.</summary>
[Example("Noor Haddad prefers the early train.", "Preference: Noor Haddad prefers the early train. | of Noor Haddad")]
[Example("Noor Haddad is vegetarian.", "Preference: Noor Haddad is vegetarian. | of Noor Haddad")]
[Example("Noor Haddad will come. She does not take a fee.", "Preference: Noor Haddad does not take a fee. | of Noor Haddad")]
[CounterExample("Noor Haddad is allergic to nuts.")]
[Example("Noor Haddad hates long meetings.", "Preference: Noor Haddad hates long meetings. | of Noor Haddad")]
[Example("Noor Haddad will not relocate.", "Preference: Noor Haddad will not relocate. | of Noor Haddad")]
[Example("Noor Haddad helps us. She doesn't charge.", "Preference: Noor Haddad does not charge. | of Noor Haddad")]
[Example("Noor Haddad will come. She cannot do Mondays.", "Preference: Noor Haddad cannot do Mondays. | of Noor Haddad")]
[Example("Noor Haddad wants to specialise in heat pumps.", "Preference: Noor Haddad wants to specialise in heat pumps. | of Noor Haddad")]
[Example("Noor Haddad wants the recording closed until May.", "Preference: Noor Haddad wants the recording closed until May 2025. | of Noor Haddad")]
[CounterExample("Noor Haddad cannot do it.")]
[CounterExample("Noor Haddad wants to talk about the price.")]
[CounterExample("Noor Haddad wants the keys.")]
[CounterExample("Noor Haddad does not take the train.")]
[CounterExample("Noor Haddad does not read your mails.")]
[CounterExample("Noor Haddad will not take part.")]
[CounterExample("Noor Haddad does not like it.")]
[CounterExample("Does Noor Haddad prefer mornings?")]
[CounterExample("If Noor Haddad prefers mornings, we move.")]
[CounterExample("Noor Haddad does not want to lose you.")]
[CounterExample("Noor Haddad does not work here.")]
[CounterExample("Noor Haddad will not work on Friday.")]
[CounterExample("Noor Haddad will not sign the card.")]
[CounterExample("I don't think Noor Haddad prefers tea.")]
internal sealed class PersonPrefers : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var verb = VerbBehind(person, sentence);
        if (verb < 0 || person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? "") || IsConditional(person, sentence) || Conditions.Follow(sentence, verb))
            return;
        var tokens = sentence.Tokens;
        string Word(int at) => at < tokens.Count && tokens[at].IsWord ? tokens[at].Lower : "";
        var isPreference = Word(verb) switch
        {
            "prefers" or "hates" or "dislikes" or "loathes" => Word(verb + 1).Length > 2 || Word(verb + 1) is "to",
            "would" or "'d" => Word(verb + 1) is "rather" or "prefer",
            "is" or "'s" => Word(verb + 1) is "vegetarian" or "vegan" or "coeliac" or "teetotal" or "diabetic",
            "does" => Word(verb + 1) is "not" && Word(verb + 2) is "eat" or "drink" or "fly" or "drive" or "use" or "take" or "read" or "do" or "travel" or "accept" or "answer" or "charge" && Word(verb + 3) is var thing && (thing.Length > 0 || Word(verb + 2) is "drive" or "fly" or "travel" or "drink" or "charge") && thing is not ("it" or "that" or "this" or "them" or "so" or "much" or "anything" or "part")
                // "does not take the train": this time, for all that the mail says.
                && !(Word(verb + 2) is "take" or "use" or "read" or "do" or "accept" or "answer" && thing is "the" or "your" or "our" or "my" or "his" or "her" or "their"),
            // "He will not relocate", "she never drives": what somebody does not do, whatever comes.
            "will" => Word(verb + 1) is "not" && Word(verb + 2) is "relocate" or "travel" or "fly" or "drive" or "move" or "commute" or "eat" or "drink" or "take" or "accept" or "use" or "read" or "answer" && Word(verb + 3) is not ("it" or "that" or "this" or "the" or "them" or "part" or "place" or "long" or "effect" or "care") && reading.DatesOf(tokens, Language.Dates.DateDirection.Ahead).Count == 0,
            // "She cannot do Mondays", "she wants to specialise in heat pumps", "he wants his recording closed"
            "can" => Word(verb + 1) is "not" && Word(verb + 2) is "do" or "work" or "eat" or "drink" && (Word(verb + 3) is "mornings" or "evenings" or "afternoons" or "weekends" or "nights" || (Word(verb + 3).EndsWith("days", StringComparison.Ordinal) && DateWords.Weekday(Word(verb + 3)[..^1]) > 0)),
            "wants" => (Word(verb + 1) is "to" && Word(verb + 2) is { Length: > 2 } wish && wish is not ("know" or "see" or "meet" or "talk" or "speak" or "hear" or "thank" or "have" or "get" or "ask" or "discuss" or "come" or "join" or "buy") && Word(verb + 3).Length > 1 && reading.DatesOf(tokens, Language.Dates.DateDirection.Ahead).Count == 0)
                || (Word(verb + 1) is "his" or "her" or "their" or "the" && VerbForms.IsPast(Word(verb + 3))),
            "never" => Word(verb + 1) is "eats" or "drinks" or "flies" or "drives" or "uses" or "takes" or "reads" or "travels" or "answers" or "works",
            _ => false,
        };
        if (!isPreference)
            return;
        var last = Clauses.End(tokens, verb);
        if (last > verb && !tokens.Skip(verb).Take(last - verb + 1).Any(token => token.IsWord && token.Lower is "it" or "that" or "them" or "you" or "your"))
            findings.Add(Statements.OfPerson(FactKind.Preference, reading, person, last, reading.DatesOf(tokens, Language.Dates.DateDirection.Ahead).Within(verb, last)));
    }
}
