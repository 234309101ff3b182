namespace FactForge.Consolidation;

/// <summary>"Does not work on Mondays and Fridays", "does not work on Mondays and works on Fridays": a day of the week that a denied verb governs in one, and an asserted one in the other, is told of the other way.</summary>
internal sealed class OffThatDayIsNotAtWorkThatDay : IPairRule
{
    public Comparison? Look(Pairing pair) =>
        pair.Shared.Find(both => IsWeekday(both.First.Token) && IsDenied(pair.First, both.First.Token) is { } one && IsDenied(pair.Second, both.Second.Token) is { } other && one != other && IsOfTwo(pair)) is { First: { } day }
            ? new Comparison(JudgeRelation.Contradicts, nameof(OffThatDayIsNotAtWorkThatDay), $"'{day.Token.Text}' is denied in one, and asserted in the other") : null;

    // Of one day alone denial is looked at elsewhere.
    private static bool IsOfTwo(Pairing pair) => pair.Shared.Count(both => IsWeekday(both.First.Token)) > 1;

    private static bool IsWeekday(Token token) => token.IsName && (token.Lower.EndsWith("day", StringComparison.Ordinal) || token.Lower.EndsWith("days", StringComparison.Ordinal));

    // By the verb nearest in front; null where none stands there, or another small word denies.
    private static bool? IsDenied(Reading reading, Token day)
    {
        var tokens = reading.Tokens;
        var verb = tokens.FindLastIndex(tokens.IndexOf(day), token => token.IsVerb && token.Form != WordForm.Continuous);
        if (verb < 1 || tokens.Skip(verb + 1).TakeWhile(token => token != day).Any(token => token.Lower is "not" or "never" or "no" or "but" or "except" or "only"))
            return null;
        // "and is off on Fridays".
        if (tokens.Skip(verb + 1).TakeWhile(token => token != day).Any(token => token.Lower == "off"))
            return true;
        return tokens.Take(verb).Reverse().TakeWhile(token => token.IsFunction && token.Lower is not "and").Any(token => token.Lower is "not" or "never");
    }
}
