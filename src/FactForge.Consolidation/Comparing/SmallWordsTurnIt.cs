namespace FactForge.Consolidation;

/// <summary>Which counterparts a statement has, a bit each.</summary>
/// <param name="Ones">The one of each two.</param>
/// <param name="Others">The other.</param>
internal sealed record Turning(ulong Ones, ulong Others);

/// <summary>
/// Words that carry no meaning of their own may still turn a statement: up or down, in or out, all or some, must or need not. Where such a word stands on one
/// side and its counterpart on the other, the two are not one.
/// </summary>
internal sealed class SmallWordsTurnIt : IPairRule
{
    private static readonly (string One, string Other)[] Counterparts =
    [
        ("up", "down"), ("odd", "even"), ("in", "out"), ("on", "off"), ("over", "under"), ("before", "after"), ("above", "below"), ("within", "after"), ("all", "some"), ("every", "some"), ("all", "one"), ("both", "one"),
        ("more", "less"), ("inside", "outside"), ("now", "then"), ("always", "sometimes"), ("still", "already"), ("yet", "already"), ("since", "until"), (FromADay, "until"), ("between", "outside"),
        ("must", "may"), ("must", "might"), ("must", "could"), ("early", "late"), ("earlier", "later"), ("here", "there"), ("with", "against"), ("for", "against"), ("new", "old"), ("new", "former"),
        ("own", "other"), ("toward", "from"), ("towards", "from"), ("into", "out"), ("near", "far"), ("alone", "together"), ("back", "away"), ("previous", "next"), ("this", "next"), ("this", "last"), ("next", "last"),
        ("first", "last"), (OnceItIs, "before"), (OnceItIs, "until"), ("only", "also"), ("give", "get"), ("give", "take"), ("give", "receiv"), ("he", "she"), ("his", "her"), ("him", "her"), ("mr", "mrs"), ("mr", "ms"), ("mr", "miss"), ("mrs", "miss"),
    ];

    public Comparison? Look(Pairing pair)
    {
        var (first, second) = (pair.First.SmallWords, pair.Second.SmallWords);
        var turned = (first.Ones & ~second.Ones & second.Others & ~first.Others) | (first.Others & ~second.Others & second.Ones & ~first.Ones);
        for (; turned != 0; turned &= turned - 1)
        {
            var (one, other) = Counterparts[System.Numerics.BitOperations.TrailingZeroCount(turned)];
            if (one == "give" && IsToldFromBothSides(pair))
                continue;
            return new Comparison(JudgeRelation.Distinct, nameof(SmallWordsTurnIt), $"'{one}' on one side, '{other}' on the other");
        }

        return ExchangedPlaces.FindPairs(pair.First, pair.Second) is { } exchanged
            ? new Comparison(JudgeRelation.Distinct, nameof(SmallWordsTurnIt), $"'{exchanged.One}' and '{exchanged.Other}' belong to different things") : null;
    }

    // "Ada gives Tidal a seat", "Tidal gets a seat": one deed, told from either side.
    private static bool IsToldFromBothSides(Pairing pair) => HandsTo(pair.First, pair.Second) || HandsTo(pair.Second, pair.First);

    private static bool HandsTo(Reading giving, Reading getting) =>
        giving.Deeds.FirstOrDefault(deed => deed.Verb == Given) is { IsPassive: false } give
        && getting.Deeds.FirstOrDefault(deed => deed.Verb == Got || deed.Verb == Received) is { IsPassive: false } get
        && get.Before.Count > 0 && get.Before.Overlaps(give.Behind) && !get.Before.Overlaps(give.Before);

    private static readonly string Given = Synonyms.Of("give");
    private static readonly string Got = Synonyms.Of("get");
    private static readonly string Received = Synonyms.Of("receive");

    /// <summary>Which of the counterparts a statement has, a bit each: the ones, and the others.</summary>
    public static Turning In(Reading reading)
    {
        var words = WordsOf(reading);
        var (ones, others) = (0UL, 0UL);
        for (var i = 0; i < Counterparts.Length; i++)
        {
            ones |= words.Contains(Counterparts[i].One) ? 1UL << i : 0;
            others |= words.Contains(Counterparts[i].Other) ? 1UL << i : 0;
        }

        return new Turning(ones, others);
    }

    // "from the 15th century": nothing begins.
    private const string FromADay = "from a day";

    // "once he has signed"; "once a week" awaits nothing.
    private const string OnceItIs = "once it is";

    private static bool Begins(Reading reading, int from)
    {
        var next = from + 1;
        while (next < reading.Tokens.Count && reading.Tokens[next].Lower is "the" or "a" or "early" or "late" or "mid" or "end" or "about" or "around" or "next" or "of")
            next++;
        return next < reading.Tokens.Count && reading.Tokens[next].Value is { Kind: ValueKind.Date or ValueKind.Time or ValueKind.Number } && !(next + 1 < reading.Tokens.Count && reading.Tokens[next + 1].Stem == "centuri")
            || (next < reading.Tokens.Count && reading.Tokens[next].Value is null && Times.Contains(reading.Tokens[next].Lower));
    }

    private static readonly HashSet<string> Times = new("monday tuesday wednesday thursday friday saturday sunday easter christmas spring summer autumn winter noon midday midnight morning evening today tomorrow tonight weekend week month year term lunchtime".Split(' '), StringComparer.Ordinal);

    // Values and names left out.
    private static HashSet<string> WordsOf(Reading reading)
    {
        var words = PlainWordsOf(reading);
        if (words.Contains("from") && reading.Tokens.Where((token, place) => token.Lower == "from" && Begins(reading, place)).Any())
            words.Add(FromADay);
        if (reading.Tokens.Where((token, place) => token.Lower == "once" && !(place + 1 < reading.Tokens.Count && reading.Tokens[place + 1].Lower is "a" or "an" or "per" or "every" or "each" or "in" or "again" or "more")).Any())
            words.Add(OnceItIs);
        return words;
    }

    private static HashSet<string> PlainWordsOf(Reading reading) =>
        reading.Tokens.Where((token, place) => !(token.Lower is "before" or "after" && (place + 1 == reading.Tokens.Count || reading.Tokens[place + 1].IsAfterBreak || reading.Tokens[place + 1].Lower is "at" or "in" or "with")))
            .Where((token, place) => !(token.Lower == "since" && (place + 1 == reading.Tokens.Count || reading.Tokens[place + 1] is { Value: null, IsName: false }))).Where(token => token.Value is null && !token.IsSelf && !token.IsName && !(token.Lower == "against" && token.IsGone) && !(token.IsOfPhrase && token.Lower is not ("before" or "after" or "with" or "without" or "against"))).SelectMany(token => new[] { token.Lower, token.Stem }).ToHashSet(StringComparer.Ordinal);
}
