using System.Text;

namespace FactForge.Mail.Parsing;

/// <summary>ISO-2022-JP (RFC 1468) by its form: an escape sequence that leads into JIS X 0208, and pairs of bytes up to the next or the end of the line.</summary>
internal static class ShiftedJapanese
{
    private const byte Escape = 0x1B;

    /// <summary>True where the bytes have such a run. What a terminal's escapes colour has none.</summary>
    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf(Escape) is >= 0 and var at)
        {
            bytes = bytes[(at + 1)..];
            if (bytes is not [(byte)'$', (byte)'B' or (byte)'@', ..])
                continue;
            var end = bytes[2..].IndexOfAny(Escape, (byte)'\r', (byte)'\n');
            var run = end < 0 ? bytes[2..] : bytes.Slice(2, end);
            return run.Length > 1 && (end < 0 || run.Length % 2 == 0) && !run.ContainsAnyExceptInRange((byte)'!', (byte)'~') && Ascii.IsValid(bytes);
        }

        return false;
    }
}
