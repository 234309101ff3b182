using FactForge.Extraction.Language;
using FactForge.Extraction.Rules.Roles;
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
            var span = field.Span;
            if (field.Kind == SignatureFieldKind.Phone && Extension(field.Span.Slice(reading.Message.Body.Text)) is { } extension)
                value = $"{value} ext. {extension}";
            // "Constituency office: 12 Market Row": the label is no part of the place.
            if (field.Kind == SignatureFieldKind.Location && LabelEnd(value) is > 0 and var label)
            {
                value = value[label..];
                var place = reading.Message.Body.Text.IndexOf(value.Split('\n')[0], span.Start, StringComparison.Ordinal);
                span = place >= span.Start && place < span.End ? TextSpan.FromBounds(place, span.End) : span;
            }

            if (!IsWhole(field))
                continue;
            var told = field.Kind switch
            {
                SignatureFieldKind.Role => (FactKind.Role, Slot.Role, SlotSentences.Holds(name, value, organisation)),
                SignatureFieldKind.Organisation => (FactKind.Employer, Slot.Employer, SlotSentences.WorksFor(name, field.Value)),
                SignatureFieldKind.Phone => (FactKind.Contact, Slot.Phone, $"{name}'s phone number is {value}."),
                SignatureFieldKind.Email => (FactKind.Contact, Slot.Email, $"{name}'s email address is {field.Value}."),
                // "Kim Doe, MS": a degree reads as a state.
                SignatureFieldKind.Location when !value.StartsWith(name, StringComparison.OrdinalIgnoreCase) => (FactKind.Contact, Slot.Location, SlotSentences.BasedAt(name, value)),
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
                Quote = span.Slice(reading.Message.Body.Text),
            }, span));
        }
    }

    /// <summary>A line of code or a footer that stands where a title or a house would ("divisor", "e-maildisclaimer", "binary packages for Windows)") is neither.</summary>
    private static bool IsWhole(SignatureField field)
    {
        var value = field.Value;
        if (field.Kind == SignatureFieldKind.Role)
            return Balanced(value) && (value.Contains(' ', StringComparison.Ordinal) || !char.IsLower(value[0]) || RoleNouns.Contains(value) || JobNouns.IsKnown(value));
        return field.Kind != SignatureFieldKind.Organisation || ((Balanced(value) || char.IsUpper(value[0])) && !value.EndsWith(" and", StringComparison.Ordinal) && !value.EndsWith(" of", StringComparison.Ordinal) && !value.EndsWith(" &", StringComparison.Ordinal));
    }

    private static bool Balanced(string value) => value.Count(letter => letter == '(') == value.Count(letter => letter == ')');

    /// <summary>"0114 496 0255 Ext. 18": the digits behind the number by which one person of the house is reached; null for none.</summary>
    private static string? Extension(string words)
    {
        var at = words.LastIndexOf("ext", StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
            return null;
        var digits = string.Concat(words[at..].Where(char.IsAsciiDigit));
        return digits.Length is > 0 and <= 6 ? digits : null;
    }

    /// <summary>Where a place starts behind a label in words ("Head office: …"); 0 where it has none.</summary>
    private static int LabelEnd(string place)
    {
        var colon = place.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && colon + 2 < place.Length && !place.AsSpan(0, colon).ContainsAnyInRange('0', '9') && !place.AsSpan(0, colon).Contains(',') ? colon + 2 : 0;
    }
}
