using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I've taken over your account from Noor Haddad", "I am replacing Noor Haddad": in whose place the author stands.</summary>
[Example("I've taken over your account from Noor Haddad.", "Relationship: Ada Byrne has taken over from Noor Haddad.")]
[Example("I am replacing Noor Haddad until May.", "Relationship: Ada Byrne is replacing Noor Haddad.")]
[CounterExample("I have taken the file over to Noor Haddad.")]
[CounterExample("Tom has taken over from Noor Haddad.")]
[CounterExample("Have you taken over from Noor Haddad?")]
[CounterExample("I have not taken over from Noor Haddad.")]
[CounterExample("I am replacing Noor Haddad's boiler.")]
internal sealed class AuthorTookOverFrom : PersonRule
{
    private const int Farthest = 8;

    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners || person.IsPronoun || person.First < 2 || person.Person == reading.Author || IsConditional(person, sentence))
            return;
        var tokens = sentence.Tokens;
        // "I am replacing Noor Haddad's boiler": a thing of theirs, not them.
        if (person.Last + 1 < tokens.Count && tokens[person.Last + 1].Is("'s"))
            return;
        var at = person.First - 1;
        if (tokens[at].Is("replacing") && tokens[at - 1].Is("am") && at > 1 && tokens[at - 2].Is("i"))
        {
            findings.Add(Statements.Worded(FactKind.Relationship, reading, reading.Author, $"{reading.AuthorName} is replacing {person.Person.Name}.", sentence, at - 2, person.Last));
            return;
        }

        if (!tokens[at].Is("from"))
            return;
        for (var over = at - 1; over > 1 && over >= at - Farthest; over--)
        {
            if (!(tokens[over].Is("over") && tokens[over - 1].Is("taken")))
                continue;
            var have = over - 2;
            while (have > 0 && tokens[have].IsWord && WordClasses.IsAdverb(tokens[have].Lower) && !tokens[have].Is("not"))
                have--;
            if (have > 0 && tokens[have].Is("have") && tokens[have - 1].Is("i"))
                findings.Add(Statements.Worded(FactKind.Relationship, reading, reading.Author, $"{reading.AuthorName} has taken over from {person.Person.Name}.", sentence, have - 1, person.Last));
            return;
        }
    }
}
