using FactForge.Mail.Identity;
using FactForge.Mail.Wording;
using MimeKit;

namespace FactForge.Mail.Parsing;

/// <summary>
/// The address of a mailing list whose manager knows no List-Id (RFC 2919): Majordomo, LISTSERV, Sympa, ezmlm, ecartis, SmartList. Each leaves the list's address in a field of its
/// own, or that of its keeper as the sender; where only a Precedence of bulk mail is told, the list is whom the message is written to, if the address reads as a list's.
/// </summary>
internal static class OldListHeaders
{
    private static readonly WordSet Hosts = WordSet.Of("list lists listes listas liste listserv listserver lists1 lists2 groups group mailman majordomo sympa ezmlm mlist maillist yahoogroups googlegroups egroups onelist topica freelists");

    private static readonly string[] ListEndings = ["-l", "-list", "-liste", "-users", "-user", "-dev", "-devel", "-developers", "-discuss", "-discussion", "-talk", "-chat", "-forum"];

    private static readonly string[] KeeperEndings = ["-owner", "-bounces", "-bounce", "-admin", "-errors", "-request", "-return"];

    // LISTSERV and its like send as themselves.
    private static readonly WordSet Managers = WordSet.Of("listserv majordomo sympa listproc listar ecartis mailman smartlist");

    /// <summary>The address; null where nothing tells one.</summary>
    public static string? Tell(HeaderFields headers, IReadOnlyList<MailAddress> from, IReadOnlyList<MailAddress> to, IReadOnlyList<MailAddress> cc)
    {
        if (Named(headers) is { } named)
            return named;
        var isBulk = headers.Text("Precedence")?.Trim() is { } precedence && (precedence.StartsWith("bulk", StringComparison.OrdinalIgnoreCase) || precedence.StartsWith("list", StringComparison.OrdinalIgnoreCase));
        if (Keeper(headers, HeaderId.Sender, isBulk, to, cc) is { } kept)
            return kept;
        if (!isBulk)
            return OwnSender(headers, from, to, cc);
        // Programs that answer of themselves put the reader's own address into X-Loop; Sympa counts its messages beside it.
        foreach (var field in (ReadOnlySpan<string>)["X-Loop", "Sender", "Reply-To", "Errors-To", "Return-Path"])
            if (MailAddressParser.Parse(headers.Text(field), 1) is [{ IsWellFormed: true } told] && KeptBy(told.Address, to, cc) is { } list && list != First(from) && (field != "X-Loop" || headers.Has("X-Sequence") || ReadsAsList(list)))
                return list;
        return Readers(to, cc).FirstOrDefault(address => address != First(from) && ReadsAsList(address));
    }

    // LISTSERV sends as the list, to the list, and has answers go there, with no word of precedence.
    private static string? OwnSender(HeaderFields headers, IReadOnlyList<MailAddress> from, IReadOnlyList<MailAddress> to, IReadOnlyList<MailAddress> cc)
    {
        if (!headers.Has(HeaderId.Sender) || MailAddressParser.Parse(headers.Text(HeaderId.Sender), 1) is not [{ IsWellFormed: true } sender] || sender.Address == First(from) || !Readers(to, cc).Contains(sender.Address))
            return null;
        return ReadsAsList(sender.Address) || (MailAddressParser.Parse(headers.Text(HeaderId.ReplyTo), 1) is [var answered] && answered.Address == sender.Address) ? sender.Address : null;
    }

    private static string? Named(HeaderFields headers)
    {
        foreach (var header in headers)
            if (header.Field.Equals("Delivered-To", StringComparison.OrdinalIgnoreCase) && HeaderFields.Text(header) is var told && told.StartsWith("mailing list ", StringComparison.OrdinalIgnoreCase) && Address(told[13..]) is { } ezmlm)
                return ezmlm;
        foreach (var field in (ReadOnlySpan<string>)["X-Mailing-List", "X-List", "X-ListName", "X-List-Address"])
            if (headers.Text(field) is { } told && Address(told) is { } list)
                return list;
        return null;
    }

    // "<ports@lists.example> archive/latest/12" of SmartList; "owner" and its like are no list of people.
    private static string? Address(string told) =>
        MailAddressParser.Parse(told.Split(['>', ' ', '\t'], 2)[0].Trim().TrimStart('<'), 1) is [{ IsWellFormed: true } address] && address.Address.IndexOf('@', StringComparison.Ordinal) > 0 ? address.Address : null;

    // "owner-ports@…" is Majordomo's; the others are those of desks too, and a list's where bulk mail says so.
    private static string? Keeper(HeaderFields headers, HeaderId field, bool isBulk, IReadOnlyList<MailAddress> to, IReadOnlyList<MailAddress> cc)
    {
        if (!headers.Has(field) || MailAddressParser.Parse(headers.Text(field), 1) is not [{ IsWellFormed: true } sender])
            return null;
        var at = sender.Address.IndexOf('@', StringComparison.Ordinal);
        var local = sender.Address.AsSpan(0, at);
        if (local.StartsWith("owner-", StringComparison.Ordinal) && local.Length > 6)
            return string.Concat(local[6..], sender.Address.AsSpan(at));
        if (Managers.Contains(local))
            return Readers(to, cc).FirstOrDefault(address => address.AsSpan(address.IndexOf('@', StringComparison.Ordinal)).SequenceEqual(sender.Address.AsSpan(at)));
        if (!isBulk)
            return null;
        foreach (var ending in KeeperEndings)
            if (local.EndsWith(ending, StringComparison.Ordinal) && local.Length > ending.Length)
                return string.Concat(local[..^ending.Length], sender.Address.AsSpan(at));
        return null;
    }

    // The list's own address, or its keeper's, of whom the message is written to.
    private static string? KeptBy(string address, IReadOnlyList<MailAddress> to, IReadOnlyList<MailAddress> cc)
    {
        foreach (var reader in Readers(to, cc))
        {
            if (reader == address)
                return reader;
            var at = reader.IndexOf('@', StringComparison.Ordinal);
            if (!address.EndsWith(reader[at..], StringComparison.Ordinal))
                continue;
            foreach (var ending in KeeperEndings)
                if (address.AsSpan().StartsWith(string.Concat(reader.AsSpan(0, at), ending)))
                    return reader;
        }

        return null;
    }

    private static bool ReadsAsList(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        var host = address.AsSpan(at + 1);
        if (host.IndexOf('.') is > 0 and var dot && Hosts.Contains(host[..dot]))
            return true;
        foreach (var ending in ListEndings)
            if (at > ending.Length && address.AsSpan(0, at).EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static IEnumerable<string> Readers(IReadOnlyList<MailAddress> to, IReadOnlyList<MailAddress> cc) => to.Concat(cc).Where(address => address.IsWellFormed && !RoleAddresses.IsNewsletter(address.Address)).Select(address => address.Address);

    private static string? First(IReadOnlyList<MailAddress> from) => from.Count > 0 ? from[0].Address : null;
}
