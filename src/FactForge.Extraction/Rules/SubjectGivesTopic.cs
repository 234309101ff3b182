using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>The noun phrase of a subject line is a topic of whoever writes under it.</summary>
internal sealed class SubjectGivesTopic : Rule
{
    private const int MostWords = 6;

    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        var subject = reading.Message.Subject;
        var start = SubjectLine.BodyStart(subject);
        var stretch = SubjectLine.NounPhrase(subject, start);
        if (stretch.IsEmpty)
            return;
        var phrase = stretch.Slice(subject);
        if (phrase.Split(' ').Length > MostWords)
            return;
        foreach (var person in reading.IsOwners ? reading.Message.To.Select(MessageReading.Reference) : [reading.Author])
        {
            findings.Add(new(new()
            {
                Kind = FactKind.Topic,
                Subject = person,
                Statement = phrase,
                Message = reading.Message.Id,
                Quote = phrase,
                Part = EvidencePart.Subject,
            }, stretch));
        }
    }
}
