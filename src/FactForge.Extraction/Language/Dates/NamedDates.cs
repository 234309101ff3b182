using System.Globalization;

namespace FactForge.Extraction.Language.Dates;

/// <summary>Dates that start with a name: <c>March 7, 2025</c>, <c>March 2025</c>, <c>Friday</c>, <c>Friday 7 March</c>, <c>Q1 2026</c>.</summary>
internal static class NamedDates
{
    /// <summary>The date that starts at a token, or null.</summary>
    public static DateExpression? Read(TokenList tokens, int at, DateContext context)
    {
        var token = tokens[at];
        if (DateWords.Month(token.Lower) is > 0 and var month)
            return Month(tokens, at, month, context);
        if (DateWords.Weekday(token.Lower) is > 0 and var weekday)
            return Weekday(tokens, at, weekday, context);
        if (DateWords.ShortWeekday(token.Lower) is > 0 and var shortened && token.IsCapital && at > 0 && IsBeforeWeekday(tokens[at - 1]))
            return Weekday(tokens, at, shortened, context);
        return token.Lower.Length == 2 && token.Lower[0] == 'q' && token.Lower[1] is >= '1' and <= '4' ? Quarter(tokens, at, token.Lower[1] - '0', context) : null;
    }

    /// <summary>A year right behind a token, a comma allowed between.</summary>
    public static int? YearBehind(TokenList tokens, int at, out int last)
    {
        last = at + 1;
        while (last < tokens.Count && last <= at + 2 && (tokens[last].Is(',') || tokens[last].Is("of") || tokens[last].Is("de") || tokens[last].Is("del")))
            last++;
        if (last < tokens.Count && tokens[last].Kind == TokenKind.Number && tokens[last].Lower.Length == 4
            && int.TryParse(tokens[last].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1950 and < 2100)
            return year;
        last = at;
        return null;
    }

    private static DateExpression? Month(TokenList tokens, int at, int month, DateContext context)
    {
        if (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number && DayNumber(tokens[at + 1].Lower) is { } day
            && (tokens[at].IsCapital || !DateWords.IsWeak(tokens[at].Lower)))
        {
            var year = YearBehind(tokens, at + 1, out var last);
            var whole = year is null ? Calendar.NearestDay(month, day, context) : Calendar.Make(year.Value, month, day);
            return whole is null ? null : Make(at, last, PartialDate.OfDay(whole.Value), year is null);
        }

        // "Sept 16-20"
        if (at + 1 < tokens.Count && tokens[at].IsCapital && NumericDates.DayRange(tokens[at + 1]) is var (from, to)
            && Calendar.NearestDay(month, from, context) is { } start && Calendar.Make(start.Year, month, to) is { } end && end > start)
            return NumericDates.Range(at, at + 1, start, end);
        if (YearBehind(tokens, at, out var yearAt) is { } told && !(tokens[at].Is("may") && !tokens[at].IsCapital))
            return Make(at, yearAt, PartialDate.OfMonth(told, month), relative: false);
        var isFrench = tokens[at].Lower is "mai" or "mars" && at > 0 && tokens[at - 1].Lower is "en" or "de" or "du" or "fin" or "début" or "mi";
        if (DateWords.IsWeak(tokens[at].Lower) && !isFrench && !(tokens[at].IsCapital && at > 0 && IsTimeWord(tokens[at - 1].Lower)))
            return null;
        return isFrench || tokens[at].IsCapital || !DateWords.IsWeak(tokens[at].Lower) ? Make(at, at, Calendar.NearestMonth(month, context), relative: true) : null;
    }

    private static bool IsBeforeWeekday(Token token) =>
        token.Is(',') || token.Is("on") || token.Is("by") || token.Is("until") || token.Is("till") || token.Is("next") || token.Is("this") || token.Is("last") || token.Is("since") || token.Is("from") || token.Is("back") || token.Is("due") || token.Is("before");

    private static bool IsTimeWord(string word) =>
        word is "in" or "by" or "since" or "until" or "from" or "of" or "early" or "late" or "mid" or "before" or "after" or "this" or "next" or "last" or "im" or "en" or "till" or "during" or "ab" or "seit" or "bis";

    private static DateExpression? Weekday(TokenList tokens, int at, int weekday, DateContext context)
    {
        // "Friday 7 March", "Friday, 7 March", "Friday the 7th": the number tells the day.
        var next = at + 1;
        while (next < tokens.Count && next <= at + 2 && (tokens[next].Is(',') || tokens[next].Is("the") || tokens[next].Is("den")))
            next++;
        if (next < tokens.Count)
        {
            var behind = tokens[next].Kind == TokenKind.Number ? NumericDates.Read(tokens, next, context)
                : DateWords.Month(tokens[next].Lower) > 0 ? Read(tokens, next, context) : null;
            if (behind is { Start.Precision: DatePrecision.Day } && !IsYearOnly(behind))
                return behind with { First = at, RoleFirst = at };
        }

        if (IsOfEveryWeek(tokens, at))
            return null;
        var before = at > 0 ? tokens[at - 1].Lower : "";
        switch (before)
        {
            // "the first Friday of the month": of any month.
            case "first" or "second" or "third" or "fourth":
            case "last" when at + 2 < tokens.Count && tokens[at + 1].Is("of") && tokens[at + 2].Lower is "the" or "each" or "every":
                return null;
            // Of two readings of "next Friday" neither is safe before the week's end; said on Monday it is mostly the week after.
            case "next" or "nächsten" or "nächster":
                return Make(at - 1, at, PartialDate.OfDay(Calendar.Monday(context.Said, 1).AddDays(weekday - 1)), relative: true) with { WantsPreposition = true };
            case "last":
                return Make(at - 1, at, PartialDate.OfDay(Calendar.NearestWeekday(weekday, context with { Direction = DateDirection.Behind })), relative: true) with { WantsPreposition = true };
            case "this" or "diesen":
                return Make(at - 1, at, PartialDate.OfDay(Calendar.NearestWeekday(weekday, context)), relative: true) with { WantsPreposition = true };
            case "every" or "each" or "on" when before != "on" || (at + 1 < tokens.Count && tokens[at + 1].Is("'s")):
                return null;
            // "Friday week": the one after the next.
            default:
                var isWeekLater = at + 1 < tokens.Count && tokens[at + 1].Is("week") && !(at + 2 < tokens.Count && tokens[at + 2].IsWord && !WordClasses.IsFunctionWord(tokens[at + 2].Lower));
                var day = isWeekLater ? Calendar.NearestWeekday(weekday, context with { Direction = DateDirection.Ahead }).AddDays(7) : Calendar.NearestWeekday(weekday, context);
                return Make(at, isWeekLater ? at + 1 : at, PartialDate.OfDay(day), relative: true) with { WantsPreposition = true };
        }
    }

    /// <summary>"I work Monday to Thursday", "we are only open Friday and Saturday": the days of every week, not of one.</summary>
    private static bool IsOfEveryWeek(TokenList tokens, int at)
    {
        if (at > 2 && tokens[at - 1].Lower is "to" or "till" or "until" or "through" or "and" or "-" or "–" && DateWords.Weekday(tokens[at - 2].Lower) > 0)
            at -= 2;
        else if (!(at + 2 < tokens.Count && tokens[at + 1].Lower is "to" or "till" or "until" or "through" or "and" or "-" or "–" && DateWords.Weekday(tokens[at + 2].Lower) > 0))
            return false;
        return at > 0 && tokens[at - 1].Lower is "work" or "works" or "open" && !tokens.Skip(Math.Max(0, at - 4)).Take(Math.Min(at, 4) - 1).Any(token => token.IsWord && token.Lower is "will" or "shall" or "'ll" or "to" or "week");
    }

    private static bool IsYearOnly(DateExpression expression) => expression.Start.Precision == DatePrecision.Year;

    private static DateExpression Quarter(TokenList tokens, int at, int quarter, DateContext context)
    {
        if (YearBehind(tokens, at, out var last) is { } told)
            return Make(at, last, PartialDate.OfQuarter(told, quarter), relative: false);
        var year = context.Said.Year;
        var now = ((context.Said.Month - 1) / 3) + 1;
        if (context.Direction == DateDirection.Ahead && quarter < now)
            year++;
        if (context.Direction == DateDirection.Behind && quarter > now)
            year--;
        return Make(at, at, PartialDate.OfQuarter(year, quarter), relative: true);
    }

    private static int? DayNumber(string text)
    {
        var digits = text.AsSpan().TrimEnd("stndrh");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static DateExpression Make(int first, int last, PartialDate date, bool relative) =>
        new(first, last, DateRole.Plain, first, date, null, EnglishDate.Of(date), relative);
}
