using System.Buffers.Text;
using System.Text;

namespace FactForge.Mail.Mailboxes;

/// <summary>
/// The line before each message of an mbox: "From ", the envelope's sender, a date as of asctime (RFC 4155, appendix A), with
/// what exports make of it: a zone before or behind the year, a comma behind the weekday, an ISO date, "-" for the sender.
/// </summary>
internal static class FromLine
{
    private const int LongestLine = 1024;

    /// <summary>True where the line reads as a From_ line with a date.</summary>
    public static bool IsOne(ReadOnlySpan<byte> line) => line.Length is > 10 and < LongestLine && line.StartsWith("From "u8) && line.Contains((byte)':') && TryReadDate(line, out _);

    /// <summary>
    /// True where the line may be a From_ line though no date is read in it: one that has none, one in words of another language, one as another program writes it. It has a
    /// sender's address, or none, or a time and a year; what ends as a sentence does is none.
    /// </summary>
    public static bool MayBeOne(ReadOnlySpan<byte> line)
    {
        if (line.Length >= LongestLine || !line.StartsWith("From "u8))
            return false;
        var rest = line[5..].Trim(" \t\r"u8);
        if (rest.IsEmpty)
            return true;
        if (rest[^1] is (byte)':' or (byte)',' or (byte)';' or (byte)'.' or (byte)'!' or (byte)'?')
            return false;
        var end = rest.IndexOf((byte)' ');
        var sender = end < 0 ? rest : rest[..end];
        var date = end < 0 ? [] : rest[end..];
        var isSender = sender.Contains((byte)'@') || sender.SequenceEqual("-"u8) || Ascii.EqualsIgnoreCase(sender, "MAILER-DAEMON"u8) || IsNumber(sender);
        return isSender ? date.IsEmpty || HasTime(date) || HasYear(date) : HasTime(rest) && HasYear(rest);
    }

