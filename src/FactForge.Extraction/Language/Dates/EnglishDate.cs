using System.Globalization;

namespace FactForge.Extraction.Language.Dates;

/// <summary>Absolute dates in English words.</summary>
internal static class EnglishDate
{
    private static readonly string[] MonthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary><c>7 March 2025</c>, <c>March 2025</c>, <c>the first quarter of 2025</c>, <c>2025</c>.</summary>
    public static string Of(PartialDate date) => date.Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{date.First.Day} {MonthNames[date.First.Month - 1]} {date.First.Year}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{MonthNames[date.First.Month - 1]} {date.First.Year}"),
        DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"Q{((date.First.Month - 1) / 3) + 1} {date.First.Year}"),
        _ => date.First.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The whole name of a month, 1 to 12.</summary>
    public static string MonthName(int month) => MonthNames[month - 1];
}
