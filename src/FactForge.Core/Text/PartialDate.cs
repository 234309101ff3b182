using System.Globalization;

namespace FactForge;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year alone: <c>2026</c>.</summary>
    Year,

    /// <summary>A quarter: <c>2026-Q1</c>.</summary>
    Quarter,

    /// <summary>A month: <c>2026-03</c>.</summary>
    Month,

    /// <summary>A day: <c>2026-03-14</c>.</summary>
    Day,
}

/// <summary>
/// A date as precisely as it was told: a day is a day, a month is a month. This is the time at which something <em>holds</em>,
/// a different thing from the <see cref="DateTimeOffset"/> at which it was said.
/// </summary>
/// <param name="First">The first day that the date covers.</param>
/// <param name="Precision">How much of it was told.</param>
public readonly record struct PartialDate(DateOnly First, DatePrecision Precision) : IComparable<PartialDate>
{
    /// <summary>The last day that the date covers.</summary>
    public DateOnly Last => Precision switch
    {
        DatePrecision.Year => First.AddYears(1).AddDays(-1),
        DatePrecision.Quarter => First.AddMonths(3).AddDays(-1),
        DatePrecision.Month => First.AddMonths(1).AddDays(-1),
        _ => First,
    };

    /// <summary>A single day.</summary>
    public static PartialDate OfDay(DateOnly day) => new(day, DatePrecision.Day);

    /// <summary>A whole month.</summary>
    public static PartialDate OfMonth(int year, int month) => new(new DateOnly(year, month, 1), DatePrecision.Month);

    /// <summary>A quarter, 1 to 4.</summary>
    public static PartialDate OfQuarter(int year, int quarter) => new(new DateOnly(year, (quarter * 3) - 2, 1), DatePrecision.Quarter);

    /// <summary>A whole year.</summary>
    public static PartialDate OfYear(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    /// <summary>Reads <c>2026</c>, <c>2026-Q1</c>, <c>2026-03</c> or <c>2026-03-14</c> (ISO 8601 reduced precision, with the usual form of a quarter).</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (text is null)
            return false;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Found(OfDay(day), out date);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return Found(new(month, DatePrecision.Month), out date);
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return Found(new(year, DatePrecision.Year), out date);
        if (text.Length == 7 && text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var quarterYear) && quarterYear > 0)
            return Found(OfQuarter(quarterYear, text[6] - '0'), out date);
        return false;
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other)
    {
        var byDay = First.CompareTo(other.First);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <inheritdoc/>
    public override string ToString() => Precision switch
    {
        DatePrecision.Year => First.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-Q{((First.Month - 1) / 3) + 1}"),
        DatePrecision.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>Earlier.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or equal.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Later or equal.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool Found(PartialDate value, out PartialDate date)
    {
        date = value;
        return true;
    }
}