    /// <summary>True where the line can be the first of a message: a header field, or a From_ line that an mbox inside an mbox quoted.</summary>
    public static bool IsHeaderStart(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith(">From "u8))
            return true;
        var colon = line.IndexOf((byte)':');
        if (colon is < 1 or > 126)
            return false;
        var name = line[..colon].TrimEnd(" \t"u8);
        return !name.IsEmpty && name.IndexOfAnyExceptInRange((byte)0x21, (byte)0x7E) < 0;
    }

    /// <summary>The date of the line, in UTC where no zone is told.</summary>
    public static DateTimeOffset? Date(ReadOnlySpan<byte> line) => TryReadDate(line, out var date) ? date : null;

    /// <summary>The address of the line; null where it tells none.</summary>
    public static string? Sender(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith("From "u8))
            return null;
        var rest = line[5..].TrimStart((byte)' ');
        var sender = rest[..(rest.IndexOf((byte)' ') is >= 0 and var end ? end : rest.Length)].Trim("\"<>\r\n"u8);
        return sender.Contains((byte)'@') && !sender.ContainsAnyExceptInRange((byte)'!', (byte)'~') ? Encoding.ASCII.GetString(sender) : null;
    }

    private static bool TryReadDate(ReadOnlySpan<byte> line, out DateTimeOffset? date)
    {
        date = null;
        int year = 0, month = 0, day = 0, hour = -1, minute = 0, second = 0;
        var weekday = false;
        var zone = TimeSpan.Zero;
        foreach (var range in line[5..].Split((byte)' '))
        {
            var token = line[5..][range].Trim(" \t\r,"u8);
            if (token.IsEmpty)
                continue;
            if (hour < 0 && TryTime(token, out hour, out minute, out second))
                continue;
            if (month == 0 && token.Length == 3 && NamesIndex(token, "SunMonTueWedThuFriSat"u8) > 0)
                weekday = true;
            else if (weekday && month == 0 && token.Length == 3 && NamesIndex(token, "JanFebMarAprMayJunJulAugSepOctNovDec"u8) is > 0 and var named)
                month = named;
            else if (token.Length == 10 && token[4] == '-' && token[7] == '-' && TryNumber(token[..4], out year) && TryNumber(token[5..7], out month) && TryNumber(token[8..], out day))
                weekday = true;
            else if (token.Length is 1 or 2 && day == 0 && TryNumber(token, out var dayTold) && weekday)
                day = dayTold;
            // "Mon Nov  3 10:00:00 97": the pivot is that of mail's dates (RFC 5322, 4.3).
            else if (token.Length == 2 && day > 0 && month > 0 && hour >= 0 && year == 0 && TryNumber(token, out var shortYear))
                year = shortYear + (shortYear < 50 ? 2000 : 1900);
            else if (token.Length == 4 && month > 0 && TryNumber(token, out var yearTold) && yearTold is > 1900 and < 2200)
                year = yearTold;
            else if (token.Length == 5 && token[0] is (byte)'+' or (byte)'-' && TryNumber(token[1..], out var zoneTold))
                zone = TimeSpan.FromMinutes((((zoneTold / 100) * 60) + (zoneTold % 100)) * (token[0] == '-' ? -1 : 1));
            else if (hour >= 0 && year > 0 && token.SequenceEqual("remote"u8))
                break;
            // "From Mon 3 Nov 2025 10:00 until …" goes on as a sentence.
            else if (hour >= 0 && year > 0 && token[0] is >= (byte)'a' and <= (byte)'z')
                return false;
        }

        if (hour < 0 || year == 0 || month is < 1 or > 12 || !weekday)
            return false;
        if (day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && zone.Duration() < TimeSpan.FromHours(15))
            date = new DateTimeOffset(year, month, day, hour, minute, Math.Min(second, 59), zone);
        return true;
    }

    // "-4791163298237340742": Google Groups gives the message's number alone.
    private static bool IsNumber(ReadOnlySpan<byte> sender) => sender.TrimStart((byte)'-') is { Length: > 9 } digits && digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    // "10:00", and with points as in the north.
    private static bool HasTime(ReadOnlySpan<byte> text)
    {
        for (var at = 1; at + 2 < text.Length; at++)
            if (text[at] is (byte)':' or (byte)'.' && IsDigit(text[at - 1]) && IsDigit(text[at + 1]) && IsDigit(text[at + 2]))
                return true;
        return false;
    }

    private static bool HasYear(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at + 3 < text.Length; at++)
            if ((text[at..].StartsWith("19"u8) || text[at..].StartsWith("20"u8)) && IsDigit(text[at + 2]) && IsDigit(text[at + 3]) && (at == 0 || !IsDigit(text[at - 1])) && (at + 4 == text.Length || !IsDigit(text[at + 4])))
                return true;
        return false;
    }

    private static bool IsDigit(byte letter) => letter is >= (byte)'0' and <= (byte)'9';

    private static bool TryTime(ReadOnlySpan<byte> token, out int hour, out int minute, out int second)
    {
        hour = -1;
        minute = second = 0;
        if (token.Length is not (4 or 5 or 7 or 8))
            return false;
        var colon = token.IndexOf((byte)':');
        if (colon is not (1 or 2) || !TryNumber(token[..colon], out var told) || token.Length < colon + 3 || !TryNumber(token.Slice(colon + 1, 2), out minute))
            return false;
        if (token.Length > colon + 3 && (token.Length != colon + 6 || token[colon + 3] != ':' || !TryNumber(token[(colon + 4)..], out second)))
            return false;
        hour = told;
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number) =>
        Utf8Parser.TryParse(digits, out number, out var used) && used == digits.Length && number >= 0;

    private static int NamesIndex(ReadOnlySpan<byte> token, ReadOnlySpan<byte> names)
    {
        for (var index = 0; index < names.Length; index += 3)
            if (Ascii.EqualsIgnoreCase(token, names.Slice(index, 3)))
                return (index / 3) + 1;
        return 0;
    }
}
