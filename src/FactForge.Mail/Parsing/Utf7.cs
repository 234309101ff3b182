using System.Text;

namespace FactForge.Mail.Parsing;

/// <summary>UTF-7 (RFC 2152), which .NET no longer reads: letters beyond ASCII stand in base64 between "+" and "-", "+-" is a plus.</summary>
internal static class Utf7
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    public static bool IsLabel(string? charset) =>
        charset?.Trim(' ', '"', '\'') is { } name && (name.Equals("utf-7", StringComparison.OrdinalIgnoreCase) || name.Equals("unicode-1-1-utf-7", StringComparison.OrdinalIgnoreCase) || name.Equals("utf7", StringComparison.OrdinalIgnoreCase));

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] != '+')
            {
                text.Append((char)bytes[at]);
                continue;
            }

            var (bits, held, start) = (0, 0, at + 1);
            for (at++; at < bytes.Length && Alphabet.IndexOf((char)bytes[at], StringComparison.Ordinal) is >= 0 and var value; at++)
            {
                bits = ((bits << 6) | value) & 0x3FFFFF;
                held += 6;
                if (held < 16)
                    continue;
                held -= 16;
                text.Append((char)((bits >> held) & 0xFFFF));
            }

            // What ends it is taken where it is a hyphen; "+-" is a plus.
            if (at < bytes.Length && bytes[at] == '-')
                text.Append(at == start ? "+" : "");
            else
                at--;
            if (at < start)
                text.Append('+');
        }

        return text.ToString();
    }
}
