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
        return DateUtils.TryParse(text.Trim(), out var date) && date != DateTimeOffset.MinValue ? date : null;
    }

    private static bool IsPossible(DateTimeOffset date) => date > FirstMail && date < LastMail;
}
