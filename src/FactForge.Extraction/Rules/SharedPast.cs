using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"Noor Haddad and I worked together at Contoso", "Noor Haddad and I were at school together": a past that author and somebody share.</summary>
[Example("Noor Haddad and I worked together at Contoso.", "Background: Noor Haddad and Ada Byrne worked together at Contoso. | of Noor Haddad")]
[Example("Noor Haddad and I were at school together.", "Background: Noor Haddad and Ada Byrne were at school together. | of Noor Haddad")]
[CounterExample("Noor Haddad and I worked on the report yesterday.")]
[CounterExample("Noor Haddad and I will work together.")]
[CounterExample("Were Noor Haddad and I at school together?")]
internal sealed class SharedPast : PersonRule
{
    /// <inheritdoc/>
    protected override void Read(NamedPerson person, Sentence sentence, MessageReading reading, ICollection<Finding> findings)
    {
        var tokens = sentence.Tokens;
        var verb = person.Last + 3;
        if (reading.IsOwners || person.IsPronoun || person.Person == reading.Author || verb + 1 >= tokens.Count || !tokens[verb - 2].Is("and") || !tokens[verb - 1].Is("i")
            || !(tokens[verb].IsWord && tokens[verb].Lower is "worked" or "were" or "trained" or "studied" or "served" or "shared" or "sailed" or "taught" or "played" or "sang" or "met" or "started" or "founded"))
            return;
        var last = Clauses.End(tokens, verb);
        var isTogether = Enumerable.Range(verb, last - verb + 1).Any(at => tokens[at].Lower is "together" or "alongside") || tokens[verb].Lower is "met" or "founded" or "shared";
        if (!isTogether || ThirdPerson.Infinitive(reading, new(sentence, verb, last, reading.DatesOf(tokens, Language.Dates.DateDirection.Behind))) is not { } told)
            return;
        findings.Add(Statements.Worded(FactKind.Background, reading, person.Person, $"{person.Person.Name} and {reading.AuthorName} {told}.", sentence, person.First, last));
    }
}
