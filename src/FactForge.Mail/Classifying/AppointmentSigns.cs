using FactForge.Mail.Bodies;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>What calendars leave in the subject and the text of an invitation, or an answer to one, where an export lost the calendar part and every header that names it.</summary>
internal static class AppointmentSigns
{
    private const int MostLines = 60;

    // Outlook's line between a meeting's facts and what its organiser wrote.
    private const string Stars = "*~*~*~*~*";

    private static readonly WordSet When = new(
        ["when", "wann", "quand", "cuándo", "cuando", "quando", "wanneer", "när", "hvornår", "når", "milloin", "kiedy", "kdy", "когда", "коли", "ne zaman", "日時", "时间", "時間", "날짜", "언제", "시간"]);

    private static readonly WordSet Where = new(
        ["where", "wo", "où", "dónde", "donde", "dove", "onde", "waar", "var", "hvor", "missä", "gdzie", "kde", "где", "де", "nerede", "場所", "地点", "地點", "위치", "장소"]);

    /// <summary>True where a calendar wrote the text, or carries the appointment below what somebody wrote.</summary>
    public static bool AreIn(string text) => text.Contains(Stars, StringComparison.Ordinal) || HoldsOriginal(text);

    /// <summary>True where the text begins with when and where, and Outlook's line below: an invitation as exports of its stores write it.</summary>
    public static bool Begin(string text)
    {
        var told = text.AsSpan().TrimStart();
        if (told.IndexOf(Stars, StringComparison.Ordinal) is not (> 0 and var stars) || told[..stars].IndexOfAny(':', '：') is not (> 0 and <= 12 and var colon))
            return false;
        return (When.Contains(told[..colon]) || Where.Contains(told[..colon])) && TellsWhenAndWhere(told[..stars]);
    }

    /// <summary>True where the text tells when and where, each on a line of its own, as calendars do.</summary>
    public static bool TellsWhenAndWhere(ReadOnlySpan<char> text)
    {
        var (when, where, lines) = (false, false, 0);
        foreach (var line in text.EnumerateLines())
        {
            if (++lines > MostLines)
                break;
            var colon = line.IndexOfAny(':', '：');
            if (colon is < 1 or > 12)
                continue;
            var field = line[..colon].Trim("*> ");
            when |= When.Contains(field) && line[(colon + 1)..].ContainsAnyInRange('0', '9');
            where |= Where.Contains(field);
        }

        return when && where;
    }

    /// <summary>True for "Accepted: Berth plan @ Mon 3 Feb 2025 10am - 11am (CET)", as Google writes it: a zone or an account at the end.</summary>
    public static bool IsDated(ReadOnlySpan<char> subject)
    {
        var at = subject.LastIndexOf(" @ ", StringComparison.Ordinal);
        if (at < 0)
            return false;
        var date = subject[(at + 3)..];
        return date.EndsWith(")", StringComparison.Ordinal) && date.IndexOf("20", StringComparison.Ordinal) is >= 0 and var year && year + 4 <= date.Length && char.IsAsciiDigit(date[year + 2]) && char.IsAsciiDigit(date[year + 3]) && date.Contains(' ');
    }

    // "-----Original Appointment-----"
    private static bool HoldsOriginal(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (words.Length is > 8 and < 80 && words[0] == '-' && words[^1] == '-' && QuoteWords.Appointment.IsIn(words))
                return true;
        }

        return false;
    }
}
