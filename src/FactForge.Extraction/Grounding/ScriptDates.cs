using System.Globalization;
using System.Text.RegularExpressions;

namespace FactForge.Extraction.Grounding;

/// <summary>
/// Dates of calendars' own marks and of month names in scripts other than Latin: 3月14日, 2025년 3월, 14 марта, 14 במרץ, ١٤ مارس. A statement is English and rests on
/// such words; nothing else reads them. A date without its year is the nearest of either direction.
/// </summary>
internal static partial class ScriptDates
{
    /// <summary>By month, from January: Russian, Ukrainian (both as they stand behind a day), Hebrew, Arabic.</summary>
    private static readonly string[] Names =
    [
        "января січня ינואר يناير", "февраля лютого פברואר فبراير", "марта березня מרץ מרס مارس", "апреля квітня אפריל أبريل ابريل", "мая травня מאי مايو", "июня червня יוני يونيو",
        "июля липня יולי يوليو", "августа серпня אוגוסט أغسطس اغسطس", "сентября вересня ספטמבר سبتمبر", "октября жовтня אוקטובר أكتوبر اكتوبر", "ноября листопада נובמבר نوفمبر", "декабря грудня דצמבר ديسمبر",
    ];

    private static readonly Dictionary<string, int> Months = Names.SelectMany((names, at) => names.Split(' ').Select(name => (name, at + 1))).ToDictionary(StringComparer.Ordinal);

    private static readonly Regex Named = new($@"(?<![0-9])(?:(?<other>[12][0-9]|3[01]|0?[1-9]) ?(?:[-–—]|по|до|и|та) ?)?(?<day>[12][0-9]|3[01]|0?[1-9]) ?(?:ב-?)?(?<name>{string.Join('|', Months.Keys)})(?!\p{{L}})(?: (?<year>[12][0-9]{{3}})(?![0-9]))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>All dates of a text in ASCII digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="said">The day on which it was written.</param>
    public static IEnumerable<PartialDate> Read(string text, DateOnly said)
    {
        if (System.Text.Ascii.IsValid(text))
            return [];
        return Marked().Matches(text).SelectMany(match => Of(match, Number(match.Groups["month"]), said))
            .Concat(Named.Matches(text).SelectMany(match => Of(match, Months[match.Groups["name"].Value], said)))
            .Concat(Years().Matches(text).Select(match => PartialDate.OfYear(Number(match.Groups["year"])!.Value)));
    }

    // "3月14日~16日", "14–16 марта": both of its days.
    private static IEnumerable<PartialDate> Of(Match match, int? month, DateOnly said) =>
        Of(match, Number(match.Groups["day"]), month, said).Concat(Number(match.Groups["other"]) is { } other ? Of(match, other, month, said) : []);

    private static IEnumerable<PartialDate> Of(Match match, int? day, int? month, DateOnly said)
    {
        var years = Number(match.Groups["year"]) is { } told ? [told] : new[] { said.Year - 1, said.Year, said.Year + 1 };
        var dates = years.Where(year => day is null || day <= DateTime.DaysInMonth(year, month!.Value))
            .Select(year => day is { } known ? PartialDate.OfDay(new(year, month!.Value, known)) : PartialDate.OfMonth(year, month!.Value)).ToList();
        return years.Length == 1 ? dates : dates.Where(date => date.Last < said).TakeLast(1).Concat(dates.Where(date => date.Last >= said).Take(1));
    }

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("(?<![0-9])(?:(?<year>[12][0-9]{3}) ?[年년] ?)?(?<month>1[0-2]|0?[1-9]) ?[月월](?: ?(?<day>[12][0-9]|3[01]|0?[1-9]) ?[日일号號](?: ?(?:[-–—~〜～、,・]|から|부터|至|到|和|と) ?(?<other>[12][0-9]|3[01]|0?[1-9]) ?[日일号號])?)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();

    [GeneratedRegex("(?<![0-9])(?<year>[12][0-9]{3}) ?[年년]", RegexOptions.ExplicitCapture)]
    private static partial Regex Years();
}
