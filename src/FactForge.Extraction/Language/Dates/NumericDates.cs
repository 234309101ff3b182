using System.Globalization;

namespace FactForge.Extraction.Language.Dates;

/// <summary>Dates that start with a number: <c>2025-03-07</c>, <c>7 March 2025</c>, <c>7th of March</c>, <c>the 16th</c>, <c>7.3.2025</c>, <c>2011</c>.</summary>
internal static class NumericDates
{
    /// <summary>The date that starts at a token, or null.</summary>
    public static DateExpression? Read(TokenList tokens, int at, DateContext context)
    {
        var token = tokens[at];
        var text = token.Lower;
        if (text.Length == 10 && PartialDate.TryParse(text, out var iso))
            return Whole(at, at, iso, relative: false);
        if (text.IndexOf('.') > 0 || text.IndexOf('/') > 0)
            return Parted(tokens, at, context);
        if (DayRange(token) is var (from, to))
            return RangeBehind(tokens, at, from, to, context);
        if (!TryDay(text, out var number, out var isOrdinal))
            return null;
        return MonthBehind(tokens, at, number, context)
            ?? DayRangeBehind(tokens, at, number, context)
            ?? DayOfMonth(tokens, at, number, isOrdinal, context)
            ?? Year(tokens, at, number, text.Length, context);
    }

    /// <summary>The two days of a token such as <c>16-20</c>.</summary>
    public static (int From, int To)? DayRange(Token token)
    {
        if (token.Kind != TokenKind.Number || token.Lower.IndexOfAny(['-', '–']) is not (> 0 and var dash))
            return null;
        return TryDay(token.Lower[..dash], out var from, out _) && TryDay(token.Lower[(dash + 1)..], out var to, out _) && from is >= 1 and <= 31 && to > from && to <= 31 ? (from, to) : null;
    }

    /// <summary>Two days as one expression.</summary>
    public static DateExpression Range(int first, int last, DateOnly start, DateOnly end) =>
        new(first, last, DateRole.Plain, first, PartialDate.OfDay(start), PartialDate.OfDay(end), $"{EnglishDate.Of(PartialDate.OfDay(start))} to {EnglishDate.Of(PartialDate.OfDay(end))}", true) { WantsPreposition = true };

    /// <summary>"14-17 July".</summary>
    private static DateExpression? RangeBehind(TokenList tokens, int at, int from, int to, DateContext context) =>
        MonthBehind(tokens, at, to, context) is { } last && Calendar.Make(last.Start.First.Year, last.Start.First.Month, from) is { } start
            ? Range(at, last.Last, start, last.Start.First) : null;

    private static DateExpression? MonthBehind(TokenList tokens, int at, int day, DateContext context)
    {
        var next = at + 1;
        if (next < tokens.Count && tokens[next].Is('.'))
            next++;
        if (next < tokens.Count && (tokens[next].Is("of") || tokens[next].Is("de")))
            next++;
        if (next >= tokens.Count || !tokens[next].IsWord || DateWords.Month(tokens[next].Lower) is not (> 0 and var month) || day is < 1 or > 31)
            return null;
        var last = next;
        if (NamedDates.YearBehind(tokens, next, out var yearAt) is { } year)
            return Calendar.Make(year, month, day) is { } whole ? Whole(at, yearAt, PartialDate.OfDay(whole), relative: false) : null;
        return Calendar.NearestDay(month, day, context) is { } near ? Whole(at, last, PartialDate.OfDay(near), relative: true) : null;
    }

    /// <summary>"16 to 18 June", "3-5 May": the first day takes the month of the second.</summary>
    private static DateExpression? DayRangeBehind(TokenList tokens, int at, int day, DateContext context)
    {
        var next = at + 1;
        if (next + 2 >= tokens.Count || !(tokens[next].Is("to") || tokens[next].Is('-') || tokens[next].Is('–') || tokens[next].Is("and") || tokens[next].Is("bis") || tokens[next].Is("al") || tokens[next].Is("au")))
            return null;
        next++;
        if (tokens[next].Is("the"))
            next++;
        if (tokens[next].Kind != TokenKind.Number || !TryDay(tokens[next].Lower, out var second, out _) || MonthBehind(tokens, next, second, context) is not { } end)
            return null;
        return Calendar.Make(end.Start.First.Year, end.Start.First.Month, day) is { } start && start <= end.Start.First
            ? new(at, at, DateRole.Plain, at, PartialDate.OfDay(start), null, EnglishDate.Of(PartialDate.OfDay(start)), end.IsRelative)
            : null;
    }

