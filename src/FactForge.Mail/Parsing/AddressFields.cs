using FactForge.Mail.Identity;
using MimeKit;

namespace FactForge.Mail.Parsing;

/// <summary>The address fields of a message, parsed.</summary>
internal sealed class AddressFields
{
    public AddressFields(HeaderFields headers, int limit)
    {
        var hidden = headers.Text(HeaderId.From) is { } from ? MailAddressParser.Hidden(from) : null;
        IsObfuscated = hidden is not null;
        From = hidden is null ? Read(headers, HeaderId.From, limit) : [hidden];
        To = Read(headers, HeaderId.To, limit);
        var copies = Read(headers, HeaderId.Cc, limit);
        var blind = Read(headers, HeaderId.Bcc, limit);
        Cc = blind.Count == 0 ? copies : [.. copies, .. blind];
        ReplyTo = Read(headers, HeaderId.ReplyTo, limit);
    }

    /// <summary>True where From has the form of a list archive, "ada at northwind.example".</summary>
    public bool IsObfuscated { get; }

    public IReadOnlyList<MailAddress> From { get; }

    public IReadOnlyList<MailAddress> To { get; }

    public IReadOnlyList<MailAddress> Cc { get; }

    public IReadOnlyList<MailAddress> ReplyTo { get; }

    private static IReadOnlyList<MailAddress> Read(HeaderFields headers, HeaderId field, int limit)
    {
        if (!headers.Has(field))
            return [];
        var parsed = new InternetAddressList();
        List<MailAddress>? named = null;
        foreach (var header in headers)
        {
            if (header.Id != field)
                continue;
            if (header.RawValue.AsSpan().Contains((byte)'/') && InternalNames.Parse(HeaderFields.Text(header), limit) is { } found)
                (named ??= []).AddRange(found);
            else
                parsed.AddRange(Parsed(header, headers.Raw(header)));
        }

        var addresses = MailAddressParser.From(parsed, limit);
        if (named is not null)
            return [.. addresses.Concat(named).Take(limit)];
        return (addresses.Count > 0 && !IsEncoded(addresses[0].Address)) || headers.Text(field) is not { } told || string.IsNullOrWhiteSpace(told) ? addresses : MailAddressParser.Parse(told, limit);
    }

    // Some programs encode the whole field, the address with it (against RFC 2047, section 5).
    private static bool IsEncoded(string address) => address.StartsWith("=?", StringComparison.Ordinal) && address.EndsWith("?=", StringComparison.Ordinal);

    // Of a message's own field MimeKit leaves out what is no address and reads on; read alone the same field ends there. Where each "@" came to be an address, nothing was left.
    private static IEnumerable<InternetAddress> Parsed(Header header, byte[] raw) =>
        InternetAddressList.TryParse(MessageParser.Forgiving, raw, out var list) && list.Mailboxes.Count() == raw.AsSpan().Count((byte)'@')
            ? list : FieldOf(new MimeMessage(header), header.Id);

    private static InternetAddressList FieldOf(MimeMessage message, HeaderId field) => field switch
    {
        HeaderId.From => message.From,
        HeaderId.To => message.To,
        HeaderId.Cc => message.Cc,
        HeaderId.Bcc => message.Bcc,
        _ => message.ReplyTo,
    };
}
