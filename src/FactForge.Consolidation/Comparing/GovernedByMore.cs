namespace FactForge.Consolidation;

/// <summary>
/// A word more that governs the rest makes another thing of it: who hesitates to sign does not sign, who doubts that the roof leaks does not say so, who almost
/// won has not won, and a deputy head is no head. What only adds to the rest, a place, a reason, a name, leaves it as it is.
/// </summary>
internal static class GovernedByMore
{
    // Words of willing, needing and going on leave what they govern as it is.
    private static readonly HashSet<string> Harmless = Stems("want wish hope like plan intend aim mean decide choose agree promise commit offer pledge undertake arrange prepare expect need require have "
        + "go look keen ready happy glad able willing eager start begin continue keep help ask request let make resolve opt elect suggest propose recommend schedule due set supposed committed determined prefer keen interest confirm order invite responsible");

    private static readonly HashSet<string> Diminishing = new(StringComparer.Ordinal)
    {
        "almost", "nearly", "half", "partly", "partially", "virtually", "barely", "hardly", "co", "semi", "quasi", "deputy", "vice", "acting", "interim", "assistant", "associate", "joint", "honorary", "aspiring", "designate", "designated", "incoming", "prospective",
        "alleged", "supposed", "fake", "mock", "potential", "prospective", "future", "unlike", "except", "unless", "halfway", "temporarily", "provisional", "draft", "conditionally", "conditional", "trial",
    };

    // In front of a statement only what tells it, decides it or asks for it does.
    private static readonly HashSet<string> Stating = Stems("decide agree promise commit confirm suggest propose recommend request ask insist require find notice learn understand expect think believe see know assure guarantee arrange prefer want mean discover realise feel frustrated unhappy happy annoyed disappointed pleased glad sorry surprised angry upset complain satisfied dissatisfied order instruct demand rule");

    private static readonly HashSet<string> Doubting = Stems("hope fear doubt deny regret wish pretend dream forget worry dispute");

    private static readonly HashSet<string> Fearing = Stems("fear worry worried concern concerned warn afraid anxious caution");

    // "fears that it will not come", "warned that it may not come": neither says that it will not.
    private static bool IsFearedToo(Token token, Reading other) => Fearing.Contains(token.Stem) && (other.Certainty != Certainty.Certain || other.Tokens.Exists(one => one != token && Fearing.Contains(one.Stem)));

    /// <summary>True for a verb that leaves what it governs as it is.</summary>
    public static bool IsHarmless(Token token) => Harmless.Contains(token.Stem) || Harmless.Contains(token.Meaning) || Lexicon.Reporting.Contains(token.Stem);

    /// <summary>Undecided where a word that only one of them has governs what they share; null where none does.</summary>
    public static Comparison? Look(Pairing pair) =>
        (Rarer(pair.OnlyFirst, pair.Second) ?? Rarer(pair.OnlySecond, pair.First) ?? Governor(pair.Second, pair.OnlySecond, pair.First) ?? Governor(pair.First, pair.OnlyFirst, pair.Second)) is { } governor
            ? new Comparison(null, nameof(GovernedByMore), $"'{governor.Text}' may make another thing of it") : null;

    // "every second weekend" is not "every weekend".
    private static Token? Rarer(List<Term> extra, Reading other) => !other.Tokens.Exists(token => token.Lower is "every" or "each" or "weekly" or "daily" or "monthly" or "yearly" || token.Value is null && token.Stem is "week" or "month" or "weekend") ? null : extra.Find(term => term.Token is { IsPhrase: true, Lower: "every" or "second" or "other" } && term.Meaning == EverySecond)?.Token;

    private static readonly string? EverySecond = Synonyms.OfPhrase($"{Stemmer.Stem("every")} {Stemmer.Stem("second")}");

    private static Token? Governor(Reading reading, List<Term> extra, Reading other)
    {
        foreach (var token in extra.Where(term => !term.IsName && term.Value is null).Select(term => term.Token).Concat(reading.Tokens.Where(token => Diminishing.Contains(token.Lower) && !token.IsName && !token.IsGone)))
        {
            if (Diminishing.Contains(token.Lower) ? IsInFront(reading.Tokens, token) && !other.Tokens.Exists(one => one.Lower == token.Lower || one.Meaning == token.Meaning || WordFamily.AreOfOne(one.Stem, token.Stem)) : Governs(reading.Tokens, reading.Tokens.IndexOf(token), other))
                return token;
        }

        return null;
    }

    // "deputy head"; not "her deputy".
    private static bool IsInFront(List<Token> tokens, Token token) =>
        tokens.IndexOf(token) is var place && place + 1 < tokens.Count && !tokens[place + 1].IsAfterBreak && (token.Lower is "almost" or "nearly" or "partly" or "barely" or "hardly" || !tokens[place + 1].IsFunction || tokens[place + 1].Lower is "a" or "an" or "the" or "his" or "her" or "all" or "of" or "every");

    private static bool Governs(List<Token> tokens, int place, Reading other)
    {
        if (place < 0 || place + 1 >= tokens.Count || tokens[place].IsFrame)
            return false;
        var next = tokens[place + 1];
        if (next.IsAfterBreak || IsFearedToo(tokens[place], other))
            return false;
        var isVerb = tokens[place].IsVerb || Lexicon.MostlyVerbs.Contains(tokens[place].Stem);
        if ((next.Lower is "that" or "whether" && (isVerb || IsPredicate(tokens, place))) || (Doubting.Contains(tokens[place].Stem) && FrameReader.StartsStatement(tokens, place + 1)))
            return !(Stating.Contains(tokens[place].Stem) || Stating.Contains(tokens[place].Meaning) || Lexicon.Reporting.Contains(tokens[place].Stem));
        if (IsHarmless(tokens[place]))
            return false;
        var verb = place + (next.Lower is "to" or "of" or "from" or "about" or "on" or "at" or "against" ? 2 : 1);
        if (verb >= tokens.Count || !other.Tokens.Exists(token => !token.IsGone && token.Meaning == tokens[verb].Meaning))
            return false;
        return next.Lower == "to" ? tokens[verb].IsVerb && other.Tokens.Exists(token => token.IsVerb && token.Meaning == tokens[verb].Meaning) : tokens[verb].Form == WordForm.Continuous && tokens[place].IsVerb;
    }

    // "is afraid that", "is unsure whether".
    private static bool IsPredicate(List<Token> tokens, int place) => place > 0 && tokens[place - 1].Lower is "is" or "was" or "are" or "were" or "be" or "been" or "not" or "very";

    private static HashSet<string> Stems(string words) => words.Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }).ToHashSet(StringComparer.Ordinal);
}
