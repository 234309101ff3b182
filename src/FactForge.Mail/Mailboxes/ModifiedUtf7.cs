using System.Text;

namespace FactForge.Mail.Mailboxes;

/// <summary>Folder names as IMAP servers write them into a Maildir++ (RFC 3501, section 5.1.3): <c>&amp;BCcENQRABD0-</c> for letters beyond ASCII, <c>&amp;-</c> for an ampersand.</summary>
internal static class ModifiedUtf7
{
    /// <summary>The name decoded; as it is where it is not written so throughout.</summary>
    public static string Decode(string name)
    {
        if (!name.Contains('&', StringComparison.Ordinal))
            return name;
        var decoded = new StringBuilder(name.Length);
        for (var at = 0; at < name.Length;)
        {
            if (name[at] != '&')
            {
                decoded.Append(name[at++]);
                continue;
            }

            var end = name.IndexOf('-', at);
            if (end < 0)
                return name;
            if (end == at + 1)
                decoded.Append('&');
            else if (Letters(name[(at + 1)..end]) is { } letters)
                decoded.Append(letters);
            else
                return name;
            at = end + 1;
        }

        return decoded.ToString();
    }

    // UTF-16, the higher byte first, in base64 with "," for "/" and nothing that fills up.
    private static string? Letters(string encoded)
    {
        var bytes = new byte[(encoded.Length * 3 / 4) + 3];
        var padded = encoded.Replace(',', '/').PadRight((encoded.Length + 3) / 4 * 4, '=');
        return Convert.TryFromBase64String(padded, bytes, out var count) && count > 0 && count % 2 == 0 ? Encoding.BigEndianUnicode.GetString(bytes, 0, count) : null;
    }
}
