using System.Globalization;

namespace FactForge.Extraction.Language.Dates;

/// <summary>
/// Finds the dates of a sentence and resolves them against the day on which it was written. A date that cannot be resolved
/// for certain (<c>03/04/2025</c>, "soon", "Friday" said of no week) is not given.
/// </summary>
internal static class DateReader
{
    /// <summary>All dates, in order, none overlapping another.</summary>
    public static List<DateExpression> Read(TokenList tokens, DateContext context)
    {
        var found = new List<DateExpression>();
        for (var at = 0; at < tokens.Count; at++)
        {
            var near = found.Count > 0 ? WithinMonth(tokens, at, found[^1], context) : context;
            if (IsModifier(tokens, at) || ReadAt(tokens, at, near) is not { } core)
                continue;
            var expression = Ranged(tokens, core, near);
            var told = WithRole(tokens, expression, found.Count > 0 ? found[^1].Last : -1);
            // "since Saturday" is the last one, whatever else is ahead.
            if (told.Role == DateRole.From && told.End is null && context.Direction == DateDirection.Ahead && tokens[told.RoleFirst].Lower is "since" or "seit" or "depuis"
                && ReadAt(tokens, at, context with { Direction = DateDirection.Behind }) is { } behind && behind.Last == told.Last)
                told = behind with { Role = told.Role, RoleFirst = told.RoleFirst };
            found.Add(AsPart(told));
            at = expression.Last;
        }

        return found;
    }

    /// <summary>"in September, from the 6th to the 20th": a day without a month right behind a month is one of that month.</summary>
    private static DateContext WithinMonth(TokenList tokens, int at, DateExpression before, DateContext context) =>
        before.End is null && before.Start.Precision == DatePrecision.Month && tokens[at].Kind == TokenKind.Number && at - before.Last <= 4 && before.Start.First > context.Said
            && Enumerable.Range(before.Last + 1, at - before.Last - 1).All(index => tokens[index].Is(',') || tokens[index].Lower is "from" or "the" or "on" or "probably" or "likely")
            ? context with { Said = before.Start.First, Direction = DateDirection.Ahead } : context;

    private static DateExpression? ReadAt(TokenList tokens, int at, DateContext context)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Number)
            return NumericDates.Read(tokens, at, context);
        return token.IsWord ? NamedDates.Read(tokens, at, context) ?? FeastDays.Read(tokens, at, context) ?? Weekends.Read(tokens, at, context) ?? CountedDates.Read(tokens, at, context) ?? RelativeDates.Read(tokens, at, context) : null;
    }

    /// <summary>"the Monday queue", "our July decision": a day or month that only tells which.</summary>
    private static bool IsModifier(TokenList tokens, int at)
    {
        if (at == 0 || at + 1 >= tokens.Count || !tokens[at].IsWord || !(DateWords.Weekday(tokens[at].Lower) > 0 || DateWords.Month(tokens[at].Lower) > 0))
            return false;
        var before = tokens[at - 1];
        var next = tokens[at + 1];
        return before.IsWord && before.Lower is "the" or "our" or "my" or "your" or "their" or "his" or "her" or "a" or "every" or "each"
            && next.IsWord && !next.IsContracted && next.Lower is not ("after" or "before" or "morning" or "afternoon" or "evening" or "night" or "lunchtime" or "noon" or "week" or "next") && !WordClasses.IsFunctionWord(next.Lower) && !next.IsCapital;
    }

    /// <summary>Joins "16 to 18 June", "from the 10th to the 14th", "Monday to Wednesday".</summary>
    private static DateExpression Ranged(TokenList tokens, DateExpression first, DateContext context)
    {
        var at = first.Last + 1;
        if (at + 1 >= tokens.Count || !IsRangeMark(tokens[at]))
            return first;
        if (tokens[at].Is("and") && !(first.First > 0 && tokens[first.First - 1].Is("between")))
            return first;
        var next = at + 1;
        if (tokens[next].Is("the") && next + 1 < tokens.Count)
            next++;
        var later = context with { Direction = DateDirection.Ahead };
        if (ReadAt(tokens, next, first.Start.Precision == DatePrecision.Day && context.Direction == DateDirection.Ahead ? later with { Said = first.Start.First } : context) is not { } second
            || second.Start < first.Start || second.End is not null)
            return first;
        var words = first.Part is null && second.Part is null && first.Start.Precision == DatePrecision.Day && second.Start.Precision == DatePrecision.Day
            ? string.Create(CultureInfo.InvariantCulture, $"{EnglishDate.Of(first.Start)} to {EnglishDate.Of(second.Start)}") : $"{first.Part?.Words ?? first.Words} to {second.Part?.Words ?? second.Words}";
        return first with { Last = second.Last, End = second.Start, Words = words };
    }

    private static bool IsRangeMark(Token token) =>
        token.Is("to") || token.Is("until") || token.Is("till") || token.Is("through") || token.Is("bis") || token.Is("au") || token.Is("al")
        || token.Is("and") || token.Is('-') || token.Is('–') || token.Is('—');

    /// <summary>"by the end of August" is by 31 August; "at the end of August" is told as no day.</summary>
    private static DateExpression AsPart(DateExpression date) =>
        date.Part is var (time, words) && date.End is null && date.Role is DateRole.Plain or DateRole.At or DateRole.From ? date with { Start = time, Words = words } : date;

    private static DateExpression WithRole(TokenList tokens, DateExpression expression, int floor)
    {
        var at = expression.First - 1;
        while (at > floor && at >= expression.First - 3 && (tokens[at].Is("the") || tokens[at].Is("about") || tokens[at].Is("around") || tokens[at].Is("just") || tokens[at].Is("le") || tokens[at].Is("el") || tokens[at].Is("dem")))
            at--;
        if (at <= floor || at < 0 || !tokens[at].IsWord)
            return expression;
        var (role, width) = DateRoles.Of(tokens, at);
        if (width == 0 || at - width + 1 <= floor)
            return expression;
        return expression with { Role = role, RoleFirst = at - width + 1 };
    }
}
