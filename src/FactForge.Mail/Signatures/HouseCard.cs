using FactForge.Mail.Identity;

namespace FactForge.Mail.Signatures;

/// <summary>The card of a person below mail that a house sends ("Fabrikam Ltd" of info@): the person's post is not the house's, and the house works for no house.</summary>
internal static class HouseCard
{
    /// <summary>The fields that are the sender's.</summary>
    public static IReadOnlyList<SignatureField> Own(IReadOnlyList<SignatureField> fields, MailAddress? from)
    {
        if (from?.DisplayName?.Trim() is not { Length: > 1 } house || !IsHouse(house, from.Address, fields))
        {
            return fields;
        }

        return [.. fields.Where(field => field.Kind is not (SignatureFieldKind.Role or SignatureFieldKind.Organisation))];
    }

    // "Fabrikam Ltd", or the organisation that the card tells.
    private static bool IsHouse(string name, string address, IReadOnlyList<SignatureField> fields)
    {
        if (fields.Any(field => field.Kind == SignatureFieldKind.Name && SenderNames(field.Value, name)))
        {
            return false;
        }

        var last = name.AsSpan(name.LastIndexOf(' ') + 1).Trim(" .,");
        return (name.Contains(' ') && char.IsUpper(last.IsEmpty ? 'a' : last[0]) && last.Length > 1 && SignaturePart.IsKnownForm(last))
            || fields.Any(field => field.Kind == SignatureFieldKind.Organisation && field.Value.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (field.Value.Length == name.Length || field.Value[name.Length] == ' '))
            // "Fabrikam Sales" of sales@: a desk of the house.
            || (RoleAddresses.IsNobody(address) && fields.Any(field => field.Kind == SignatureFieldKind.Organisation && field.Value.Split(' ')[0].Equals(name.Split(' ')[0], StringComparison.OrdinalIgnoreCase)));
    }

    private static bool SenderNames(string told, string name) => told.Split(' ').Any(part => part.Length > 1 && name.Split(' ').Contains(part, StringComparer.OrdinalIgnoreCase));
}
