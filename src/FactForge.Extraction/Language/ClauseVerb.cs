namespace FactForge.Extraction.Language;

/// <summary>The finite verb of a clause, by its form too where no known one stands there: "the lamp room reopens on 4 October".</summary>
internal static class ClauseVerb
{
    /// <summary>Index of the verb from an index on, within a number of tokens; -1 where there is none.</summary>
    public static int IndexIn(TokenList tokens, int from, int within)
    {
        if (from < 0 || within <= 0)
            return -1;
        var known = FiniteVerbs.IndexIn(tokens, from, within);
        if (known >= 0)
            return known;
        for (var at = Math.Max(from, 1); at < tokens.Count && at < from + within; at++)
        {
            if (IsByForm(tokens, at))
                return at;
        }

        return -1;
    }

    /// <summary>A word in -s behind a noun in the singular, or in -ed behind any noun, with what hangs on a verb behind it: a preposition, a figure, an adverb; "190 calls guaranteed" has none.</summary>
    private static bool IsByForm(TokenList tokens, int at)
    {
        var token = tokens[at];
        if (!token.IsWord || token.IsCapital || token.Lower.Length < 3)
            return false;
        var before = at > 1 && tokens[at - 1].IsWord && tokens[at - 1].Lower is "only" or "still" or "also" or "now" or "already" or "usually" or "normally" or "always" ? tokens[at - 2] : tokens[at - 1];
        if (!(before.Kind == TokenKind.Number || (before.IsWord && !WordClasses.IsFunctionWord(before.Lower))))
            return false;
        if (before.IsWord && before.Lower.Length > 3 && before.Lower.EndsWith('s') && !before.Lower.EndsWith("ss", StringComparison.Ordinal) && PluralVerbs.Contains(token.Lower) && at + 1 < tokens.Count
            && (tokens[at + 1].Kind == TokenKind.Number || (tokens[at + 1].IsWord && (WordClasses.IsPreposition(tokens[at + 1].Lower) || WordClasses.IsDeterminer(tokens[at + 1].Lower) || tokens[at + 1].Lower is "where" or "when" or "as" or "back" or "early" or "late"))))
            return true;
        var isThird = token.Lower.EndsWith('s') && !token.Lower.EndsWith("ss", StringComparison.Ordinal) && !token.Lower.EndsWith("ings", StringComparison.Ordinal) && !token.Lower.EndsWith("ers", StringComparison.Ordinal) && !token.Lower.EndsWith("ions", StringComparison.Ordinal) && before.IsWord && !before.Lower.EndsWith('s') && NumberWords.Value(before.Lower) == 0;
        var isPast = token.Lower.EndsWith("ed", StringComparison.Ordinal);
        if (token.Lower.Length < 5 || !(isThird || isPast) || CommonNouns.Contains(token.Lower))
            return false;
        if (at + 1 >= tokens.Count)
            return false;
        var next = tokens[at + 1];
        return next.Kind == TokenKind.Number || (next.IsWord && (isPast ? next.Lower is "with" or "when" or "because" or "after" or "before" or "over" or "under" or "without" or "apart" or "through" or "at" or "by" or "to" or "from" or "on" or "this" or "last" or "yesterday" or "again" or "in" : next.Lower is "once" or "when" or "as" or "with" or "between" or "because" or "tomorrow" or "over" or "under" or "up" or "down" or "on" or "at" or "to" or "by" or "from" or "until" or "till" or "every" or "in" or "again" or "about" or "around" or "after" or "before" or "for"));
    }
}
