using System.Text;

namespace FactForge.Mail.Parsing;

/// <summary>
/// UTF-8 with a few bytes that are none: one wrong byte, a footer in another charset, a text cut off within a letter. The letters around stay what they are, and a wrong
/// byte is what it would be in windows-1252.
/// </summary>
internal static class DamagedUtf8
{
    /// <summary>The text; null where the bytes are rather another charset's: its letters are valid UTF-8 by chance now and then, and mostly not.</summary>
    /// <param name="bytes">The text's bytes.</param>
    /// <param name="single">The charset of the wrong bytes, one byte a letter.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, Encoding single)
    {
        var (valid, wrong, last) = Count(bytes);
        if (valid == 0 || valid < wrong)
            return null;
        // A single wrong byte that ends the text is the first of a letter's.
        var isCutOff = wrong == 0 || (wrong == 1 && last >= 0 && bytes[(last + 1)..].Trim(" \t\r\n"u8).IsEmpty && bytes[last] is >= 0xC2 and <= 0xF4);
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var whole = bytes[..bytes.IndexOfWrong(out var length)];
            text.Append(Encoding.UTF8.GetString(whole));
            bytes = bytes[whole.Length..];
            if (length > 0)
                text.Append(length == 1 && !isCutOff ? Letter(bytes[..1], single) : "\uFFFD");
            bytes = bytes[length..];
        }

        return text.ToString();
    }

    private static string Letter(ReadOnlySpan<byte> letter, Encoding single) => single.GetString(letter) is [var read] && !char.IsControl(read) ? read.ToString() : "\uFFFD";

    // A letter that is cut off at the very end is neither.
    private static (int Valid, int Wrong, int Last) Count(ReadOnlySpan<byte> bytes)
    {
        var (valid, wrong, last, at) = (0, 0, -1, 0);
        while (at < bytes.Length)
        {
            if (bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var next && next < 0)
                break;
            at += next;
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length);
            if (status == System.Buffers.OperationStatus.Done)
            {
                valid += IsUsual(rune.Value) ? 1 : 0;
            }
            else if (status == System.Buffers.OperationStatus.InvalidData)
            {
                wrong++;
                last = length == 1 ? at : -1;
            }

            at += length;
        }

        return (valid, wrong, last);
    }

    // "Spaß»" and "Ü”" in windows-1252 are letters of N'Ko and Syriac in UTF-8, "É»" one of phonetics.
    private static bool IsUsual(int rune) => rune is (< 0x0250 or > 0x02AF) and (< 0x0700 or > 0x074F) and (< 0x07C0 or > 0x07FF);

    private static int IndexOfWrong(this ReadOnlySpan<byte> bytes, out int length)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var next = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0)
                break;
            at += next;
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out length) != System.Buffers.OperationStatus.Done)
                return at;
            at += length;
        }

        length = 0;
        return bytes.Length;
    }
}
