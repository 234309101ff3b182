using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>Somebody is named by first name and surname who neither wrote the message nor was written to.</summary>
[Example("Please ask Noor Haddad about the lights.", "Mention: Ada Byrne mentioned Noor Haddad.")]
[CounterExample("We met at Crane Court in London.")]
[CounterExample("Please ask the Board Secretary.")]
internal sealed class PersonIsMentioned : Rule
{
    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in NamesInText.Of(reading))
        {
            if (NamesInText.IsParticipant(name.Name, reading) || !known.Add(name.Name))
                continue;
            findings.Add(new(new()
            {
                Kind = FactKind.Mention,
                Subject = new(null, name.Name),
                Statement = $"{reading.AuthorName} mentioned {name.Name}.",
                Message = reading.Message.Id,
                Quote = name.Span.Slice(reading.Message.Body.Text),
            }, name.Span));
        }
    }
}
