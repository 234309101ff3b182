namespace FactForge.Extraction.Language;

/// <summary>Stretches of a life told in words: "for eleven years", "two decades", "most of my career", "until last year", "in 1998".</summary>
internal static class Durations
{
    /// <summary>True where years are counted in a stretch of tokens: "thirty years", "the last four years", "a decade", "my working life"; not "five years old", "in two years".</summary>
    public static bool AreLong(TokenList tokens, int from, int last)
    {
        for (var at = Math.Max(from, 1); at <= last && at < tokens.Count; at++)
        {
            if (!tokens[at].IsWord)
                continue;
            var before = tokens[at - 1];
            switch (tokens[at].Lower)
            {
                case "years" or "decades" or "seasons" or "yrs":
                    if (IsCount(before) && !IsWord(tokens, at + 1, "old") && !(at > 1 && tokens[at - 2].Is("in")))
                        return true;
                    break;
                case "decade" when before.Lower is "a" or "last" or "past":
                case "life" when before.Lower is "working" or "adult" or "whole" or "entire":
                case "career" when before.Lower is "my" or "his" or "her" or "whole" or "entire" or "working":
                    return true;
            }
        }

        return false;
    }

    /// <summary>True where a year that has begun by a day stands behind "in", "since", "from", "until" or a month: "in 1998", "back in 2009".</summary>
    public static bool HavePastYear(TokenList tokens, int from, int last, int year)
    {
        for (var at = Math.Max(from, 1); at <= last && at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Number && tokens[at].Lower.Length == 4 && int.TryParse(tokens[at].Lower, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var told)
                && told is > 1920 && told <= year
                && tokens[at - 1].IsWord && (tokens[at - 1].Lower is "in" or "since" or "from" or "until" or "till" or "before" or "of" or "to" || DateWords.Month(tokens[at - 1].Lower) > 0))
                return true;
        }

        return false;
    }

    /// <summary>True where it is told up to when something past lasted: "until last year", "until she retired", "until 2021".</summary>
    public static bool HaveEnd(TokenList tokens, int from, int last)
    {
        for (var at = from; at < last && at + 1 < tokens.Count; at++)
        {
            if (!(tokens[at].Is("until") || tokens[at].Is("till")))
                continue;
            var next = tokens[at + 1];
            if (next.Kind == TokenKind.Number ? next.Lower.Length == 4 : next.IsWord && (DateWords.IsMonth(next.Lower)
                || next.Lower is "last" or "recently" or "retirement" or "i" or "he" or "she" or "it" or "they" or "my" or "his" or "her" or "spring" or "summer" or "autumn" or "winter"))
                return true;
        }

        return false;
    }

    /// <summary>"at fourteen", "at 16": an age.</summary>
    public static bool IsAge(TokenList tokens, int at) =>
        at < tokens.Count && (tokens[at].Kind == TokenKind.Number ? tokens[at].Span.Length <= 2 : tokens[at].IsWord && (NumberWords.Value(tokens[at].Lower) >= 6 || tokens[at].Lower is "school" or "twenty" or "thirty"));

    private static bool IsCount(Token token) => token.Kind == TokenKind.Number
        || (token.IsWord && (NumberWords.Value(token.Lower) >= 2 || token.Lower is "many" or "several" or "few" or "some" or "of" or "odd" or "long" or "happy" or "last" or "good" or "couple" or "for" or "twenty" or "thirty" or "forty" or "fifty" || token.Lower.StartsWith("twenty-", StringComparison.Ordinal) || token.Lower.StartsWith("thirty-", StringComparison.Ordinal)));

    private static bool IsWord(TokenList tokens, int at, string word) => at < tokens.Count && tokens[at].Is(word);
}
