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
        return OldListHeaders.Tell(headers, fields.From, fields.To, fields.Cc) ?? (fields.IsObfuscated ? SubjectText.ListTag(subject)?.ToLowerInvariant() : null);
    }
}
