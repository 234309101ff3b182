using System.Globalization;

namespace FactForge.Extraction.Language.Dates;

/// <summary>Dates told from the day of writing: today, tomorrow, next week, the end of August, in two weeks.</summary>
internal static class RelativeDates
{
    /// <summary>True where words stand in a text that tell a day only beside the day of writing: "Friday", "tomorrow", "next week", "the 9th".</summary>
    public static bool StandIn(string text) =>
        DateReader.Read(Tokenizer.Read(text, new(0, text.Length)), new(new DateOnly(2000, 1, 1), DateDirection.Ahead)).Any(date => date.IsRelative);

    /// <summary>The date that starts at a token, or null.</summary>
    public static DateExpression? Read(TokenList tokens, int at, DateContext context)
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
                return Week(at > 0 && tokens[at - 1].Is("the") ? at - 1 : at, at + 2, Calendar.Monday(said, 2));
            case "this" when Next(tokens, at) is "morning" or "afternoon" or "evening" or "lunchtime":
                return Day(at, at + 1, said);
            case "day" when Next(tokens, at) is "after" && at + 2 < tokens.Count && tokens[at + 2].Is("tomorrow"):
                return Day(at > 0 && tokens[at - 1].Is("the") ? at - 1 : at, at + 2, said.AddDays(2));
            case "close" or "end" when at > 0 && tokens[at - 1].Lower is "by" or "before" && Next(tokens, at) is "of" && at + 2 < tokens.Count && tokens[at + 2].Lower is "play" or "business" && !IsOfDay(tokens, at + 3):
                return Day(at, at + 2, said);
            case "eod" or "cob" when at > 0 && tokens[at - 1].Lower is "by" or "before" && DateWords.Weekday(Next(tokens, at)) == 0 && Next(tokens, at) is not ("on" or "next" or "tomorrow" or "today" or "the"):
                return Day(at, Next(tokens, at) is "today" ? at + 1 : at, said);
            case "this" or "next" or "last" or "coming":
                return Period(tokens, at, context);
            case "end":
                return EndOf(tokens, at, context);
            case "mid" or "middle" or "mid-january" or "mid-february" or "mid-march" or "mid-april" or "mid-may" or "mid-june" or "mid-july" or "mid-august" or "mid-september" or "mid-october" or "mid-november" or "mid-december":
                return MiddleOf(tokens, at, context);
            case "fin" or "finales" or "ende":
                return EndAbroad(tokens, at, context);
            case "month" or "month-end" or "year" or "year-end":
                return PeriodEnd(tokens, at, said);
            case "new" when Next(tokens, at) is "year" && at > 1 && tokens[at - 1].Is("the") && tokens[at - 2].Lower is "in" or "into" or "by" or "before" && context.Direction == DateDirection.Ahead:
                return Make(at, at + 1, PartialDate.OfYear(said.Month > 2 ? said.Year + 1 : said.Year));
            default:
                return null;
        }
    }

    /// <summary>"by month end", "by year-end": the last day of what is running.</summary>
    private static DateExpression? PeriodEnd(TokenList tokens, int at, DateOnly said)
    {
        if (at == 0 || !(tokens[at - 1].Lower is "by" or "before" or "at" or "until"))
            return null;
        var last = tokens[at].Lower.EndsWith("end", StringComparison.Ordinal) ? at : Next(tokens, at) is "end" ? at + 1 : -1;
        if (last < 0)
            return null;
        return Day(at, last, tokens[at].Lower.StartsWith("month", StringComparison.Ordinal) ? PartialDate.OfMonth(said.Year, said.Month).Last : new(said.Year, 12, 31));
    }

    /// <summary>"close of play on Thursday", "… tomorrow": the day stands behind.</summary>
    private static bool IsOfDay(TokenList tokens, int at) =>
        at < tokens.Count && tokens[at].IsWord && (DateWords.Weekday(tokens[at].Lower) > 0 || DateWords.ShortWeekday(tokens[at].Lower) > 0 || tokens[at].Lower is "on" or "tomorrow" or "next" or "this" or "the");

    private static int DayPart(TokenList tokens, int at) =>
        Next(tokens, at) is "morning" or "afternoon" or "evening" or "night" ? at + 1 : at;

    private static DateExpression? Period(TokenList tokens, int at, DateContext context)
    {
        var step = tokens[at].Lower switch { "next" or "coming" => 1, "last" => -1, _ => 0 };
        var said = context.Said;
        switch (Next(tokens, at))
        {
            // "the last week of September" is no week of the calendar's.
            case "week" when at + 2 < tokens.Count && tokens[at + 2].Lower is "of" or "in":
                return null;
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
    private static DateExpression? EndOf(TokenList tokens, int at, DateContext context)
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
                return EndOf(at, next, PartialDate.OfMonth(said.Year, said.Month));
            case "year":
                return EndOf(at, next, PartialDate.OfYear(said.Year));
            case "quarter":
                return EndOf(at, next, PartialDate.OfQuarter(said.Year, ((said.Month - 1) / 3) + 1));
        }

        if (DateWords.Month(tokens[next].Lower) > 0 && NamedDates.Read(tokens, next, context) is { Start.Precision: DatePrecision.Month } month)
            return EndOf(at, month.Last, month.Start);
        if (tokens[next].Is("next") && Period(tokens, next, context) is { } period)
            return period.End is { } end ? Day(at, period.Last, end.First.AddDays(-2)) : EndOf(at, period.Last, period.Start);
        return null;
    }

    /// <summary>The last day of a period, told as its end where something happens then.</summary>
    private static DateExpression EndOf(int first, int last, PartialDate period) =>
        Day(first, last, period.Last) with { Part = (PartialDate.OfDay(period.Last), "the end of " + EnglishDate.Of(period)) };

    /// <summary>"mid April", "mid-April", "the middle of September": the 15th as a limit, and no day otherwise.</summary>
    private static DateExpression? MiddleOf(TokenList tokens, int at, DateContext context)
    {
        var joined = tokens[at].Lower.StartsWith("mid-", StringComparison.Ordinal);
        var name = joined ? at : tokens[at].Is("mid") ? at + 1 : Next(tokens, at) is "of" ? at + 2 : tokens.Count;
        var month = name >= tokens.Count ? 0 : DateWords.Month(joined ? tokens[at].Lower[4..] : tokens[name].Lower);
        if (month == 0)
            return null;
        var year = NamedDates.YearBehind(tokens, name, out var last);
        var whole = year is null ? Calendar.NearestMonth(month, context) : PartialDate.OfMonth(year.Value, month);
        var words = "mid-" + EnglishDate.Of(whole);
        return new(at, last, DateRole.Plain, at, PartialDate.OfDay(new(whole.First.Year, whole.First.Month, 15)), null, words, year is null) { WantsPreposition = year is null, Part = (whole, words) };
    }

    /// <summary>"fin du mois de décembre", "finales de octubre", "Ende Oktober": its last day.</summary>
    private static DateExpression? EndAbroad(TokenList tokens, int at, DateContext context)
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
    private static bool IsMorning(TokenList tokens, int at) => tokens[at].Is("mañana") && at > 0 && tokens[at - 1].Is("la");

    private static string Next(TokenList tokens, int at) => at + 1 < tokens.Count ? tokens[at + 1].Lower : "";

    private static DateExpression Day(int first, int last, DateOnly day) => Make(first, last, PartialDate.OfDay(day));

    private static DateExpression Week(int first, int last, DateOnly monday)
    {
        var start = PartialDate.OfDay(monday);
        return new(first, last, DateRole.Plain, first, start, PartialDate.OfDay(monday.AddDays(6)), "the week of " + EnglishDate.Of(start), true) { WantsPreposition = true };
    }

    private static DateExpression Make(int first, int last, PartialDate date) =>
        new(first, last, DateRole.Plain, first, date, null, EnglishDate.Of(date), true) { WantsPreposition = true };
}
