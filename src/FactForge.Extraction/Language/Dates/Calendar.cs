namespace FactForge.Extraction.Language.Dates;

/// <summary>Choosing the year, month or week that an incomplete date means.</summary>
internal static class Calendar
{
    /// <summary>The day of a month in the year that the direction asks for, or null where there is no such day.</summary>
    public static DateOnly? NearestDay(int month, int day, DateContext context)
    {
        var year = context.Said.Year;
        var candidate = Make(year, month, day);
        if (candidate is null)
            return Make(year + 1, month, day) ?? Make(year - 1, month, day);
        if (context.Direction == DateDirection.Ahead)
        {
            // A day a little behind is one that has just passed, not one eleven months away.
            return candidate.Value < context.Said.AddDays(-60) ? Make(year + 1, month, day) : candidate;
        }

        return candidate.Value > context.Said.AddDays(31) ? Make(year - 1, month, day) : candidate;
    }

    /// <summary>The month in the year that the direction asks for.</summary>
    public static PartialDate NearestMonth(int month, DateContext context)
    {
        var year = context.Said.Year;
        if (context.Direction == DateDirection.Ahead && month < context.Said.Month)
            year++;
        if (context.Direction == DateDirection.Behind && month > context.Said.Month)
            year--;
        return PartialDate.OfMonth(year, month);
    }

    /// <summary>"the 16th": this month's, or the next's where it has passed; looking back, this month's or the last's.</summary>
    public static DateOnly? NearestDayOfMonth(int day, DateContext context)
    {
        var first = new DateOnly(context.Said.Year, context.Said.Month, 1);
        if (context.Direction == DateDirection.Ahead && day < context.Said.Day)
            first = first.AddMonths(1);
        if (context.Direction == DateDirection.Behind && day > context.Said.Day)
            first = first.AddMonths(-1);
        return Make(first.Year, first.Month, day);
    }

    /// <summary>A weekday (1 Monday to 7): the next one behind the day, or the last before it.</summary>
    public static DateOnly NearestWeekday(int weekday, DateContext context)
    {
        var today = IsoDay(context.Said);
        if (context.Direction == DateDirection.Ahead)
        {
            var ahead = (weekday - today + 7) % 7;
            return context.Said.AddDays(ahead == 0 ? 7 : ahead);
        }

        var behind = (today - weekday + 7) % 7;
        return context.Said.AddDays(-(behind == 0 ? 7 : behind));
    }

    /// <summary>Monday of the week that many weeks ahead.</summary>
    public static DateOnly Monday(DateOnly day, int weeks) => day.AddDays(1 - IsoDay(day) + (7 * weeks));

    /// <summary>A date, or null where the calendar has none such.</summary>
    public static DateOnly? Make(int year, int month, int day) =>
        year is < 1900 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null : new DateOnly(year, month, day);

    /// <summary>1 for Monday to 7 for Sunday (ISO 8601).</summary>
    public static int IsoDay(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
