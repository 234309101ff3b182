using System.Globalization;

namespace FactForge.Extraction.Language.Dates;

/// <summary>Dates told from the day of writing: today, tomorrow, next week, the end of August, in two weeks.</summary>
internal static class RelativeDates
{
    /// <summary>True where words stand in a text that tell a day only beside the day of writing: "Friday", "tomorrow", "next week", "the 9th".</summary>
    public static bool StandIn(string text) =>
        DateReader.Read(Tokenizer.Read(text, new(0, text.Length)), new(new DateOnly(2000, 1, 1), DateDirection.Ahead)).Any(date => date.IsRelative);

    /// <summary>The date that starts at a token, or null.</summary>
    public static DateExpression? Read(IReadOnlyList<Token> tokens, int at, DateContext context)
    {
        var said = context.Said;
        switch (tokens[at].Lower)
        {
            case "today" or "tonight" or "heute" or "hoy":
                return Day(at, at, said);
            case "aujourd'hui":
                return Day(at, at, said);
            case "tomorrow" or "tmrw" or "tmr" or "tomoz" or "demain" or "mañana" when !IsMorning(tokens, at):
                return Day(at, DayPart(tokens, at), said.AddDays(1));
            case "yesterday" or "gestern" or "hier" or "ayer":
                return Day(at, DayPart(tokens, at), said.AddDays(-1));
            case "week" when Next(tokens, at) is "after" && at + 2 < tokens.Count && tokens[at + 2].Is("next"):
                return Week(at, at + 2, Calendar.Monday(said, 2));
            case "this" when Next(tokens, at) is "morning" or "afternoon" or "evening" or "lunchtime":
                return Day(at, at + 1, said);
            case "day" when Next(tokens, at) is "after" && at + 2 < tokens.Count && tokens[at + 2].Is("tomorrow"):
                return Day(at, at + 2, said.AddDays(2));
            case "eod" or "cob" when at > 0 && tokens[at - 1].Lower is "by" or "before" && DateWords.Weekday(Next(tokens, at)) == 0 && Next(tokens, at) is not ("on" or "next"):
                return Day(at, Next(tokens, at) is "today" ? at + 1 : at, said);
            case "this" or "next" or "last" or "coming":
                return Period(tokens, at, context);
            case "end":
                return EndOf(tokens, at, context);
            case "mid" or "middle" or "mid-january" or "mid-february" or "mid-march" or "mid-april" or "mid-may" or "mid-june" or "mid-july" or "mid-august" or "mid-september" or "mid-october" or "mid-november" or "mid-december":
                return MiddleOf(tokens, at, context);
            case "fin" or "finales" or "ende":
                return EndAbroad(tokens, at, context);
            case "in" or "within":
                return After(tokens, at, said);
            default:
                return null;
        }
    }

    private static int DayPart(IReadOnlyList<Token> tokens, int at) =>
        Next(tokens, at) is "morning" or "afternoon" or "evening" or "night" ? at + 1 : at;

    private static DateExpression? Period(IReadOnlyList<Token> tokens, int at, DateContext context)
    {
        var step = tokens[at].Lower switch { "next" or "coming" => 1, "last" => -1, _ => 0 };
        var said = context.Said;
        switch (Next(tokens, at))
        {
            case "week":
                return Week(at, at + 1, Calendar.Monday(said, step));
            case "month":
                var month = new DateOnly(said.Year, said.Month, 1).AddMonths(step);
                return Make(at, at + 1, PartialDate.OfMonth(month.Year, month.Month));
            case "year":
                return Make(at, at + 1, PartialDate.OfYear(said.Year + step));
            case "quarter":
                var quarter = new DateOnly(said.Year, said.Month, 1).AddMonths(3 * step);
                return Make(at, at + 1, PartialDate.OfQuarter(quarter.Year, ((quarter.Month - 1) / 3) + 1));
            default:
                if (at + 1 < tokens.Count && DateWords.Month(tokens[at + 1].Lower) is > 0 and var named && tokens[at + 1].IsCapital)
                    return Make(at, at + 1, Calendar.NearestMonth(named, context with { Direction = step < 0 ? DateDirection.Behind : context.Direction }));
                return null;
        }
    }

    /// <summary>"the end of August", "end of next week", "end of the month".</summary>
    private static DateExpression? EndOf(IReadOnlyList<Token> tokens, int at, DateContext context)
    {
        if (Next(tokens, at) is not "of")
            return null;
        var next = at + 2;
        if (next < tokens.Count && tokens[next].Is("the") || next < tokens.Count && tokens[next].Is("this"))
            next++;
        if (next >= tokens.Count)
            return null;
        var said = context.Said;
        switch (tokens[next].Lower)
        {
            case "day":
                return Day(at, next, said);
            case "week":
                return Day(at, next, Calendar.Monday(said, 0).AddDays(4));
            case "month":
                return Day(at, next, PartialDate.OfMonth(said.Year, said.Month).Last);
            case "year":
                return Day(at, next, new(said.Year, 12, 31));
            case "quarter":
                return Day(at, next, PartialDate.OfQuarter(said.Year, ((said.Month - 1) / 3) + 1).Last);
        }

        if (DateWords.Month(tokens[next].Lower) > 0 && NamedDates.Read(tokens, next, context) is { Start.Precision: DatePrecision.Month } month)
            return Day(at, month.Last, month.Start.Last);
        if (tokens[next].Is("next") && Period(tokens, next, context) is { } period)
            return Day(at, period.Last, period.End is { } end ? end.First.AddDays(-2) : period.Start.Last);
        return null;
    }

