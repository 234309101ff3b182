using System.Text;

namespace FactForge.Mail.Mailboxes;

/// <summary>
/// Tells whether a message that ends here is in the middle of its parts (RFC 2046, 5.1.1): the line that closes them has not come. What begins then may be a message of an mbox that
/// was attached to it.
/// </summary>
internal static class OpenParts
{
    private const int LongestBoundary = 70;
    private const int TailLength = 64 * 1024;

    public static bool AreIn(RawMessage message)
    {
        if (message.IsCut)
            return false;
        var bytes = message.Bytes;
        var header = bytes[..(bytes.IndexOf("\n\n"u8) is > 0 and var end ? end : bytes.IndexOf("\n\r\n"u8) is > 0 and var windows ? windows : 0)];
        if (Boundary(header) is not { IsEmpty: false } boundary)
            return false;
        var tail = bytes[Math.Max(header.Length, bytes.Length - TailLength)..];
        var last = tail.LastIndexOf(boundary);
        // One that never opened has no parts.
        return last >= 0 ? !tail[(last + boundary.Length)..].StartsWith("--"u8) : bytes[header.Length..].IndexOf(boundary) >= 0;
    }

    private static ReadOnlySpan<byte> Boundary(ReadOnlySpan<byte> header)
    {
        for (var from = 0; header[from..].IndexOf("boundary="u8) is >= 0 and var found; from += found + 9)
        {
            var value = header[(from + found + 9)..];
            var boundary = value.StartsWith("\""u8) ? value[1..][..Math.Max(0, value[1..].IndexOf((byte)'"'))] : value[..(value.IndexOfAny("; \t\r\n"u8) is >= 0 and var end ? end : value.Length)];
            if (boundary.Length is > 0 and <= LongestBoundary && header[..(from + found)].LastIndexOf("ontent-"u8) is > 0 and var field && Ascii.EqualsIgnoreCase(header.Slice(field, Math.Min(11, header.Length - field)), "ontent-type"u8))
                return boundary;
        }

        return [];
    }
}
