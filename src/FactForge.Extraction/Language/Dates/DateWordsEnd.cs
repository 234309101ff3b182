namespace FactForge.Extraction.Language.Dates;

/// <summary>Words with which a date at the start of a sentence ends ("In September I start …").</summary>
internal static class DateWordsEnd
{
    /// <summary>True for months, weekdays, years, and words such as "today", "week".</summary>
    public static bool IsDateWord(string lower) =>
        DateWords.Month(lower) > 0 || DateWords.Weekday(lower) > 0
        || (lower.Length > 6 && lower[^1] == 's' && DateWords.Weekday(lower[..^1]) > 0)
        || lower is "today" or "tomorrow" or "tonight" or "yesterday" or "week" or "month" or "year" or "morning" or "afternoon" or "evening" or "then" or "meantime" or "now"
        || (lower.Length == 4 && char.IsAsciiDigit(lower[0]) && char.IsAsciiDigit(lower[3]));
}
