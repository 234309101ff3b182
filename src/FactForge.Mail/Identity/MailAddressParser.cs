using System.Text;
using FactForge.Mail.Parsing;
using FactForge.Mail.Wording;
using MimeKit;
using MimeKit.Utils;

namespace FactForge.Mail.Identity;

/// <summary>Addresses as headers tell them, brought to one form: the addr-spec in lower case without its "+tag" (RFC 5233), the name decoded and turned round.</summary>
public static class MailAddressParser
{
    private const string Link = "mailto:";

    private static readonly ParserOptions Forgiving = MakeOptions();

    private static readonly RecentTexts<MailAddress> RecentlyHidden = new();

    /// <summary>The addresses of a header field's value, at most <paramref name="limit"/>; what is no address is left out.</summary>
    public static IReadOnlyList<MailAddress> Parse(string? field, int limit = int.MaxValue)
    {
        if (string.IsNullOrWhiteSpace(field))
            return [];
        if (Hidden(field) is { } hidden)
            return [hidden];
        return InternalNames.Parse(field, limit) ?? Plain(field, limit);
    }

    /// <summary>The addresses of a value that has none in the forms of an archive or of a house's own mail system.</summary>
    internal static IReadOnlyList<MailAddress> Plain(string field, int limit) => InternetAddressList.TryParse(Forgiving, field, out var list) ? From(list, limit) : LastResort(field);

    /// <summary>The address of a field that has the form of a list archive; null for an ordinary one.</summary>
    internal static MailAddress? Hidden(string field)
    {
        if (RecentlyHidden.TryGet(field, out var address))
            return address;
        if (ObfuscatedAddress.TryParse(field) is not { } told)
            return null;
        address = Make(told.Address, told.DisplayName is { } name ? Rfc2047.DecodeText(Encoding.UTF8.GetBytes(name)) : null);
        RecentlyHidden.Keep(field, address);
        return address;
    }

    /// <summary>The addr-spec as it is compared: lower case, without "+tag", an IMCEAEX or DMARC wrapping taken off.</summary>
    public static string Normalize(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        address = WrappedAddress.Unwrap(address.Trim().Trim('\'', '"', '<', '>').ToLowerInvariant());
        if (address.StartsWith(Link, StringComparison.Ordinal))
            address = address[Link.Length..];
        var at = address.LastIndexOf('@');
        var plus = address.IndexOf('+', StringComparison.Ordinal);
        // "list-bounces+ada=northwind.example@…" is a return path made for one recipient, no sub-address.
        return plus > 0 && plus < at && !address.AsSpan(plus, at - plus).Contains('=') ? string.Concat(address.AsSpan(0, plus), address.AsSpan(at)) : address;
    }

    // The options are the first that the library hears of here: it makes its table of charsets for them.
    private static ParserOptions MakeOptions()
    {
        Charsets.Register();
        return new ParserOptions { AllowAddressesWithoutDomain = true, AllowUnquotedCommasInAddresses = true };
    }

    internal static IReadOnlyList<MailAddress> From(InternetAddressList? list, int limit)
    {
        if (list is null || list.Count == 0)
            return [];
        var addresses = new List<MailAddress>();
        foreach (var mailbox in list.Mailboxes)
        {
            if (addresses.Count >= limit)
                break;
            if (!string.IsNullOrWhiteSpace(mailbox.Address))
                addresses.Add(Make(mailbox.Address, mailbox.Name));
        }

        return addresses;
    }

    private static MailAddress Make(string address, string? name)
    {
        var normal = Normalize(address);
        return new(normal, DisplayNames.Tidy(name, address) ?? ExchangeName.Read(normal)?.Called ?? NotesAccount(normal, address));
    }

    // "Ada_Byrne/Berths/Northwind@northwind.example", as Notes writes to the Internet where it knows no other address.
    private static string? NotesAccount(string normal, string address) =>
        normal.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && normal.AsSpan(0, slash).Contains('_') && slash < normal.LastIndexOf('@') && address.Length == normal.Length
            ? NotesName.Person(address[..address.LastIndexOf('@')].Replace('_', ' ')) : null;

    // MimeKit gives up on some fields whole; an angle-bracketed address in them still says who it is.
    private static IReadOnlyList<MailAddress> LastResort(string field)
    {
        var open = field.LastIndexOf('<');
        var close = field.LastIndexOf('>');
        var address = open >= 0 && close > open ? field[(open + 1)..close].Trim() : field.Trim();
        if (open > 0 && ObfuscatedAddress.TryParse(address) is { DisplayName: null } told)
            address = told.Address;
        // "Ada Byrne ada@northwind.example", without brackets.
        if (open < 0 && address.LastIndexOf(' ') is > 0 and var blank && !address.AsSpan(0, blank).Contains('@'))
            return Make(address[(blank + 1)..].Trim(), address[..blank]) is { IsWellFormed: true } behind ? [behind] : [];
        return address.Contains('@', StringComparison.Ordinal) && !address.Contains(' ', StringComparison.Ordinal)
            ? [Make(address, open > 0 ? field[..open] : null)] : [];
    }
}
