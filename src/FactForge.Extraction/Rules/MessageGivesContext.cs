using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>One whole sentence about what the message was: what its author asked, promised, settled or told, and whom.</summary>
internal sealed class MessageGivesContext : Rule
{
    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        if (ContextSentence.Of(reading, findings) is not var (statement, key))
            return;
        if (!reading.IsOwners)
        {
            findings.Add(Make(reading, reading.Author, statement, key));
            return;
        }

        foreach (var recipient in reading.Message.To.Where(WrittenTo.LooksPersonal).Select(MessageReading.Reference))
            findings.Add(Make(reading, recipient, statement, key));
    }

    private static Finding Make(MessageReading reading, PersonReference person, string statement, Sentence key) =>
        new(new()
        {
            Kind = FactKind.Context,
            Subject = person,
            Statement = statement,
            Message = reading.Message.Id,
            Quote = key.Span.Slice(reading.Message.Body.Text),
        }, key.Span);
}
