using System.Globalization;

namespace FactForge.Extraction.Language.Dates;

/// <summary>Dates counted from the day of writing: "in two weeks", "within 48 hours", "in a fortnight", "a week on Monday", "within ten working days".</summary>
internal static class CountedDates
{
    private const int HoursOfADay = 24;

    /// <summary>The date that starts at a token, or null.</summary>
    public static DateExpression? Read(TokenList tokens, int at, DateContext context) => tokens[at].Lower switch
    {
        "in" or "within" => After(tokens, at, context.Said),
        "a" or "week" or "fortnight" => WeekOn(tokens, at, context),
        _ when at + 3 < tokens.Count && tokens[at + 1].Lower is "weeks" or "days" or "months" && tokens[at + 2].Is("from") => From(tokens, at, context),
        _ => null,
    };

    /// <summary>"in two weeks", "within 3 days", "in ten days' time"; weeks and days to the day, longer to the month.</summary>
    private static DateExpression? After(TokenList tokens, int at, DateOnly said)
    {
        if (at + 2 >= tokens.Count)
            return null;
        if (at + 3 < tokens.Count && tokens[at + 2].Lower is "working" or "business" && tokens[at + 3].Lower is "day" or "days")
            return WorkingDays(tokens, at, said);
        // "in about three weeks", "in a couple of days"
        var count = at + 1;
        if (tokens[count].Lower is "about" or "around" or "roughly" or "approximately" or "another")
            count++;
        if (count + 3 < tokens.Count && tokens[count].Is("a") && tokens[count + 1].Is("couple") && tokens[count + 2].Is("of"))
            count += 2;
        var number = tokens[count].Is("of") ? 2 : Number(tokens[count]);
        if (number is < 1 or > 400 || count + 1 >= tokens.Count)
            return null;
        var unit = count + 1;
        var last = WithTime(tokens, unit);
        if (last + 1 < tokens.Count && tokens[last + 1].IsWord && tokens[last + 1].Lower is not ("and" or "or" or "so" or "if" or "with" or "at" or "but" or "when" or "to" or "for" or "from" or "please"))
            return null;
        // "two faults in two years", "twice in a week": how long, not when.
        if (tokens[at].Is("in") && at > 0 && tokens[at - 1].IsWord && (tokens[at - 1].Lower is "times" or "twice" or "once" or "done" || (at > 1 && tokens[at - 1].Lower.EndsWith('s') && (tokens[at - 2].Kind == TokenKind.Number || NumberWords.Value(tokens[at - 2].Lower) > 0))))
            return null;
        var role = tokens[at].Is("within") ? DateRole.By : DateRole.At;
        PartialDate? date = tokens[unit].Lower switch
        {
            "hour" or "hours" when number >= HoursOfADay => PartialDate.OfDay(said.AddDays((number + HoursOfADay - 1) / HoursOfADay)),
            "day" or "days" => PartialDate.OfDay(said.AddDays(number)),
            "week" or "weeks" => PartialDate.OfDay(said.AddDays(7 * number)),
            "fortnight" or "fortnights" => PartialDate.OfDay(said.AddDays(14 * number)),
            "month" or "months" => Month(said, number),
            "year" or "years" when !tokens[count].Is("a") => PartialDate.OfYear(said.Year + number),
            _ => null,
        };
        return date is { } told ? Make(at, last, told) with { Role = role } : null;
    }

    /// <summary>"three weeks from now", "ten days from Monday".</summary>
    private static DateExpression? From(TokenList tokens, int at, DateContext context)
    {
        var number = Number(tokens[at]);
        var start = tokens[at + 3].Lower is "now" or "today" ? context.Said : tokens[at + 3].Is("tomorrow") ? context.Said.AddDays(1)
            : DateWords.Weekday(tokens[at + 3].Lower) is > 0 and var weekday ? Calendar.NearestWeekday(weekday, context with { Direction = DateDirection.Ahead }) : default(DateOnly?);
        if (number is < 1 or > 60 || start is not { } day)
            return null;
        return Make(at, at + 3, tokens[at + 1].Lower switch { "days" => PartialDate.OfDay(day.AddDays(number)), "weeks" => PartialDate.OfDay(day.AddDays(7 * number)), _ => Month(day, number) });
    }

    /// <summary>"within ten working days": Mondays to Fridays from the day behind the one of writing on.</summary>
    private static DateExpression? WorkingDays(TokenList tokens, int at, DateOnly said)
    {
        var left = Number(tokens[at + 1]);
        if (left is < 1 or > 60)
            return null;
        var day = said;
        while (left > 0)
        {
            day = day.AddDays(1);
            left -= Calendar.IsoDay(day) <= 5 ? 1 : 0;
        }

        return Make(at, at + 3, PartialDate.OfDay(day)) with { Role = tokens[at].Is("within") ? DateRole.By : DateRole.At };
    }

    /// <summary>"a week today", "a week on Monday", "a fortnight tomorrow": that much later than the day named.</summary>
    private static DateExpression? WeekOn(TokenList tokens, int at, DateContext context)
    {
        var noun = tokens[at].Is("a") ? at + 1 : at;
        if (noun + 1 >= tokens.Count || !(tokens[noun].Is("week") || tokens[noun].Is("fortnight")))
            return null;
        var next = noun + (tokens[noun + 1].Lower is "on" or "from" or "next" ? 2 : 1);
        if (next >= tokens.Count || !tokens[next].IsWord)
            return null;
        var said = context.Said;
        var from = tokens[next].Lower switch
        {
            "today" or "now" => said,
            "tomorrow" => said.AddDays(1),
            var word when DateWords.Weekday(word) is > 0 and var weekday && tokens[noun + 1].Lower is "on" or "from" => Calendar.NearestWeekday(weekday, context with { Direction = DateDirection.Ahead }),
            _ => default(DateOnly?),
        };
        return from is { } day ? Make(at, next, PartialDate.OfDay(day.AddDays(tokens[noun].Is("week") ? 7 : 14))) : null;
    }

    private static int Number(Token token) => token.Kind == TokenKind.Number && int.TryParse(token.Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
        : token.Is("a") || token.Is("an") ? 1 : NumberWords.Value(token.Lower);

    /// <summary>"two weeks' time", "a week's time": the words up to "time" belong to it.</summary>
    private static int WithTime(TokenList tokens, int last)
    {
        var next = last + 1;
        while (next < tokens.Count && next <= last + 2 && tokens[next].Lower is "'" or "’" or "'s")
            next++;
        return next < tokens.Count && tokens[next].Is("time") ? next : last;
    }

    private static PartialDate Month(DateOnly said, int months)
    {
        var month = new DateOnly(said.Year, said.Month, 1).AddMonths(months);
        return PartialDate.OfMonth(month.Year, month.Month);
    }

    private static DateExpression Make(int first, int last, PartialDate date) =>
        new(first, last, DateRole.Plain, first, date, null, EnglishDate.Of(date), true) { WantsPreposition = true };
}
