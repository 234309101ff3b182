namespace FactForge.Extraction.Language.Dates;

/// <summary>"by the weekend", "this weekend", "over the weekend": its Saturday is a limit, its two days are a time.</summary>
internal static class Weekends
{
    /// <summary>The weekend that is named at a token, or null: "the weekend rota" and "most weekends" name none.</summary>
    public static DateExpression? Read(TokenList tokens, int at, DateContext context)
    {
        var first = tokens[at].Lower is "this" or "next" or "last" or "coming" && at + 1 < tokens.Count ? at : -1;
        var noun = first < 0 ? at : at + 1;
        if (!(tokens[noun].Is("weekend") || tokens[noun].Is("week-end")) || IsModifier(tokens, noun) || (first < 0 && !IsNamed(tokens, at)))
            return null;
        var saturday = Saturday(context, first < 0 ? "" : tokens[first].Lower);
        var isLimit = Enumerable.Range(1, 3).Any(back => at - back >= 0 && tokens[at - back].Lower is "by" or "before")
            && !(at > 0 && tokens[at - 1].Lower is "over" or "at" or "during");
        var start = PartialDate.OfDay(saturday);
        // What is to be done "after the weekend" is due on Monday.
        if (Enumerable.Range(1, 2).Any(back => at - back >= 0 && tokens[at - back].Is("after")))
            return new(at, noun, DateRole.Plain, at, PartialDate.OfDay(saturday.AddDays(2)), null, "the weekend before " + EnglishDate.Of(PartialDate.OfDay(saturday.AddDays(2))), true);
        return new(at, noun, DateRole.Plain, at, start, isLimit ? null : PartialDate.OfDay(saturday.AddDays(1)), "the weekend of " + EnglishDate.Of(start), true) { WantsPreposition = true };
    }

    private static DateOnly Saturday(DateContext context, string which)
    {
        var today = Calendar.IsoDay(context.Said);
        var coming = context.Said.AddDays(6 - today);
        if (context.Direction == DateDirection.Behind || which == "last")
            return today == 7 && which != "last" ? coming : coming.AddDays(-7);
        // Said on a Monday, "next weekend" is mostly the one after this.
        return which == "next" ? coming.AddDays(7) : coming;
    }

    private static bool IsNamed(TokenList tokens, int at) => at > 0 && (tokens[at - 1].Is("the") || tokens[at - 1].Lower is "by" or "before");

    private static bool IsModifier(TokenList tokens, int noun) =>
        noun + 1 < tokens.Count && (tokens[noun + 1].Is("'s") || tokens[noun + 1].Is("of") || tokens[noun + 1].Is("after") || tokens[noun + 1].Is("before") || (tokens[noun + 1].IsWord && tokens[noun + 1].Lower is "rota" or "shift" or "away" or "trip" or "ticket" or "tickets" or "course" or "cover" or "work" or "break" or "rate" or "rates" or "school"));
}
