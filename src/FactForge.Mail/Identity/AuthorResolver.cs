using FactForge.Mail.Parsing;
using MimeKit;

namespace FactForge.Mail.Identity;

/// <summary>Who wrote a message, where a list put its own address into From ("Ada Byrne via ports-list", to please DMARC).</summary>
internal static class AuthorResolver
{
    private static readonly string[] OriginalFields = ["X-Original-From", "X-Original-Sender", "X-MailFrom"];

    public static MailAddress? Resolve(HeaderFields headers, IReadOnlyList<MailAddress> from, IReadOnlyList<MailAddress> replyTo, IReadOnlyList<MailAddress> cc, string? list)
    {
        var first = from.Count > 0 ? from[0] : null;
        if (first is null)
            return MailAddressParser.Parse(headers.Text(HeaderId.Sender), 1) is [var sender] ? sender : null;
        var person = DisplayNames.PersonVia(first.DisplayName);
        if (person is null || (list is null && replyTo.Count == 0 && !headers.Has("X-Original-From")))
            return first;
        foreach (var field in OriginalFields)
            if (MailAddressParser.Parse(headers.Text(field), 1) is [var original] && original.Address != first.Address && !RoleAddresses.IsMachine(original.Address))
                return original with { DisplayName = original.DisplayName is { } told && DisplayNames.PersonVia(told) is null ? told : person };
        // The list itself may stand in Reply-To beside the person, and the person in Cc beside the list.
        var known = replyTo.Concat(cc).Where(address => address.Address != first.Address && !IsList(address.Address, list)).ToList();
        var match = known.FirstOrDefault(address => string.Equals(address.DisplayName, person, StringComparison.OrdinalIgnoreCase))
            ?? replyTo.FirstOrDefault(address => address.Address != first.Address && !IsList(address.Address, list));
        return match is null ? first with { DisplayName = person } : match with { DisplayName = person };
    }

    // "ports-list@lists.example" is the list of id "ports-list.lists.example".
    private static bool IsList(string address, string? list) =>
        list is not null && (address == list || address.Replace('@', '.') == list);
}
