using System.Globalization;
using System.Text;

namespace FactForge.Mail.Identity;

/// <summary>Addresses inside addresses: Exchange's legacy names, and a sender's address wrapped for DMARC by a list.</summary>
internal static class WrappedAddress
{
    /// <summary>Takes the wrapping off a lower-cased address.</summary>
    public static string Unwrap(string address)
    {
        if (address.StartsWith("imceaex-", StringComparison.Ordinal))
            return Decode(address[8..(address.LastIndexOf('@') is > 8 and var end ? end : address.Length)]);
        var at = address.LastIndexOf('@');
        // "ada=40northwind.example@dmarc.host" as the IETF's lists write it.
        if (at > 0 && address.AsSpan(at).StartsWith("@dmarc.") && address.IndexOf("=40", StringComparison.Ordinal) is > 0 and var wrapped && wrapped < at)
            return string.Concat(address.AsSpan(0, wrapped), "@", address.AsSpan(wrapped + 3, at - wrapped - 3));
        return address;
    }

    // RFC-less: "_" for "/", "+XX" for any other letter that an address may not have.
    private static string Decode(string encoded)
    {
        var decoded = new StringBuilder(encoded.Length);
        for (var at = 0; at < encoded.Length; at++)
        {
            if (encoded[at] == '+' && at + 2 < encoded.Length && byte.TryParse(encoded.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                decoded.Append((char)code);
                at += 2;
            }
            else
            {
                decoded.Append(encoded[at] == '_' ? '/' : encoded[at]);
            }
        }

        return decoded.ToString().ToLowerInvariant();
    }
}
