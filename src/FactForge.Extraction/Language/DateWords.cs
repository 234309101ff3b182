using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Names of months and weekdays in English, German, French and Spanish, with the short forms that mail uses.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int> Months = Numbered(
        "january jan januar jänner janvier janv enero ene",
        "february feb februar février fevrier févr fevr febrero",
        "march mar märz maerz mrz mars marzo",
        "april apr avril avr abril abr",
        "may mai mayo",
        "june jun juni juin junio",
        "july jul juli juillet juil julio",
        "august aug août aout agosto ago",
        "september sep sept septembre septiembre set",
        "october oct oktober okt octobre octubre",
        "november nov novembre noviembre",
        "december dec dezember dez décembre decembre déc diciembre dic");

    private static readonly FrozenDictionary<string, int> Weekdays = Numbered(
        "monday mon montag mo lundi lunes",
        "tuesday tue tues dienstag di mardi martes",
        "wednesday wed weds mittwoch mi mercredi miércoles miercoles",
        "thursday thu thur thurs donnerstag do jeudi jueves",
        "friday fri freitag fr vendredi viernes",
        "saturday sat samstag sonnabend sa samedi sábado sabado",
        "sunday sun sonntag so dimanche domingo");

    /// <summary>Short forms that are words of their own: they count as dates only beside a number.</summary>
    private static readonly FrozenSet<string> Weak = FrozenSet.Create(StringComparer.Ordinal,
        "may", "mar", "march", "set", "ago", "mai", "mars", "mo", "di", "mi", "do", "fr", "sa", "so", "sun", "sat", "wed", "jan", "dec", "dic", "ene", "mon", "abr", "apr");

    /// <summary>True for a month's name or short form.</summary>
    public static bool IsMonth(string lower) => Months.ContainsKey(lower);

    /// <summary>The month, 1 to 12, or 0.</summary>
    public static int Month(string lower) => Months.GetValueOrDefault(lower);

    /// <summary>The weekday, 1 (Monday) to 7, or 0; short forms that are words of their own are left out.</summary>
    public static int Weekday(string lower) => Weekdays.TryGetValue(lower, out var day) && !Weak.Contains(lower) ? day : 0;

    /// <summary>The weekday of a short form that is a word of its own ("Wed", "Sat"): it takes a capital and a preposition to be one.</summary>
    public static int ShortWeekday(string lower) => lower is "mon" or "wed" or "sat" or "sun" ? Weekdays[lower] : 0;

    /// <summary>True where the form alone does not tell that a date is meant.</summary>
    public static bool IsWeak(string lower) => Weak.Contains(lower);

    private static FrozenDictionary<string, int> Numbered(params string[] lists)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < lists.Length; at++)
        {
            foreach (var name in lists[at].Split(' '))
                found[name] = at + 1;
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
