using FactForge.Mail.Identity;
using MimeKit;

namespace FactForge.Mail.Parsing;

/// <summary>The address fields of a message, parsed.</summary>
internal sealed class AddressFields
{
    public AddressFields(MimeMessage message, HeaderFields headers, int limit)
    {
        var from = headers.Text(HeaderId.From);
        var hidden = from is null ? null : MailAddressParser.Hidden(from);
        IsObfuscated = hidden is not null;
        From = hidden is null ? Read(message.From, from, limit) : [hidden];
        To = Read(message.To, headers.Text(HeaderId.To), limit);
        var copies = Read(message.Cc, headers.Text(HeaderId.Cc), limit);
        var blind = Read(message.Bcc, headers.Text(HeaderId.Bcc), limit);
        Cc = blind.Count == 0 ? copies : [.. copies, .. blind];
        ReplyTo = Read(message.ReplyTo, headers.Text(HeaderId.ReplyTo), limit);
    }

    /// <summary>True where From has the form of a list archive, "ada at northwind.example".</summary>
    public bool IsObfuscated { get; }

    public IReadOnlyList<MailAddress> From { get; }

    public IReadOnlyList<MailAddress> To { get; }

    public IReadOnlyList<MailAddress> Cc { get; }

    public IReadOnlyList<MailAddress> ReplyTo { get; }

    private static IReadOnlyList<MailAddress> Read(InternetAddressList parsed, string? field, int limit)
    {
        var addresses = MailAddressParser.From(parsed, limit);
        return addresses.Count > 0 || string.IsNullOrWhiteSpace(field) ? addresses : MailAddressParser.Parse(field, limit);
    }
}