    private static DateExpression? DayOfMonth(TokenList tokens, int at, int day, bool isOrdinal, DateContext context)
    {
        if (isOrdinal && day <= 31 && StandsAlone(tokens, at))
            return Calendar.NearestDayOfMonth(day, context) is { } alone ? Whole(at, at, PartialDate.OfDay(alone), relative: true) : null;
        if (!isOrdinal || day > 31 || at == 0 || !(tokens[at - 1].Is("the") || tokens[at - 1].Is("on") || DateWords.Weekday(tokens[at - 1].Lower) > 0))
            return null;
        if (at + 1 < tokens.Count && tokens[at + 1].IsWord && !EndsDate(tokens[at + 1].Lower))
            return null;
        return Calendar.NearestDayOfMonth(day, context) is { } near ? Whole(at, at, PartialDate.OfDay(near), relative: true) : null;
    }

    /// <summary>"30th it is", "Perfect, 22nd at ten", "18th's good": a day that begins what is said, its article left out.</summary>
    private static bool StandsAlone(TokenList tokens, int at)
    {
        if ((at > 0 && tokens[at - 1].IsWord) || at + 2 >= tokens.Count || !tokens[at + 1].IsWord)
            return false;
        return tokens[at + 1].Lower switch
        {
            "it" => tokens[at + 2].Lower is "is",
            "is" or "'s" => tokens[at + 2].Lower is "fine" or "good" or "great" or "ok" or "okay" or "perfect" or "best",
            "works" or "suits" => true,
            "at" => tokens[at + 2].Kind == TokenKind.Number || NumberWords.Value(tokens[at + 2].Lower) > 0 || tokens[at + 2].Lower is "noon",
            _ => false,
        };
    }

    /// <summary>"the 16th floor" is no date; "the 16th at nine" is.</summary>
    private static bool EndsDate(string word) =>
        word is "at" or "to" or "and" or "or" or "if" or "in" or "for" or "with" or "by" or "because" or "so" or "then" or "but" or "when" or "as"
            or "will" or "is" or "was" or "works" or "until" or "till" or "through" or "instead" or "please" or "not" or "from" or "we" or "i" or "suits";

    private static DateExpression? Year(TokenList tokens, int at, int number, int length, DateContext context)
    {
        if (length != 4 || number < 1950 || number > context.Said.Year + 30 || at == 0)
            return null;
        var before = tokens[at - 1].Lower;
        return before is "in" or "since" or "until" or "from" or "by" or "to" or "of" or "seit" or "depuis" or "desde" or "ab" or "en" or "spring" or "summer" or "autumn" or "winter"
            or "admitted" or "early" or "late" or "mid" or "for" or "and" or "before" or "after" or "during"
            ? Whole(at, at, PartialDate.OfYear(number), relative: false) : null;
    }

    /// <summary><c>7.3.2025</c> and <c>07.03.</c> are day first; <c>14/06/2024</c> is only read where one part is above 12.</summary>
    private static DateExpression? Parted(TokenList tokens, int at, DateContext context)
    {
        var text = tokens[at].Lower;
        var separator = text.Contains('/', StringComparison.Ordinal) ? '/' : '.';
        var parts = text.Split(separator);
        if (parts.Length is < 2 or > 3 || !TryNumber(parts[0], out var first) || !TryNumber(parts[1], out var second))
            return null;
        var month = second;
        var day = first;
        if (separator == '/' && first <= 12 && second <= 12 && first != second)
            return null;
        if (separator == '/' && second > 12)
            (month, day) = (first, second);
        if (parts.Length == 2)
        {
            var dotted = separator == '.' && at + 1 < tokens.Count && tokens[at + 1].Is('.') && at > 0 && tokens[at - 1].Lower is "am" or "bis" or "vom" or "ab" or "zum" or "den" or "dem";
            return dotted && Calendar.NearestDay(month, day, context) is { } near ? Whole(at, at + 1, PartialDate.OfDay(near), relative: true) : null;
        }

        if (!TryNumber(parts[2], out var year))
            return null;
        if (parts[2].Length == 2)
            year += 2000;
        return Calendar.Make(year, month, day) is { } whole ? Whole(at, at, PartialDate.OfDay(whole), relative: false) : null;
    }

    private static DateExpression Whole(int first, int last, PartialDate date, bool relative) =>
        new(first, last, DateRole.Plain, first, date, null, EnglishDate.Of(date), relative);

    private static bool TryDay(string text, out int number, out bool isOrdinal)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        var suffix = text.AsSpan(digits);
        isOrdinal = suffix is "st" or "nd" or "rd" or "th" or "er";
        number = 0;
        return digits is > 0 and <= 4 && (suffix.IsEmpty || isOrdinal) && TryNumber(text[..digits], out number);
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
