using FactForge.Mail.Parsing;
using FactForge.Mail.Wording;
using MimeKit;

namespace FactForge.Mail.Identity;

/// <summary>
/// Who wrote a message whose From tells no address. Of an Outlook data file's messages without Internet headers readpst writes the mail system's address beside the author's name,
/// and what Outlook has for an address in a field of its own; other programs leave the address out, or From itself.
/// </summary>
internal static class UnaddressedAuthor
{
    // The mail system of a host that tells no name: readpst (libpst) and the Unix mail systems of old write it so.
    private const string MailSystem = "mailer-daemon";

    // Words that stand in what mail systems call themselves, and in no person's name.
    private static readonly WordSet SystemWords = WordSet.Of(
        "mail mailer mailer-daemon mail-daemon daemon delivery postmaster system systems subsystem server service administrator systemadministrator sysadmin admin outlook exchange microsoft router gateway robot administrateur administrador amministratore beheerder zustellung");

    /// <summary>True where no address stands beside a person's name.</summary>
    public static bool IsOne(MailAddress from) => from.Address == MailSystem && from.DisplayName is { } name && IsPerson(name);

    /// <summary>The author: by the address that the message tells elsewhere, or by the name alone, with no address to note down (<see cref="MailAddress.IsWellFormed"/>).</summary>
    public static MailAddress? Tell(HeaderFields headers, MailAddress? from, string? envelope)
    {
        var name = from is null ? NameIn(headers.Text(HeaderId.From)) : from.DisplayName;
        if (headers.Text("X-libpst-forensic-sender") is { } outlooks && InternalNames.One(outlooks.Trim()) is { } internally)
            return name is null ? internally : internally with { DisplayName = name };
        var senders = MailAddressParser.Parse(headers.Text(HeaderId.Sender), 1);
        foreach (var other in senders.Concat(MailAddressParser.Parse(headers.Text(HeaderId.ReturnPath), 1)).Concat(MailAddressParser.Parse(envelope, 1)))
            if (other.IsWellFormed && !RoleAddresses.IsNobody(other.Address) && !other.Address.Contains('=', StringComparison.Ordinal) && (name is null || IsNamed(other, name)))
                return name is null ? other : other with { DisplayName = name };
        return name is null ? senders.Count > 0 ? senders[0] : null : new(name.ToLowerInvariant(), name);
    }

    private static string? NameIn(string? field) =>
        field is not null && !field.AsSpan().ContainsAny("@:;") && DisplayNames.Tidy(field.Replace("<>", "", StringComparison.Ordinal), "") is { } name && IsPerson(name) ? name : null;

    private static bool IsPerson(string name)
    {
        foreach (var word in name.AsSpan().SplitAny(" ,()"))
            if (SystemWords.Contains(name.AsSpan()[word]))
                return false;
        return name.Any(char.IsLetter);
    }

    // The sender's name, or the address begins with, or holds, its last word.
    private static bool IsNamed(MailAddress address, string name) =>
        string.Equals(address.DisplayName, name, StringComparison.OrdinalIgnoreCase)
        || (name.Split(' ') is [.., { Length: > 2 } last] && address.Address.AsSpan(0, address.Address.IndexOf('@', StringComparison.Ordinal)).Contains(last, StringComparison.OrdinalIgnoreCase));
}
