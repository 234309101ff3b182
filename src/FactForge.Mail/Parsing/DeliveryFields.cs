using FactForge.Mail.Identity;
using MimeKit;

namespace FactForge.Mail.Parsing;

/// <summary>Where this copy of a message was delivered.</summary>
internal static class DeliveryFields
{
    public static IReadOnlyList<string> Read(HeaderFields headers)
    {
        List<string>? found = null;
        foreach (var header in headers)
        {
            if (!IsDelivery(header.Field))
                continue;
            foreach (var address in MailAddressParser.Parse(HeaderFields.Text(header), 8))
                if (found is null || !found.Contains(address.Address))
                    (found ??= []).Add(address.Address);
        }

        return found is null ? [] : found;
    }

    private static bool IsDelivery(string field) =>
        field.Equals("Delivered-To", StringComparison.OrdinalIgnoreCase) || field.Equals("X-Original-To", StringComparison.OrdinalIgnoreCase)
        || field.Equals("Envelope-To", StringComparison.OrdinalIgnoreCase) || field.Equals("X-Delivered-To", StringComparison.OrdinalIgnoreCase)
        || field.Equals("X-Envelope-To", StringComparison.OrdinalIgnoreCase);
}
