namespace FactForge.Extraction.Language.Dates;

/// <summary>Feast days by which things are promised: "by Christmas", "before Easter", "until New Year". Elsewhere their names tell which ("the Christmas rota").</summary>
internal static class FeastDays
{
    /// <summary>The day that is named at a token behind "by", "before", "until", "after" or "from", or null.</summary>
    public static DateExpression? Read(TokenList tokens, int at, DateContext context)
    {
        if (at == 0 || !tokens[at].IsWord || !(tokens[at - 1].IsWord && tokens[at - 1].Lower is "by" or "before" or "until" or "till" or "after" or "from" or "on" or "at" or "over"))
            return null;
        string Word(int index) => index < tokens.Count && tokens[index].IsWord ? tokens[index].Lower : "";
        var (last, day) = tokens[at].Lower switch
        {
            "christmas" or "xmas" when Word(at + 1) is "eve" => (at + 1, Nearest(year => new(year, 12, 24), context)),
            "christmas" or "xmas" => (at, Nearest(year => new(year, 12, 25), context)),
            "boxing" when Word(at + 1) is "day" => (at + 1, Nearest(year => new(year, 12, 26), context)),
            "new" when Word(at + 1) is "year" && at + 3 < tokens.Count && tokens[at + 2].Is("'s") && Word(at + 3) is "eve" => (at + 3, Nearest(year => new(year, 12, 31), context)),
            "new" when Word(at + 1) is "year" && at + 3 < tokens.Count && tokens[at + 2].Is("'s") && Word(at + 3) is "day" => (at + 3, Nearest(year => new(year, 1, 1), context)),
            "halloween" => (at, Nearest(year => new(year, 10, 31), context)),
            "may" when tokens[at].IsCapital && Word(at + 1) is "day" => (at + 1, Nearest(year => new(year, 5, 1), context)),
            "whitsun" or "pentecost" => (at, Nearest(year => Easter(year).AddDays(49), context)),
            "easter" when Word(at + 1) is "monday" => (at + 1, Nearest(year => Easter(year).AddDays(1), context)),
            "easter" => (at, Nearest(Easter, context)),
            "good" when Word(at + 1) is "friday" => (at + 1, Nearest(year => Easter(year).AddDays(-2), context)),
            "new" when Word(at + 1) is "year" => (at + 1, Nearest(year => new(year, 1, 1), context)),
            _ => (-1, default),
        };
        // "before Christmas dinner", "by New Year's Eve"
        if (last < 0 || (last + 1 < tokens.Count && (tokens[last + 1].Is("'s") || (tokens[last + 1].IsWord && !WordClasses.IsFunctionWord(tokens[last + 1].Lower) && tokens[last + 1].Lower is not ("please" or "latest")))))
            return null;
        var date = PartialDate.OfDay(day);
        return new(at, last, DateRole.Plain, at, date, null, EnglishDate.Of(date), true) { WantsPreposition = true };
    }

    private static DateOnly Nearest(Func<int, DateOnly> inYear, DateContext context)
    {
        var day = inYear(context.Said.Year);
        return context.Direction == DateDirection.Ahead
            ? day < context.Said ? inYear(context.Said.Year + 1) : day
            : day > context.Said ? inYear(context.Said.Year - 1) : day;
    }

    /// <summary>Easter Sunday of the Gregorian calendar (the anonymous algorithm; Meeus, Astronomical Algorithms, 1991, chapter 8).</summary>
    internal static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var place = h + l - (7 * m) + 114;
        return new(year, place / 31, (place % 31) + 1);
    }
}
