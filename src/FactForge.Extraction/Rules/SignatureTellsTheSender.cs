using FactForge.Extraction.Rules.Wording;

namespace FactForge.Extraction.Rules;

/// <summary>The sender's signature block tells role, organisation, phone, address and place.</summary>
internal sealed class SignatureTellsTheSender : Rule
{
    /// <inheritdoc/>
    public override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.Message.Signature is not { } card || reading.IsOwners)
            return;
        var organisation = card.First(SignatureFieldKind.Organisation)?.Value;
        var name = reading.AuthorName;
        // What a list puts below a message, and whom it was written to, are no addresses of the sender's.
        var others = reading.Message.To.Concat(reading.Message.Cc).Concat(reading.Message.ReplyTo)
            .Select(address => address.Address).Where(address => address != reading.Message.From?.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var field in card.Fields.Where(field => field.Kind != SignatureFieldKind.Email || !others.Contains(field.Value)))
        {
            // "Judith Farrow (Chair)"
            var value = field.Kind == SignatureFieldKind.Role && field.Value.StartsWith(name + " (", StringComparison.Ordinal) && field.Value.EndsWith(')') ? field.Value[(name.Length + 2)..^1] : field.Value;
            var told = field.Kind switch
            {
                SignatureFieldKind.Role => (FactKind.Role, Slot.Role, SlotSentences.Holds(name, value, organisation)),
                SignatureFieldKind.Organisation => (FactKind.Employer, Slot.Employer, SlotSentences.WorksFor(name, field.Value)),
                SignatureFieldKind.Phone => (FactKind.Contact, Slot.Phone, $"{name}'s phone number is {field.Value}."),
                SignatureFieldKind.Email => (FactKind.Contact, Slot.Email, $"{name}'s email address is {field.Value}."),
                SignatureFieldKind.Location => (FactKind.Contact, Slot.Location, SlotSentences.BasedAt(name, field.Value)),
                _ => default((FactKind, Slot, string)?),
            };
            if (told is not var (kind, slot, statement))
                continue;
            findings.Add(new(new()
            {
                Kind = kind,
                Subject = reading.Author,
                Statement = statement,
                Slot = slot,
                Value = value,
                Message = reading.Message.Id,
                Quote = field.Span.Slice(reading.Message.Body.Text),
            }, field.Span));
        }
    }
}
