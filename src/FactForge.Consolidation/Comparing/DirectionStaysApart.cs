namespace FactForge.Consolidation;

/// <summary>From a place is not to it, before a day is not after it, over something is not under it, and "rather than tea" is not tea.</summary>
internal sealed class DirectionStaysApart : IPairRule
{
    private static readonly HashSet<(string, string)> Opposite =
    [
        ("from", "to"), ("from", "in"), ("from", "for"), ("before", "after"), ("before", "in"), ("after", "in"), ("until", "from"), ("until", "after"), ("by", "after"),
        ("above", "below"), ("above", "to"), ("below", "to"), ("than", "to"), ("than", "for"), ("than", "in"), ("until", "in"),
    ];

    public Comparison? Look(Pairing pair)
    {
        foreach (var (first, second) in pair.Shared)
        {
            // "from 90 microseconds to 35": the numbers tell which is which, their unit goes with either.
            if (IsUnit(pair.First, first) && IsUnit(pair.Second, second))
                continue;
            // "cut by 5%", "cut to 5%".
            if (first.Value?.Kind is ValueKind.Number or ValueKind.Money or ValueKind.Percent && (Before(pair.First, first.Token), Before(pair.Second, second.Token)) is ("by", "to") or ("to", "by"))
                return new Comparison(JudgeRelation.Distinct, nameof(DirectionStaysApart), $"by '{first.Token.Text}' in one, to it in the other");
            if (IsExcepted(pair.First, first.Token) != IsExcepted(pair.Second, second.Token) && !pair.First.IsNegated && !pair.Second.IsNegated)
                return new Comparison(JudgeRelation.Contradicts, nameof(DirectionStaysApart), $"'{first.Token.Text}' is excepted in one");
            // "went up to 8%", "is up to 8%": reached, or not to be passed.
            if (first.Value is not null && IsUpTo(pair.First, first.Token) != IsUpTo(pair.Second, second.Token) && (pair.First.Tokens.Exists(IsRising) || pair.Second.Tokens.Exists(IsRising)))
                return new Comparison(JudgeRelation.Distinct, nameof(DirectionStaysApart), $"'{first.Token.Text}' is reached in one, and a limit in the other");
            // "from Huila farmers", "from farmers in Huila": where it stands in front of a noun the preposition governs that.
            if (first.IsName && first.Direction is not "for" && second.Direction is not "for" && (IsInFrontOf(pair, pair.First, first.Token, isSecond: false) || IsInFrontOf(pair, pair.Second, second.Token, isSecond: true)))
                continue;
            // Of a deed only what comes before or after it, or is put behind it, tells another thing.
            if (first.Token.IsVerb && second.Token.IsVerb && !IsTimed(first.Direction) && !IsTimed(second.Direction))
                continue;
            // "against pausing", "without a pause": a denial, looked at apart.
            if (pair.IsDeniedByContrary && (first.IsNegated != second.IsNegated || first.Direction is "than" != second.Direction is "than"))
                continue;
            // What is told twice ("until 16:00", "after 16:00") stands the other way only where no two of its places agree.
            var ones = DirectionsOf(pair.First, first);
            var others = DirectionsOf(pair.Second, second);
            if (Expires(pair.First) != Expires(pair.Second) && ones.Concat(others).All(place => place is "until" or "in" or null))
                continue;
            if (first.Value is not null && !ones.Exists(place => place is "above" or "below" && others.Contains(place)) && (IsBeyond(ones, "above", pair.Second, "maximum") || IsBeyond(others, "above", pair.First, "maximum") || IsBeyond(ones, "below", pair.Second, "minimum") || IsBeyond(others, "below", pair.First, "minimum")))
                return new Comparison(JudgeRelation.Distinct, nameof(DirectionStaysApart), $"'{first.Token.Text}' is a limit on one side and passed on the other");
            if (!ones.TrueForAll(one => others.TrueForAll(other => AreApart(one, other))))
                continue;
            // "replaces plastic bags with paper bags", "uses paper bags instead of plastic bags".
            if (ones.Concat(others).All(place => place is "from" or "than") && (pair.First.Tokens.Exists(Shades.IsReplacing) != pair.Second.Tokens.Exists(Shades.IsReplacing) || IsMoving(pair.First) != IsMoving(pair.Second)) && pair.Shared.Exists(both => (both.First.Direction is "to") != (both.Second.Direction is "to")))
                continue;
            // "applied to the trust for a grant", "applied for a grant from the trust".
            if (ones.Concat(others).All(place => place is "from" or "to") && (IsAppliedTo(pair.First, first.Token) && Applies(pair.Second) || IsAppliedTo(pair.Second, second.Token) && Applies(pair.First)))
                continue;
            // "withdrew from the fair", "will not take part in the fair".
            if (pair.IsDeniedByContrary && ones.Concat(others).All(place => place is "from" or "in"))
                continue;
            if (!ones.TrueForAll(one => others.TrueForAll(other => !((one, other) is ("from", "in") or ("in", "from")))) && IsWithin(pair, first))
                continue;
            return new Comparison(pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 ? JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(DirectionStaysApart), $"'{first.Token.Text}' stands the other way");
        }

        return null;
    }

