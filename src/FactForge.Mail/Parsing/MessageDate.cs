using System.Globalization;
using MimeKit;
using MimeKit.Utils;

namespace FactForge.Mail.Parsing;

/// <summary>When a message was sent. The Date header is believed unless the mail systems that passed the message on make it absurd.</summary>
internal static class MessageDate
{
    private static readonly DateTimeOffset FirstMail = new(1971, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LastMail = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan WrongClock = TimeSpan.FromDays(2);
    private static readonly TimeSpan LongestWay = TimeSpan.FromDays(180);

    public static DateTimeOffset? Tell(HeaderFields headers, DateTimeOffset? envelope)
    {
        var told = Parse(headers.Text(HeaderId.Date)) ?? Parse(headers.Text(HeaderId.ResentDate));
        var received = FirstReceived(headers);
        if (told is { } date && IsPossible(date) && (received is null || (date <= received + WrongClock && date >= received - LongestWay)))
            return date;
        // A From_ line of one export is the time of the export: it speaks only where nothing else does.
        return received ?? (envelope is { } posted && IsPossible(posted) ? posted : null);
    }

    private static DateTimeOffset? FirstReceived(HeaderFields headers)
    {
        DateTimeOffset? first = null;
        foreach (var header in headers)
        {
            if (header.Id != HeaderId.Received)
                continue;
            // Each system puts its line on top, so the last is the first hop.
            var value = HeaderFields.Text(header);
            var date = Parse(value[(value.LastIndexOf(';') + 1)..]);
            if (date is { } told && IsPossible(told))
                first = told;
        }

        return first;
    }

    private static DateTimeOffset? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        text = text.Trim();
        // First, for the other reader takes of what it does not know the date without its time.
        if (text.Length > 9 && text[4] == '-' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var iso))
            return iso;
        return DateUtils.TryParse(Mended(text) ?? text, out var date) && date != DateTimeOffset.MinValue ? date : null;
    }

    // "10.00.00" is a time as some write it; 60 seconds are a leap second's, or a clock's that counts from one.
    private static string? Mended(string text)
    {
        // A date may have points as well, "03.02.25".
        var isPointed = !text.Contains(':', StringComparison.Ordinal);
        if (!isPointed && !text.Contains(":60", StringComparison.Ordinal))
            return null;
        var mended = text.ToCharArray();
        var isMended = false;
        for (var at = 2; at + 5 < text.Length; at++)
        {
            if (text[at] != (isPointed ? '.' : ':') || text[at + 3] != text[at] || !IsNumber(text, at - 2) || !IsNumber(text, at + 1) || !IsNumber(text, at + 4) || (at > 2 && char.IsAsciiDigit(text[at - 3])) || (at + 6 < text.Length && char.IsAsciiDigit(text[at + 6])))
                continue;
            isMended |= isPointed;
            mended[at] = mended[at + 3] = ':';
            if (text[at + 4] == '6' && text[at + 5] == '0')
                (mended[at + 4], mended[at + 5], isMended) = ('5', '9', true);
        }

        return isMended ? new string(mended) : null;
    }

    private static bool IsNumber(string text, int at) => char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]);

    private static bool IsPossible(DateTimeOffset date) => date > FirstMail && date < LastMail;
}