    /// <summary>"mid April", "mid-April", "the middle of September": the 15th.</summary>
    private static DateExpression? MiddleOf(IReadOnlyList<Token> tokens, int at, DateContext context)
    {
        var (month, last) = tokens[at].Lower.StartsWith("mid-", StringComparison.Ordinal)
            ? (DateWords.Month(tokens[at].Lower[4..]), at)
            : (at + 1 < tokens.Count && tokens[at].Is("mid") ? DateWords.Month(tokens[at + 1].Lower) : Next(tokens, at) is "of" && at + 2 < tokens.Count ? DateWords.Month(tokens[at + 2].Lower) : 0, tokens[at].Is("mid") ? at + 1 : at + 2);
        if (month == 0)
            return null;
        var near = Calendar.NearestMonth(month, context);
        return Day(at, last, new(near.First.Year, near.First.Month, 15));
    }

    /// <summary>"fin du mois de décembre", "finales de octubre", "Ende Oktober": its last day.</summary>
    private static DateExpression? EndAbroad(IReadOnlyList<Token> tokens, int at, DateContext context)
    {
        for (var next = at + 1; next < tokens.Count && next <= at + 4; next++)
        {
            if (DateWords.Month(tokens[next].Lower) is > 0 and var month)
                return Day(at, next, Calendar.NearestMonth(month, context).Last);
            if (tokens[next].Lower is not ("du" or "de" or "del" or "mois" or "mes" or "des" or "monats"))
                return null;
        }

        return null;
    }

    /// <summary>"mañana por la mañana" and "la mañana": the morning is no day.</summary>
    private static bool IsMorning(IReadOnlyList<Token> tokens, int at) => tokens[at].Is("mañana") && at > 0 && tokens[at - 1].Is("la");

    /// <summary>"in two weeks", "within 3 days": counted from the day of writing; weeks and days to the day, longer to the month.</summary>
    private static DateExpression? After(IReadOnlyList<Token> tokens, int at, DateOnly said)
    {
        if (at + 2 >= tokens.Count)
            return null;
        if (at + 3 < tokens.Count && tokens[at + 2].Lower is "working" or "business" && tokens[at + 3].Lower is "day" or "days")
            return WorkingDays(tokens, at, said);
        var number = tokens[at + 1].Kind == TokenKind.Number && int.TryParse(tokens[at + 1].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? digits : NumberWords.Value(tokens[at + 1].Lower);
        if (number is < 1 or > 400)
            return null;
        if (at + 3 < tokens.Count && tokens[at + 3].IsWord && tokens[at + 3].Lower is not ("and" or "or" or "so" or "if" or "with" or "at" or "but" or "when" or "'s" or "time"))
            return null;
        // "two faults in two years": how long, not when.
        if (tokens[at].Is("in") && at > 1 && tokens[at - 1].IsWord && tokens[at - 1].Lower.EndsWith('s') && (tokens[at - 2].Kind == TokenKind.Number || NumberWords.Value(tokens[at - 2].Lower) > 0))
            return null;
        var role = tokens[at].Is("within") ? DateRole.By : DateRole.At;
        switch (tokens[at + 2].Lower)
        {
            case "day" or "days":
                return Day(at, at + 2, said.AddDays(number)) with { Role = role };
            case "week" or "weeks":
                return Day(at, at + 2, said.AddDays(7 * number)) with { Role = role };
            case "month" or "months":
                var month = new DateOnly(said.Year, said.Month, 1).AddMonths(number);
                return Make(at, at + 2, PartialDate.OfMonth(month.Year, month.Month)) with { Role = role };
            case "years" or "year":
                return Make(at, at + 2, PartialDate.OfYear(said.Year + number)) with { Role = role };
            default:
                return null;
        }
    }

    /// <summary>"within ten working days": Mondays to Fridays from the day behind the one of writing on.</summary>
    private static DateExpression? WorkingDays(IReadOnlyList<Token> tokens, int at, DateOnly said)
    {
        var left = tokens[at + 1].Kind == TokenKind.Number && int.TryParse(tokens[at + 1].Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : NumberWords.Value(tokens[at + 1].Lower);
        if (left is < 1 or > 60)
            return null;
        var day = said;
        while (left > 0)
        {
            day = day.AddDays(1);
            left -= Calendar.IsoDay(day) <= 5 ? 1 : 0;
        }

        return Day(at, at + 3, day) with { Role = tokens[at].Is("within") ? DateRole.By : DateRole.At };
    }

    private static string Next(IReadOnlyList<Token> tokens, int at) => at + 1 < tokens.Count ? tokens[at + 1].Lower : "";

    private static DateExpression Day(int first, int last, DateOnly day) => Make(first, last, PartialDate.OfDay(day));

    private static DateExpression Week(int first, int last, DateOnly monday)
    {
        var start = PartialDate.OfDay(monday);
        return new(first, last, DateRole.Plain, first, start, PartialDate.OfDay(monday.AddDays(6)), "the week of " + EnglishDate.Of(start), true) { WantsPreposition = true };
    }

    private static DateExpression Make(int first, int last, PartialDate date) =>
        new(first, last, DateRole.Plain, first, date, null, EnglishDate.Of(date), true) { WantsPreposition = true };
}
