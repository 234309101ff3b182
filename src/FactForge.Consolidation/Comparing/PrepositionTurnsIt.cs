namespace FactForge.Consolidation;

/// <summary>Who travels with her son does not travel to him, and who works with a firm does not work for it: behind one word and in front of another, another preposition tells another thing.</summary>
internal sealed class PrepositionTurnsIt : IPairRule
{
    private static readonly HashSet<string> Turning = new(StringComparer.Ordinal) { "with", "to", "for", "from", "by", "against", "without", "of", "after", "before" };

    // "by" and "from" tell one source, "from" and "to" are looked at with the directions.
    private static readonly HashSet<(string, string)> Apart =
    [
        ("with", "to"), ("with", "for"), ("with", "from"), ("with", "against"), ("with", "by"), ("with", "without"), ("to", "by"), ("to", "against"), ("to", "for"), ("for", "by"), ("for", "against"), ("from", "against"), ("for", "without"), ("without", "after"), ("without", "before"), ("with", "of"),
    ];

    // Behind these either preposition tells the same.
    private static readonly HashSet<string> Either = new(
        "talk speak chat communicate connect link compare marry engage similar relate share correspond conversation call dialogue introduction offer present presentation available open useful important discount recommend suit good new explain access contract agreement deal appointment meeting problem interview exchange visit relation relationship contact cooperation partnership arrangement apply application experience demonstrate show deliver delivery help proposal quote invoice order purchase buy book ask request hear"
        .Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    public Comparison? Look(Pairing pair)
    {
        // "replace vans with lorries", "by lorries", "swap them for lorries": one thing goes, another comes.
        if (pair.First.Tokens.Exists(IsReplacing) && pair.Second.Tokens.Exists(IsReplacing))
            return null;
        if ((pair.First.Tokens.Exists(LooksFor) && LooksAt(pair.Second)) || (pair.Second.Tokens.Exists(LooksFor) && LooksAt(pair.First)))
            return new Comparison(JudgeRelation.Distinct, nameof(PrepositionTurnsIt), "it is looked for in one, and looked at in the other");
        if (IsCarried(pair.First, pair.Second) || IsCarried(pair.Second, pair.First))
            return new Comparison(JudgeRelation.Distinct, nameof(PrepositionTurnsIt), "it is brought by what is brought in the other");
        foreach (var (place, preposition) in pair.First.Prepositions)
        {
            if (preposition.Length > 0 && pair.Second.Prepositions.TryGetValue(place, out var other) && other.Length > 0 && (Apart.Contains((preposition, other)) || Apart.Contains((other, preposition)))
                && !((preposition, other) is ("with", "from") or ("from", "with") && pair.First.Tokens.Exists(IsOrdering) && pair.Second.Tokens.Exists(IsOrdering))
                && !(IsRecipient(preposition) && IsRecipient(other) && pair.First.Tokens.Exists(IsHanding) && pair.Second.Tokens.Exists(IsHanding)))
                return new Comparison(JudgeRelation.Distinct, nameof(PrepositionTurnsIt), $"'{preposition}' on one side, '{other}' on the other");
        }

        return null;
    }

    // "delivers by cargo bike", "with a cargo bike".
    private static bool IsRidden(List<Token> tokens, int preposition) =>
        tokens[preposition].Lower is "by" or "with" && tokens.Skip(preposition + 1).SkipWhile(token => token.Lower is "a" or "an" or "the" or "his" or "her" or "their")
            .TakeWhile((token, at) => !token.IsFunction && !token.IsVerb && !token.IsName && token.Value is null && !(at > 0 && token.IsAfterBreak)).LastOrDefault() is { } last && Ridden.Contains(last.Stem);

    private static bool LooksFor(Token token) => token is { IsPhrase: true, Meaning: "look for", IsGone: false };

    private static bool LooksAt(Reading reading) => !reading.Tokens.Exists(LooksFor) && reading.Tokens.Zip(reading.Tokens.Skip(1)).Any(both => both.First.Stem == "look" && both.Second.Lower == "at");

    // "delivers by bike", "delivers bikes": one verb, which has behind it alone what the other has behind "by".
    private static bool IsCarried(Reading riding, Reading carrying) =>
        AnotherDeed.MainVerb(riding) is { } ride && AnotherDeed.MainVerb(carrying) is { } carry && ride.Meaning == carry.Meaning && Shades.Behind(carrying, carry) is { } thing && Ridden.Contains(thing.Stem)
        && riding.Tokens.Where((token, place) => token.Stem == thing.Stem && place > 0 && riding.Tokens.Take(place).Reverse().FirstOrDefault(before => before.Lower is not ("a" or "an" or "the" or "his" or "her" or "their")) is { Lower: "by" or "with" }).Any()
        && carrying.Tokens[carrying.Tokens.IndexOf(thing) - 1].Lower is not ("by" or "with" or "on" or "in");

    private static readonly HashSet<string> Ridden = new("bike bicycle car van lorry truck train tram bus boat ferry taxi courier post".Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    // "shares the data with the sponsor", "gives the sponsor's people the data", "files it with the court", "submits it to the court".
    private static bool IsRecipient(string preposition) => preposition is "with" or "to" or "for";

    private static readonly HashSet<string> Handing = new("share give send provide submit file lodge leave register place raise deposit pass hand supply present show".Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    // "placed an order with the firm", "ordered it from the firm"; "insured with them", "has insurance from them".
    private static readonly HashSet<string> Ordering = Stemmer.StemsOf("order book insure insurance");

    private static bool IsOrdering(Token token) => Ordering.Contains(token.Stem);

    private static bool IsHanding(Token token) => token.IsVerb && (Handing.Contains(token.Stem) || Handing.Contains(token.Meaning));

    private static bool IsReplacing(Token token) => token.Stem is "replac" or "swap" or "exchang" or "switch" or "substitut" or "chang" or "trade";

    /// <summary>For each word with the word in front of its preposition, by meaning, the preposition between the two; empty where it is told twice.</summary>
    public static Dictionary<(string Head, string Word), string> In(Reading reading)
    {
        var found = new Dictionary<(string, string), string>();
        var tokens = reading.Tokens;
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].IsGone || tokens[i].IsAfterBreak || !Turning.Contains(tokens[i].Lower) || Content(tokens, i, -1) is not { } head || Content(tokens, i, 1) is not { } word)
                continue;
            if (head.Value is not null || head.IsName || Either.Contains(head.Stem) || Either.Contains(head.Meaning) || word.Value is not null || word.IsVerb || (RoleReader.IsPersonNoun(head) && word.IsName && tokens[i].Lower is "for" or "with" or "at"))
                continue;
            if (IsRidden(tokens, i))
                continue;
            var key = (head.Meaning, word.Meaning);
            found[key] = found.TryGetValue(key, out var before) && before != tokens[i].Lower ? "" : tokens[i].Lower;
        }

        return found;
    }

    // The word next to the preposition; articles and possessives may stand between.
    private static Token? Content(List<Token> tokens, int from, int step)
    {
        for (var i = from + step; i >= 0 && i < tokens.Count; i += step)
        {
            if (step > 0 && tokens[i].IsAfterBreak && i > from + 1)
                return null;
            if (tokens[i].Lower is "a" or "an" or "the" or "his" or "her" or "their" or "its" || (step < 0 && tokens[i] is { IsGone: true, IsOfPhrase: true }))
                continue;
            return tokens[i].IsFunction || tokens[i].IsGone ? null : tokens[i];
        }

        return null;
    }
}
