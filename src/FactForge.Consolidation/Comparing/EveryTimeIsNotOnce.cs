namespace FactForge.Consolidation;

/// <summary>What comes again every week is not what is on one day: "meets every Friday", "meets on Friday 20 March".</summary>
internal sealed class EveryTimeIsNotOnce : IPairRule
{
    private static readonly HashSet<string> Spans = new("day week month year morning evening weekend monday tuesday wednesday thursday friday saturday sunday".Split(' '), StringComparer.Ordinal);

    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second, pair.OnlyFirst) ?? Look(pair.Second, pair.First, pair.OnlySecond);

    private static Comparison? Look(Reading often, Reading once, List<Term> extra) =>
        Often(often) is { } every && !IsOfAnotherClause(often, every, extra) && Often(once) is null && !once.Tokens.Exists(token => token.Lower is "daily" or "weekly" or "monthly" or "quarterly" or "yearly" or "annual" or "annually") && once.Tokens.Exists(IsDay) && !IsDaySince(often)
            ? new Comparison(JudgeRelation.Distinct, nameof(EveryTimeIsNotOnce), $"it is every '{every.Text}' in one, and once in the other") : null;

    // "moved to Zwolle, where she visits her every Sunday": what is done again and again is told there alone.
    private static bool IsOfAnotherClause(Reading reading, Token every, List<Term> extra) =>
        reading.Tokens.Take(reading.Tokens.IndexOf(every)).LastOrDefault(token => token.IsVerb && !token.IsGone) is { } verb && extra.Exists(term => term.Token == verb)
        && reading.Tokens.Take(reading.Tokens.IndexOf(verb)).Any(token => token.Lower is "where" or "which" or "who" or "and");

    private static Token? Often(Reading reading) =>
        reading.Tokens.Find(token => token.Lower is "mondays" or "tuesdays" or "wednesdays" or "thursdays" or "fridays" or "saturdays" or "sundays") ?? reading.Tokens.Where((token, place) => place > 0 && Spans.Contains(token.Lower) && reading.Tokens[place - 1].Lower is "every" or "each").FirstOrDefault();

    private static bool IsDay(Token token) => token.Value?.Kind == ValueKind.Date || token.Lower is "tomorrow" or "today" or "tonight" or "yesterday";

    // "every Friday from 20 March": the day tells since when.
    private static bool IsDaySince(Reading reading) =>
        reading.Tokens.Where((token, place) => place > 0 && IsDay(token) && reading.Tokens[place - 1].Lower is "from" or "since" or "starting" or "beginning").Any();
}
