using FactForge.Mail.Parsing;
using MimeKit;

namespace FactForge.Mail.Identity;

/// <summary>Who wrote a message, where a list put its own address into From ("Ada Byrne via ports-list", to please DMARC).</summary>
internal static class AuthorResolver
{
    private static readonly string[] OriginalFields = ["X-Original-From", "X-Original-Sender", "X-MailFrom"];

    public static MailAddress? Resolve(HeaderFields headers, IReadOnlyList<MailAddress> from, IReadOnlyList<MailAddress> replyTo, IReadOnlyList<MailAddress> cc, string? list, string? envelope)
    {
        var first = from.Count > 0 ? from[0] : null;
        if (first is null || UnaddressedAuthor.IsOne(first))
            return UnaddressedAuthor.Tell(headers, first, envelope);
        if (ExchangeName.Read(first.Address) is { } internally)
            return Addressed(first, internally, headers, replyTo) ?? first;
        var person = DisplayNames.PersonVia(first.DisplayName);
        if (person is null || (list is null && replyTo.Count == 0 && !headers.Has("X-Original-From")))
            return first;
        if (ThroughService.Wrote(headers, first, replyTo, list))
            return first;
        if (Original(headers, first) is { } original)
            return original with { DisplayName = original.DisplayName is { } told && DisplayNames.PersonVia(told) is null ? told : person };
        // The list itself may stand in Reply-To beside the person, and the person in Cc beside the list.
        var known = replyTo.Concat(cc).Where(address => address.Address != first.Address && !ListAddress.Is(address.Address, list)).ToList();
        var match = known.FirstOrDefault(address => string.Equals(address.DisplayName, person, StringComparison.OrdinalIgnoreCase))
            ?? replyTo.FirstOrDefault(address => address.Address != first.Address && !ListAddress.Is(address.Address, list));
        if (match is not null)
            return match with { DisplayName = person };
        return IsOfList(first.Address, list, headers) ? Unaddressed(person, first.Address) : first with { DisplayName = person };
    }

    /// <summary>Who wrote, as what put another address into From tells it; null where it does not.</summary>
    public static MailAddress? Original(HeaderFields headers, MailAddress from)
    {
        foreach (var field in OriginalFields)
            if (MailAddressParser.Parse(headers.Text(field), 1) is [var original] && original.Address != from.Address && !RoleAddresses.IsMachine(original.Address))
                return original;
        return null;
    }

    // Exchange's own name for the author, and the address that others know them by where the message tells it as well.
    private static MailAddress? Addressed(MailAddress author, ExchangeName internally, HeaderFields headers, IReadOnlyList<MailAddress> replyTo)
    {
        foreach (var other in replyTo.Concat(MailAddressParser.Parse(headers.Text(HeaderId.Sender), 1)).Concat(MailAddressParser.Parse(headers.Text(HeaderId.ReturnPath), 1)))
        {
            if (!other.IsWellFormed || RoleAddresses.IsNobody(other.Address))
                continue;
            var isNamed = author.DisplayName is { } name && name != internally.Account && string.Equals(other.DisplayName, name, StringComparison.OrdinalIgnoreCase);
            if (isNamed || internally.IsCalled(other.Address) || (internally.IsOfHouse(other.Address) && NameIsIn(author.DisplayName, other.Address)))
                return other with { DisplayName = isNamed || author.DisplayName != internally.Account ? author.DisplayName : other.DisplayName ?? author.DisplayName };
        }

        return null;
    }

    private static bool NameIsIn(string? name, string address) =>
        name?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words && address.AsSpan(0, address.LastIndexOf('@')).Contains(words[^1], StringComparison.OrdinalIgnoreCase);

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
