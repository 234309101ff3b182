using FactForge.Mail.Identity;
using FactForge.Mail.Threading;

namespace FactForge.Mail.Parsing;

/// <summary>The mailing list that a message came through: List-Id (RFC 2919), List-Post (RFC 2369), what older list managers write, or the subject's tag in an archive without them.</summary>
internal static class ListHeaders
{
    public static string? Tell(HeaderFields headers, string subject, AddressFields fields)
    {
        if (headers.Text("List-Id") is { Length: > 0 } id)
        {
            var open = id.LastIndexOf('<');
            var close = id.LastIndexOf('>');
            var told = open >= 0 && close > open ? id[(open + 1)..close] : id;
            if (!string.IsNullOrWhiteSpace(told))
                return told.Trim().ToLowerInvariant();
        }

        if (headers.Text("List-Post") is { } post && post.IndexOf("mailto:", StringComparison.OrdinalIgnoreCase) is >= 0 and var mailto)
        {
            var address = post[(mailto + 7)..];
            var end = address.AsSpan().IndexOfAny(">?, ");
            return MailAddressParser.Normalize(end < 0 ? address : address[..end]);
        }

        if (headers.Text("X-BeenThere") is { Length: > 0 } beenThere)
            return beenThere.Trim().ToLowerInvariant();
        if (headers.Text("Mailing-List") is { } mailingList && MailAddressParser.Parse(mailingList.Replace("list ", "", StringComparison.OrdinalIgnoreCase).Split(';')[0], 1) is [var named])
            return named.Address;
        if (Delivered(headers) is { } delivered)
            return delivered;
        if (Kept(headers, fields) is { } kept)
            return kept;
        // RFC 5536, section 3.1.4: the first of the groups.
        if (headers.Text("Newsgroups")?.Split(',')[0].Trim() is { Length: > 0 } group)
            return group.ToLowerInvariant();
        return OldListHeaders.Tell(headers, fields.From, fields.To, fields.Cc) ?? (fields.IsObfuscated ? SubjectText.ListTag(subject)?.ToLowerInvariant() : null);
    }

    // "Delivered-To: mlist ports@lists.example", as lists on qmail write beside the reader's own.
    private static string? Delivered(HeaderFields headers)
    {
        foreach (var header in headers)
            if (header.Field.Equals("Delivered-To", StringComparison.OrdinalIgnoreCase) && HeaderFields.Text(header) is var told && told.StartsWith("mlist ", StringComparison.OrdinalIgnoreCase) && MailAddressParser.Parse(told[6..], 1) is [{ IsWellFormed: true } list])
                return list.Address;
        return null;
    }

    // mlmmj returns to "ports+bounces-12-bo=contoso.example@lists.example".
    private static string? Kept(HeaderFields headers, AddressFields fields)
    {
        if (headers.Text("Return-Path")?.Trim(' ', '<', '>') is not { } path || path.IndexOf("+bounces-", StringComparison.OrdinalIgnoreCase) is not (> 0 and var mark) || path.LastIndexOf('@') is not (> 0 and var at) || at < mark)
            return null;
        var list = MailAddressParser.Normalize(string.Concat(path.AsSpan(0, mark), path.AsSpan(at)));
        return fields.To.Concat(fields.Cc).Any(reader => reader.Address == list) ? list : null;
    }
}
