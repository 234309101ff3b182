using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Jo, meet Louis Abara", "let me introduce Louis Abara".</summary>
[Example("Jo, meet Louis Abara.", "Relationship: Ada Byrne introduced Louis Abara to Jo Hale. | of Louis Abara")]
[Example("I would like to introduce you to Louis Abara.", "Relationship: Ada Byrne introduced Louis Abara to Jo Hale. | of Louis Abara")]
[Example("Jo, this is Noor Haddad, our head setter.", "Relationship: Ada Byrne introduced Noor Haddad to Jo Hale. | of Noor Haddad")]
[Example("Delighted to introduce Noor Haddad, who joined us.", "Relationship: Ada Byrne introduced Noor Haddad to Jo Hale. | of Noor Haddad")]
[CounterExample("I will meet Louis Abara on Friday.")]
[CounterExample("Could you introduce me to Louis Abara?")]
internal sealed class PersonIsIntroduced : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (person.Person == reading.Author || person.IsPronoun || reading.Owners.Contains(person.Person.Address ?? "") || !IsIntroduced(person, sentence))
            return;
        var to = reading.Participants.FirstOrDefault(other => other != person.Person && other != reading.Author && IsGreeted(other, sentence)) ?? reading.Addressee;
        if (to is null || to == person.Person)
            return;
        findings.Add(Statements.Worded(FactKind.Relationship, reading, person.Person, $"{reading.AuthorName} introduced {person.Person.Name} to {to.Name}.", sentence, 0, person.Last));
    }

    private static bool IsIntroduced(NamedPerson person, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var before = person.First - 1;
        if (before < 0)
            return false;
        if (tokens[before].Is("meet"))
            return before == 0 || tokens[before - 1].Is(',') || tokens[before - 1].Is("please");
        if (tokens[before].Is("introduce"))
            return (before > 1 && tokens[before - 1].Is("me") && tokens[before - 2].Is("let")) || (before > 1 && tokens[before - 1].Is("to") && tokens[before - 2].Lower is "delighted" or "pleased" or "happy" or "like" or "glad" or "pleasure");
        if (tokens[before].Is("introducing"))
            return before == 0 || !tokens[before - 1].IsWord;
        if (tokens[before].Is("is") && before > 0 && tokens[before - 1].Is("this"))
            return before == 1 || !tokens[before - 2].IsWord;
        return before > 1 && tokens[before].Is("to") && tokens[before - 1].Is("you") && tokens[before - 2].Lower is "introduce" or "introducing";
    }

    /// <summary>"Jo, meet …": the one whose first name starts the sentence.</summary>
    private static bool IsGreeted(PersonReference person, Sentence sentence) =>
        sentence.Tokens[0].IsWord && person.Name is { } name && name.StartsWith(sentence.Tokens[0].Lower, StringComparison.OrdinalIgnoreCase);
}
