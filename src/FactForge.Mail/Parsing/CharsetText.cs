using System.Text;
using UtfUnknown;

namespace FactForge.Mail.Parsing;

/// <summary>
/// Bytes to text where the label may lie: bytes that are UTF-8 by their form are UTF-8 whatever is said (other text is that by
/// chance next to never), but for a few that are damaged, a label that the bytes contradict is dropped, and what is left is guessed.
/// </summary>
internal static class CharsetText
{
    private const int GuessedFrom = 16 * 1024;
    private const int Iso2022Jp = 50220;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252;

    static CharsetText()
    {
        Charsets.Register();
        Windows1252 = Encoding.GetEncoding(1252);
    }

    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (Utf7.IsLabel(charset) && Ascii.IsValid(bytes))
            return Utf7.Decode(bytes);
        var label = Labelled(charset);
        if (label is null or { CodePage: 65001 or 20127 } && ShiftedJapanese.IsIn(bytes))
            return Encoding.GetEncoding(Iso2022Jp).GetString(bytes);
        if (Ascii.IsValid(bytes) && (label is null || !IsShifted(label)))
            return Encoding.ASCII.GetString(bytes);
        if (label is not null && IsWide(label))
            return label.GetString(bytes);
        if (System.Text.Unicode.Utf8.IsValid(bytes) && (label is null || !IsShifted(label)))
            return StrictUtf8.GetString(bytes);
        if (label is not null && label.CodePage is not (65001 or 20127) && !Contradicts(bytes, label))
            return label.GetString(bytes);
        if (label is null or { CodePage: 65001 or 20127 } && DamagedUtf8.Decode(bytes, Windows1252) is { } damaged)
            return damaged;
        return Guess(bytes).GetString(bytes);
    }

    // Latin-1 as labelled is windows-1252 as sent: its C1 controls are nobody's text (as in the WHATWG encoding standard).
    private static Encoding? Labelled(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
            return null;
        try
        {
            var encoding = Charsets.Named(charset.Trim().Trim('"', '\''));
            return encoding.CodePage == 28591 ? Windows1252 : encoding;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool Contradicts(ReadOnlySpan<byte> bytes, Encoding label)
    {
        if (label.IsSingleByte)
            return false;
        var sample = bytes[..Math.Min(bytes.Length, GuessedFrom)];
        var text = label.GetString(sample);
        return text.AsSpan().Count('\uFFFD') > 1 + (text.Length / 100);
    }

    // Escape sequences or seven bits that are not ASCII: ISO-2022, HZ, UTF-7.
    private static bool IsShifted(Encoding encoding) => encoding.CodePage is 50220 or 50221 or 50222 or 50225 or 50227 or 52936 or 65000 || IsWide(encoding);

    private static bool IsWide(Encoding encoding) => encoding.CodePage is 1200 or 1201 or 12000 or 12001;

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, GuessedFrom)].ToArray();
        var best = CharsetDetector.DetectFromBytes(sample).Detected;
        return best is { Confidence: > 0.5f, Encoding: { } encoding } && encoding.CodePage is not (20127 or 65001) ? encoding : Windows1252;
    }
}
