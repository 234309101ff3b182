using FactForge.Mail.Parsing;

namespace FactForge.Mail.Identity;

/// <summary>
/// Mail that a service wrote in somebody's name, "Ada Byrne via Northwind Sign" with her address in Reply-To: the words are the service's. A list that has its own address in From,
/// to please DMARC, has the same form, and the words are the person's; it tells that it is a list, or who wrote (X-Original-From).
/// </summary>
internal static class ThroughService
{
    private static readonly string[] Words = [" via ", " (via ", " über ", " (über ", " a través de ", " através de ", " tramite ", " przez ", " через ", " kautta", " 経由", "経由)"];

    /// <summary>True where a name tells of what the mail came through.</summary>
    public static bool IsTold(string name) => Person(name) is not null;

    public static bool Wrote(HeaderFields headers, MailAddress? from, IReadOnlyList<MailAddress> replyTo, string? list)
    {
        if (list is not null || from?.DisplayName is not { } name || Person(name) is not { Length: > 0 } person)
            return false;
        if (AuthorResolver.Original(headers, from) is not null)
            return false;
        // "Ada Byrne via Roma" <ada.byrne@…> is her own address.
        return RoleAddresses.IsMachine(from.Address) || (!NameInAddress.IsTold(from.Address, person, " ,.-") && replyTo.Any(answered => answered.Address != from.Address));
    }

    private static string? Person(string name)
    {
        foreach (var word in Words)
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                return name[..at].Trim().Trim('\'', '"').Trim();
        return null;
    }
}
