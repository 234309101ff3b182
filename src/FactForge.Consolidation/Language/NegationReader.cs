namespace FactForge.Consolidation;

/// <summary>Finds what is denied: "not", "never", "without", "decided against", and words that mean the contrary of another ("opposes").</summary>
internal static class NegationReader
{
    // "decided against", "voted against": the contrary of doing it.
    private static readonly HashSet<string> Turnable = new(new[] { "decide", "advise", "vote", "argue", "speak", "come out", "recommend", "be" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    private static readonly string LackStem = Stemmer.Stem("lack");

    private static readonly HashSet<string> Unwilling = new(new[] { "refuse", "decline", "fail", "forget", "neglect", "omit" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>True for the "not" of "A, not B" and "A and not B", which sets two things against each other.</summary>
    public static bool IsContrast(List<Token> tokens, int place) =>
        tokens[place].Lower == "not" && place > 0 && place + 1 < tokens.Count && (tokens[place].IsAfterBreak || tokens[place - 1].Lower is "and" or "but")
        && !tokens[place + 1].IsVerb && tokens[place + 1].Lower is not ("to" or "be" or "have" or "until" or "before" or "ready" or "open" or "free" or "sure" or "willing" or "happy")
        && !tokens[place + 1].Lower.EndsWith("able", StringComparison.Ordinal);

    /// <summary>True for the "not" of "not … any more", which tells that something is over.</summary>
    public static bool Ends(List<Token> tokens, int not) =>
        // "asked not to be rung any more" is a wish for what is to come; "decided not to sell any more" is the end of it.
        !(not + 1 < tokens.Count && tokens[not + 1].Lower == "to" && !(not > 0 && tokens[not - 1].Lower is "decided" or "chose" or "resolved")) && EndsThere(tokens, not);

    private static bool EndsThere(List<Token> tokens, int not) =>
        (not > 0 && tokens[not - 1].Lower is "will" or "would" or "shall" && EndsFrom(tokens, not)) || (not > 0 && tokens[not - 1].Lower is "has" or "have" && EndedSince(tokens, not)) || tokens.FindIndex(not, token => token.Lower == "anymore" || token.Lower is "more" or "longer") is var end && end > not && (tokens[end].Lower == "anymore" || tokens[end - 1].Lower == "any");

    // "has not used it since 2019": no longer, from then on.
    private static bool EndedSince(List<Token> tokens, int not)
    {
        for (var i = not + 1; i + 1 < tokens.Count && !tokens[i].IsAfterBreak && tokens[i].Lower is not ("because" or "if" or "who" or "which" or "that" or "and" or "but" or "been" or "yet" or "responded" or "heard" or "replied"); i++)
        {
            if (tokens[i].Lower == "since" && tokens[i + 1].Value is { Kind: ValueKind.Date })
                return true;
        }

        return false;
    }

    // "will not be used from September": no longer, from then on. "from September to May" is a stretch of time.
    private static bool EndsFrom(List<Token> tokens, int not)
    {
        for (var i = not + 1; i + 1 < tokens.Count && tokens[i].Lower is not ("because" or "if" or "who" or "which" or "that" or "before" or "until"); i++)
        {
            if (tokens[i].Lower == "from" && tokens[i + 1].Value is { Kind: ValueKind.Date })
                return !tokens.Skip(i + 2).Take(2).Any(token => token.Lower is "to" or "until" or "till");
        }

        return false;
    }

    /// <summary>The words that are denied; whether the whole is denied an odd number of times.</summary>
    public static IReadOnlySet<Token> Read(List<Token> tokens, out bool isNegated)
    {
        var denied = new HashSet<Token>(ReferenceEqualityComparer.Instance);
        var count = 0;
        var isNeither = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsGone)
                continue;
            // "lamps, not panels" puts panels behind, as "rather than panels" does: nothing is denied of the whole.
            if (IsContrast(tokens, i))
                continue;
            // "refuses to sign", "failed to pay", "lacks a licence": a denial in the shape of a verb.
            if (!token.IsName && !token.IsSelf && ((Unwilling.Contains(token.Stem) && i + 1 < tokens.Count && tokens[i + 1].Lower == "to") || (token.Stem == LackStem && !(i + 1 < tokens.Count && tokens[i + 1].Value?.Kind == ValueKind.Number))))
            {
                token.IsGone = true;
                count++;
                if (i + 2 < tokens.Count)
                    denied.Add(tokens[token.Stem == LackStem ? i + 1 : i + 2]);
                continue;
            }

            // "6 bar" is a measure, and bars nothing.
            if (token.Value is null && !token.IsSelf && !(token.Lower is "bar" or "bars" && i > 0 && tokens[i - 1].Value is { Kind: ValueKind.Number }) && (token.IsPhrase ? token.IsTurned : Synonyms.IsTurned(token.Stem)) && !token.IsName)
            {
                count++;
                denied.Add(token);
                continue;
            }

            // "not used any more": it is over, as "no longer used" is.
            if (token.Lower == "not" && Ends(tokens, i))
                continue;
            var isNegator = token.Lower is "not" or "no" or "never" or "neither" or "nor" or "none" or "nobody" or "nothing" or "nowhere" or "hardly" or "barely" or "scarcely" or "seldom" or "rarely" or "despite" or "spite" || (token.Lower == "against" && i > 0 && (Turnable.Contains(tokens[i - 1].Stem) || tokens[i - 1].Lower is "is" or "are" or "was" or "were"));
            if (!isNegator || (token.Lower == "no" && i + 1 < tokens.Count && tokens[i + 1].Lower is "longer" or "later"))
                continue;
            // "neither lead nor barium" denies once.
            if (token.Lower != "nor" || !isNeither)
                count++;
            isNeither |= token.Lower == "neither";
            if (token.Lower == "against")
                token.IsGone = true;
            var next = i + 1;
            while (next < tokens.Count && (tokens[next].IsFunction || tokens[next].IsGone || Lexicon.Light.Contains(tokens[next].Stem)))
                next++;
            if (next < tokens.Count)
                denied.Add(tokens[next]);
        }

        isNegated = count % 2 == 1;
        return denied;
    }
}
