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
        var known = replyTo.Concat(cc).Where(address => address.Address != first.Address && !ListAddress.Is(address.Address, list)).ToList();
        var match = known.FirstOrDefault(address => string.Equals(address.DisplayName, person, StringComparison.OrdinalIgnoreCase))
            ?? replyTo.FirstOrDefault(address => address.Address != first.Address && !ListAddress.Is(address.Address, list));
        if (match is not null)
            return match with { DisplayName = person };
        return IsOfList(first.Address, list, headers) ? Unaddressed(person, first.Address) : first with { DisplayName = person };
    }

    private static bool IsOfList(string address, string? list, HeaderFields headers)
    {
        if (list is null || RoleAddresses.IsMachine(address))
            return false;
        var local = address.AsSpan(0, Math.Max(0, address.IndexOf('@', StringComparison.Ordinal)));
        return address == list || ListAddress.Is(address, list) || (list.AsSpan().StartsWith(local) && list.AsSpan(local.Length).StartsWith("."))
            || headers.Text("List-Post")?.Contains(address, StringComparison.OrdinalIgnoreCase) == true;
    }

    // The list's address is everybody's who writes there: whose own nothing tells is known by name and list, with no address to note down (MailAddress.IsWellFormed).
    private static MailAddress Unaddressed(string person, string list) => new($"{person.ToLowerInvariant()} via {list}", person);
}
