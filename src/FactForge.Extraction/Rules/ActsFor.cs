using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.People;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>"I act for Drummond Estates", "Noor Haddad deputises for me": who stands for whom.</summary>
[Example("I act for Drummond Estates in the lease.", "Relationship: Ada Byrne acts for Drummond Estates in the lease.")]
[Example("I represent Drummond Estates.", "Relationship: Ada Byrne represents Drummond Estates.")]
[Example("I have copied in Noor Haddad, who deputises for me.", "Relationship: Noor Haddad deputises for Ada Byrne. | of Noor Haddad")]
[CounterExample("I act for the best.")]
[CounterExample("Do you act for Drummond Estates?")]
[CounterExample("The figures represent Drummond Estates.")]
internal sealed class ActsFor : Rule
{
    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners)
            return;
        foreach (var clause in reading.AuthorClauses)
        {
            var name = clause.WordAt(clause.Verb) switch { "act" when clause.WordAt(clause.Verb + 1) is "for" => clause.Verb + 2, "represent" => clause.Verb + 1, _ => -1 };
            if (name < 0 || clause.HasNot || name > clause.Last || Conditions.Follow(clause))
                continue;
            if (clause.WordAt(name) is "the")
                name++;
            if (name <= clause.Last && (clause.Sentence.Tokens[name].IsCapital || clause.WordAt(name) is "you"))
                findings.Add(Statements.OfAuthor(FactKind.Relationship, reading, clause, []));
        }

        foreach (var person in reading.People)
            Deputises(person, reading, findings);
    }

    /// <summary>"deputises for me", "stands in for me", within a few words of the name.</summary>
    private static void Deputises(NamedPerson person, MessageReading reading, ICollection<Finding> findings)
    {
        var sentence = reading.Sentences[person.Sentence];
        var tokens = sentence.Tokens;
        if (sentence.IsQuestion || person.Person == reading.Author || reading.Owners.Contains(person.Person.Address ?? ""))
            return;
        for (var at = person.Last + 1; at + 2 < tokens.Count && at <= person.Last + 7; at++)
        {
            var (says, me) = tokens[at].Lower switch
            {
                "deputises" or "deputizes" when tokens[at + 1].Is("for") => ("deputises", at + 2),
                "stands" when tokens[at + 1].Is("in") && tokens[at + 2].Is("for") => ("stands in", at + 3),
                _ => ("", -1),
            };
            if (me < 0 || me >= tokens.Count || !tokens[me].Is("me"))
                continue;
            findings.Add(Statements.Worded(FactKind.Relationship, reading, person.Person, $"{person.Person.Name} {says} for {reading.AuthorName}.", sentence, person.First, me));
            return;
        }
    }
}
