using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>Somebody is named by first name and surname who neither wrote the message nor was written to.</summary>
[Example("Please ask Noor Haddad about the lights.", "Mention: Ada Byrne mentioned Noor Haddad.")]
[Example("Only Ginevra Sarti knows.", "Mention: Ada Byrne mentioned Ginevra Sarti.")]
[CounterExample("We met at Crane Court in London.")]
[CounterExample("Please ask the Board Secretary.")]
[CounterExample("Jo Hale and Ada Byrne agree.")]
[CounterExample("Kind Regards")]
internal sealed class PersonIsMentioned : Rule
{
    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        // Whom an article names, its sender has not mentioned.
        if (reading.IsPasted)
            return;
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in reading.People)
        {
            if (!person.IsOutsider || person.IsPronoun || !known.Add(person.Person.Name!))
                continue;
            findings.Add(Statements.Worded(FactKind.Mention, reading, person.Person, $"{reading.AuthorName} mentioned {person.Person.Name}.", reading.Sentences[person.Sentence], person.First, person.Last));
        }
    }
}
