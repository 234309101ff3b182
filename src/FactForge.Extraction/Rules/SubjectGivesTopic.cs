using FactForge.Extraction.Rules.Topics;

namespace FactForge.Extraction.Rules;

/// <summary>
/// A noun phrase of the subject line that comes again in what is written under it is a topic of whoever writes; so is one of two
/// words or more that opens a thread, though the text speaks of it in other words.
/// </summary>
internal sealed class SubjectGivesTopic : Rule
{
    private const int ShortestWord = 6;

    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        var subject = reading.Message.Subject;
        var stretch = TextSpan.FromBounds(0, 0);
        var most = 0;
        foreach (var phrase in SubjectPhrases.Of(subject))
        {
            var words = phrase.Slice(subject);
            var recurs = Recurrence.Of(words, reading.Sentences);
            // One word alone may recur by chance: it takes a long one.
            if (SubjectPhrases.ContentWords(words) < 2 && words.Length < ShortestWord)
                continue;
            if (recurs > most)
                (stretch, most) = (phrase, recurs);
        }

        if (most == 0 && SubjectLine.BodyStart(subject) == 0)
            stretch = SubjectPhrases.Of(subject).FirstOrDefault(phrase => SubjectPhrases.ContentWords(phrase.Slice(subject)) >= 2);
        if (stretch.Length == 0)
            return;
        var topic = Wording.AttributedQuote.OneLine(stretch.Slice(subject));
        foreach (var person in reading.IsOwners ? reading.Message.To.Select(MessageReading.Reference) : [reading.Author])
        {
            findings.Add(new(new()
            {
                Kind = FactKind.Topic,
                Subject = person,
                Statement = topic,
                Message = reading.Message.Id,
                Quote = stretch.Slice(subject),
                Part = EvidencePart.Subject,
            }, stretch));
        }
    }
}