    private static bool IsUpTo(Reading reading, Token value) =>
        reading.Tokens.IndexOf(value) is var place and > 2 && reading.Tokens[place - 1].Lower == "to" && reading.Tokens[place - 2] is { Lower: "up", IsGone: false } && reading.Tokens[place - 3].Lower is "is" or "are" or "was" or "were" or "be";

    private static readonly HashSet<string> Rising = new("rise increase grow climb".Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    private static bool IsRising(Token token) => !token.IsGone && (Rising.Contains(token.Meaning) || Rising.Contains(token.Stem) || token is { IsPhrase: true, Lower: "went" or "goes" or "gone" or "go" });

    // "except in May".
    private static bool IsExcepted(Reading reading, Token token) =>
        reading.Tokens.IndexOf(token) is var place and > 1 && reading.Tokens[place - 1].Lower is "in" or "on" or "at" or "during" && reading.Tokens[place - 2].Lower == "except";

    private static string? Before(Reading reading, Token value) => reading.Tokens.IndexOf(value) is var place and > 0 ? reading.Tokens[place - 1].Lower : null;

    // The noun behind a name, which both have.
    private static bool IsInFrontOf(Pairing pair, Reading reading, Token name, bool isSecond) =>
        reading.Tokens.IndexOf(name) is var place && place + 1 < reading.Tokens.Count && reading.Tokens[place + 1] is { IsAfterBreak: false, IsFunction: false, IsVerb: false, IsName: false, Value: null, IsGone: false } noun && !name.IsPossessive
        && pair.Shared.Exists(both => (isSecond ? both.Second : both.First).Token == noun);

    // "more than 500" against "at most 500".
    private static bool IsBeyond(List<string?> directions, string beyond, Reading other, string limit) =>
        directions.Contains(beyond) && other.Tokens.Exists(token => token.IsPhrase ? token.Meaning == limit : token.Meaning == limit && !token.IsGone);

    private static bool IsTimed(string? direction) => direction is "before" or "after" or "until" or "than";

    private static bool IsUnit(Reading reading, Term term) =>
        term.Value is null && !term.IsName && reading.Tokens.IndexOf(term.Token) is var place and > 0 && reading.Tokens[place - 1].Value is { Kind: ValueKind.Number };

    private static readonly HashSet<string> Learning = new(new[] { "degree", "phd", "doctorate", "graduate", "study", "educate", "qualify", "diploma", "bachelor", "master", "mba" }.SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    /// <summary>True where it tells of a degree or of what leads to one.</summary>
    public static bool Learns(Reading reading) => reading.Tokens.Exists(token => Learning.Contains(token.Stem) || Learning.Contains(token.Meaning));

    private static readonly string Based = Synonyms.Of("based");

    private static readonly string Born = Synonyms.Of("born");

    // "a builder based in Basel", "a builder from Basel".
    private static bool IsBased(Token token) => !token.IsGone && (token.Meaning == Based || token.Meaning == Born || token.Stem == Born);

    // "runs until the end of May", "expires at the end of May".
    private static bool Expires(Reading reading) => reading.Tokens.Exists(token => !token.IsGone && (token.Meaning == "expir" || token.Stem is "expir" or "laps" || (token.IsVerb && token.Stem is "end" or "terminat")));

    private static bool Begins(Reading reading) => reading.Tokens.Exists(token => token.Stem is "begin" or "start" or "go" or "open" or "come" or "leav" or "retir" or "stop" or "effect" or "introduc" or "succeed" or "successor" or "becom" or "join" or "appoint" or "launch" or "increas" or "decreas" or "rais" or "rise" or "chang" or "switch" or "replac" || token is { IsPhrase: true, Meaning: "take over" or "hand over" });

    private static bool AreApart(string? one, string? other) =>
        // One-sided: something put behind, or left out, is not the thing itself.
        // What one wording puts aside and another only tells the time of ("rather than switching", "after the switch") is told twice, not the other way.
        (one is "than" != other is "than" && !(one is "before" or "after" or "until" || other is "before" or "after" or "until")) || (one is not null && other is not null && (Opposite.Contains((one, other)) || Opposite.Contains((other, one))));

    private static readonly HashSet<string> Applying = Stemmer.StemsOf("apply application");

    private static readonly HashSet<string> Granted = Stemmer.StemsOf("grant loan fund funding scholarship bursary subsidy fellowship permit permission licence visa money");

    // "applied for"; who applied to another is asked of that one.
    private static bool Applies(Reading reading) =>
        reading.Tokens.Exists(token => Granted.Contains(token.Stem)) && reading.Tokens.FindIndex(token => !token.IsGone && Applying.Contains(token.Stem)) is var place and >= 0 && !(place + 1 < reading.Tokens.Count && reading.Tokens[place + 1].Lower == "to");

    private static bool IsAppliedTo(Reading reading, Token whom) =>
        reading.Tokens.IndexOf(whom) is var place && reading.Tokens.FindLastIndex(place, token => token.Lower == "to") is var to && to > 0 && to >= place - 3 && Applying.Contains(reading.Tokens[to - 1].Stem);

    // "the team in Uppsala moves to Solna", "moves the team from Uppsala to Solna".
    private static bool IsMoving(Reading reading) => reading.Tokens.Exists(token => token.IsVerb && !token.IsGone && token.Meaning == Move);

    private static readonly string Move = Synonyms.Of("move");

    // "begins in October" and "from October"; "studied in Basel" and "has a degree from Basel".
    private static bool IsWithin(Pairing pair, Term term) =>
        (term.Value?.Kind == ValueKind.Date && (Begins(pair.First) || Begins(pair.Second))) || (Learns(pair.First) && Learns(pair.Second))
        || (IsMoving(pair.First) && IsMoving(pair.Second) && pair.Shared.Exists(both => both.First.Direction == "to" && both.Second.Direction == "to" && both.First != term))
        || pair.First.Tokens.Exists(IsBased) || pair.Second.Tokens.Exists(IsBased);

    /// <summary>What the prepositions in front of each word of a statement tell.</summary>
    public static Dictionary<string, List<string?>> DirectionsIn(Reading reading)
    {
        var directions = new Dictionary<string, List<string?>>(StringComparer.Ordinal);
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (reading.Tokens[i].IsGone)
                continue;
            if (!directions.TryGetValue(reading.Tokens[i].Meaning, out var list))
                directions[reading.Tokens[i].Meaning] = list = [];
            list.Add(RoleReader.DirectionOf(reading.Tokens, i));
        }

        return directions;
    }

    private static List<string?> DirectionsOf(Reading reading, Term term) => reading.Directions.TryGetValue(term.Meaning, out var directions) ? directions : [term.Direction];
}
