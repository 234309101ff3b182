using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactForge.Consolidation;

/// <summary>Finds typed values in a text: dates, times, money, shares, phone numbers, versions, identifiers, addresses, numbers.</summary>
internal static partial class ValueScanner
{
    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Dictionary<string, string> Currencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["€"] = "EUR",
        ["eur"] = "EUR",
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["£"] = "GBP",
        ["gbp"] = "GBP",
        ["pound"] = "GBP",
        ["pounds"] = "GBP",
        ["$"] = "USD",
        ["us$"] = "USD",
        ["usd"] = "USD",
        ["dollar"] = "USD",
        ["dollars"] = "USD",
        ["chf"] = "CHF",
        ["francs"] = "CHF",
        ["sek"] = "SEK",
        ["nok"] = "NOK",
        ["dkk"] = "DKK",
        ["kroner"] = "KR",
        ["kronor"] = "KR",
        ["jpy"] = "JPY",
        ["¥"] = "JPY",
        ["yen"] = "JPY",
        ["cents"] = "CENT",
        ["pence"] = "PENNY",
        ["inr"] = "INR",
        ["₹"] = "INR",
        ["cad"] = "CAD",
        ["aud"] = "AUD",
        ["pln"] = "PLN",
    };

    private static readonly Dictionary<string, int> Quarters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["last"] = 4,
        ["1st"] = 1,
        ["2nd"] = 2,
        ["3rd"] = 3,
        ["4th"] = 4,
    };

    // Beyond it, one word without an end would cost the square of its length; both patterns match the same.
    private const int Longest = 2000;

    // What every value without a digit has in it.
    private static readonly SearchValues<string> Wordy = SearchValues.Create(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "quarter", "@", "www.", "http"], StringComparison.Ordinal);

    /// <summary>The values in order of place, with the stretch of text that each takes.</summary>
    public static IEnumerable<(TextSpan Span, TypedValue Value)> Scan(string text)
    {
        if (!text.Any(char.IsDigit) && !text.AsSpan().ContainsAny(Wordy))
            yield break;
        for (var match = (text.Length <= Longest ? Pattern() : LinearPattern()).Match(text); match.Success; match = match.NextMatch())
        {
            if (Read(match) is not { } value)
                continue;
            // "the late April frost": it is the frost that is late.
            var part = match.Groups["part"];
            if (part.Success && text.AsSpan(0, match.Index).EndsWith("the ", StringComparison.OrdinalIgnoreCase))
                yield return (new TextSpan(match.Index + part.Length + 1, match.Length - part.Length - 1), Date(value.Date!.Year, value.Date.Month, value.Date.Day));
            else
                yield return (new TextSpan(match.Index, match.Length), value);
        }
    }

    private static TypedValue? Read(Match match)
    {
        if (match.Groups["address"].Success || match.Groups["url"].Success)
            return new TypedValue(ValueKind.Identifier, match.Value.ToLowerInvariant());
        if (match.Groups["isoy"] is { Success: true } isoYear)
            return Date(Number(isoYear), Number(match.Groups["isom"]), Number(match.Groups["isod"]));
        if (match.Groups["dmym"] is { Success: true } dayFirst)
            return Date(Number(match.Groups["dmyy"]), Month(dayFirst.Value), Number(match.Groups["dmyd"]));
        if (match.Groups["mdym"] is { Success: true } monthFirst)
            return Date(Number(match.Groups["mdyy"]), Month(monthFirst.Value), Number(match.Groups["mdyd"]));
        if (match.Groups["mym"] is { Success: true } month)
            return Date(Number(match.Groups["myy"]), Month(month.Value), null, Part(match.Groups["part"]));
        if (match.Groups["mon"] is { Success: true } alone)
            return Date(null, Month(alone.Value), null, Part(match.Groups["part"]));
        if (match.Groups["qn"] is { Success: true } quarter)
            return Quarter(Number(quarter)!.Value, Number(match.Groups["qy"]));
        if (match.Groups["qw"] is { Success: true } word)
            return Quarter(Quarters[word.Value], Number(match.Groups["qwy"]));
        if (match.Groups["hour"] is { Success: true } hour)
            return Time(Number(hour)!.Value, Number(match.Groups["minute"]) ?? 0, match.Groups["half"].Value);
        if (match.Groups["hour2"] is { Success: true } bareHour)
            return Time(Number(bareHour)!.Value, 0, match.Groups["half2"].Value);
        if (match.Groups["cur1"] is { Success: true } before)
            return Money(before.Value, match.Groups["sum1"].Value, match.Groups["scale1"].Value);
        if (match.Groups["cur2"] is { Success: true } behind)
            return Money(behind.Value, match.Groups["sum2"].Value, match.Groups["scale2"].Value);
        if (match.Groups["share"] is { Success: true } share)
            return new TypedValue(ValueKind.Percent, Amount(share.Value, ""));
        if (match.Groups["nth"] is { Success: true } nth)
            return Number(nth) is { } day and >= 1 and <= 31 ? Date(null, null, day) : new TypedValue(ValueKind.Number, nth.Value);
        if (match.Groups["version"].Success)
            return new TypedValue(ValueKind.Identifier, match.Value.TrimStart('v', 'V'));
        if (match.Groups["phone"] is { Success: true } phone)
            return Phone(phone.Value);
        if (match.Groups["code"].Success)
            return new TypedValue(ValueKind.Identifier, match.Value.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant());
        var plain = match.Groups["number"].Value;
        var scaled = Amount(plain, match.Groups["scale"].Value);
        return IsYear(plain) && string.Equals(scaled, plain, StringComparison.Ordinal)
            ? Date(int.Parse(plain, CultureInfo.InvariantCulture), null, null) : new TypedValue(ValueKind.Number, scaled);
    }

    private static bool IsYear(string plain) =>
        plain.Length == 4 && plain.All(char.IsAsciiDigit) && (plain.StartsWith("19", StringComparison.Ordinal) || plain.StartsWith("20", StringComparison.Ordinal));

    private static TypedValue Date(int? year, int? month, int? day, PartOfMonth? part = null)
    {
        var date = new LooseDate(year, month, day, Part: part);
        return new TypedValue(ValueKind.Date, $"{year?.ToString("0000", CultureInfo.InvariantCulture) ?? "?"}-{month?.ToString("00", CultureInfo.InvariantCulture) ?? "?"}-{day?.ToString("00", CultureInfo.InvariantCulture) ?? part?.ToString() ?? "?"}") { Date = date };
    }

    private static PartOfMonth? Part(Group word) => word.Success ? Enum.Parse<PartOfMonth>(word.ValueSpan, ignoreCase: true) : null;

    private static TypedValue Quarter(int quarter, int? year) =>
        new(ValueKind.Date, $"{year?.ToString("0000", CultureInfo.InvariantCulture) ?? "?"}-Q{quarter}") { Date = new LooseDate(year, null, null, quarter) };

    private static TypedValue Time(int hour, int minute, string half)
    {
        if (half.StartsWith('p') || half.StartsWith('P'))
            hour = hour % 12 + 12;
        else if (half.Length > 0)
            hour %= 12;
        return new TypedValue(ValueKind.Time, $"{hour:00}:{minute:00}");
    }

    private static TypedValue Money(string currency, string sum, string scale) => new(ValueKind.Money, $"{Amount(sum, scale)} {Currencies[currency]}");

    private static TypedValue? Phone(string text)
    {
        var digits = new StringBuilder();
        foreach (var character in text.Replace("(0)", "", StringComparison.Ordinal))
        {
            if (char.IsAsciiDigit(character))
                digits.Append(character);
        }

        return digits.Length >= 7 ? new TypedValue(ValueKind.Phone, digits.ToString()) : new TypedValue(ValueKind.Identifier, digits.ToString());
    }

    private static string Amount(string text, string scale)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal);
        if (scale.Length == 0)
            return plain.EndsWith(".00", StringComparison.Ordinal) ? plain[..^3] : plain;
        var factor = char.ToLowerInvariant(scale.TrimStart()[0]) switch { 'k' or 't' => 1_000m, 'm' => 1_000_000m, _ => 1_000_000_000m };
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount < 1_000_000_000_000m
            ? (amount * factor).ToString("0.####", CultureInfo.InvariantCulture) : plain + scale;
    }

    private static int Month(string name) => Array.IndexOf(MonthStarts, name[..3].ToLowerInvariant()) + 1;

    private static int? Number(Group group) => group.Success && int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private const string FullMonth = "January|February|March|April|May|June|July|August|September|October|November|December";
    private const string MonthName = "(?:" + FullMonth + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private const string PartName = "(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[ -])?";
    // "by the end of October 1240 were given": no year.
    private const string Year = "(?:1[5-9]|2[01])\\d\\d";
    private const string Currency = "(?:€|£|US\\$|\\$|¥|₹|EUR|GBP|USD|CHF|SEK|NOK|DKK|JPY|INR|CAD|AUD|PLN)";
    private const string CurrencyWord = "(?:€|£|\\$|EUR|GBP|USD|CHF|SEK|NOK|DKK|JPY|INR|CAD|AUD|PLN|euros?|pounds?|dollars?|francs|kroner|kronor|yen|cents|pence)";
    private const string Sum = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private const string Scale = "k|K|m|M|bn| thousand| million| billion";

    private const string Values =
        "(?<address>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)|(?<url>https?://[^\\s)]+|\\bwww\\.[^\\s)]+)"
        + "|\\b(?<isoy>\\d{4})-(?<isom>\\d\\d)(?:-(?<isod>\\d\\d))?\\b"
        + "|\\b(?<dmyd>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<dmym>" + MonthName + ")(?:,? (?<dmyy>" + Year + "))?\\b"
        + "|\\b" + PartName + "(?<mdym>" + MonthName + ") (?:the )?(?<mdyd>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<mdyy>" + Year + ")\\b)?"
        + "|\\b" + PartName + "(?<mym>" + MonthName + "),? (?:of )?(?<myy>" + Year + ")\\b|\\b" + PartName + "(?<mon>" + FullMonth + ")\\b"
        + "|\\bQ(?<qn>[1-4])(?:[ /-]?(?:of )?(?<qy>\\d{4}))?\\b|\\b(?<qw>first|second|third|fourth|last|1st|2nd|3rd|4th) quarter(?:,? (?:of )?(?<qwy>\\d{4}))?\\b"
        + "|\\b(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?: ?(?<half>[ap]\\.?m\\b))?|\\b(?<hour2>\\d{1,2}) ?(?<half2>[ap]\\.?m)\\b"
        + "|(?<cur1>" + Currency + ") ?(?<sum1>" + Sum + ")(?:(?<scale1>" + Scale + ")\\b)?|\\b(?<sum2>" + Sum + ")(?<scale2>" + Scale + ")? ?(?<cur2>" + CurrencyWord + ")(?:\\b|$|\\s)"
        + "|\\b(?<share>" + Sum + ") ?(?:%|per ?cent\\b)"
        + "|\\b(?<nth>\\d+)(?:st|nd|rd|th)\\b"
        + "|\\b(?<version>[vV]\\d+(?:\\.\\d+)*|\\d+(?:\\.\\d+){2,})\\b"
        + "|(?<phone>(?:\\+|\\b|\\()\\d[\\d() -]{5,}\\d)\\b"
        + "|\\b(?<code>[A-Za-z]+[-/]?\\d[A-Za-z0-9/-]*|\\d+(?:[-/][A-Za-z0-9]+)+|\\d+[A-Za-z]{2,}\\d*)\\b"
        + "|\\b(?<number>" + Sum + ")(?<scale>k|K|m|M|bn)?\\b";

    // Compiled with the program, where the other is put together at its first use, for a fifth of a second.
    [GeneratedRegex(Values, RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(Values, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LinearPattern();
}
