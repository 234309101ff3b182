namespace FactForge.Consolidation;

/// <summary>
/// What may come or go without changing what is said does change it where another word has taken its place: "the new wing", "the east wing"; "gave the budget",
/// "froze the budget". The two wordings are laid side by side (longest common subsequence); in each gap a word of one without counterpart is held against those of
/// the other.
/// </summary>
internal static class AnotherWordInItsPlace
{
    /// <summary>Undecided where a word of one stands in the place of another word of the other; null where none does.</summary>
    public static Comparison? Look(Pairing pair) =>
        Exchanges(pair).Select(exchanged => new Comparison(null, nameof(AnotherWordInItsPlace), $"'{exchanged.Other.Text}' stands where the other has '{exchanged.One.Text}'")).FirstOrDefault();

    /// <summary>The first such two words of each gap.</summary>
    public static IEnumerable<(Token One, Token Other)> Exchanges(Pairing pair)
    {
        foreach (var (ones, others) in Gaps(Line(pair.First, pair.Second), Line(pair.Second, pair.First), pair))
        {
            if (Exchange(pair, ones, others) is { } exchanged)
                yield return exchanged;
        }
    }

    private static (Token One, Token Other)? Exchange(Pairing pair, List<Token> ones, List<Token> others)
    {
        var left = others.ToList();
        var open = new List<Token>();
        foreach (var one in ones)
        {
            if (left.Find(other => Interchangeable.Are(pair.First, one, pair.Second, other)) is { } match)
                left.Remove(match);
            else
                open.Add(one);
        }

        // One word for one word, and all around it is the same.
        var isExchange = ones.Count == 1 && others.Count == 1;
        foreach (var one in open)
        {
            if (left.Find(other => !IsOnlyDecided(pair, one, other) && !IsSaidToHave(pair, pair.First, one, pair.Second, other) && !IsSaidToHave(pair, pair.Second, other, pair.First, one) && !IsMentioned(pair, pair.First, one, pair.Second, other) && !IsMentioned(pair, pair.Second, other, pair.First, one) && WordClass.MayBeOne(pair.First, one, pair.Second, other, isExchange && pair.OnlyFirst.Exists(term => term.Token == one) && pair.OnlySecond.Exists(term => term.Token == other))) is { } rival)
                return (one, rival);
        }

        return null;
    }

    // "decided that visits will be free", "will offer visits for free": where all else is of both, the verb that only carries it is decided with it.
    private static bool IsOnlyDecided(Pairing pair, Token one, Token other) =>
        pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 && ((IsDeciding(pair.First, one) && IsOffering(other)) || (IsDeciding(pair.Second, other) && IsOffering(one)));

    // "mentioned his sister, who works in Cork", "has a sister who works in Cork".
    private static bool IsMentioned(Pairing pair, Reading reading, Token told, Reading other, Token had) =>
        (pair.OnlyFirst.Count == 0 || pair.OnlySecond.Count == 0) && told is { Stem: "mention", IsVerb: true } && had is { Lower: "has" or "had", IsVerb: true } && (AnotherDeed.MainVerb(other) == had || (other.IsHeldBySelf && other.MainDeed is null or { Lower: "has" or "had" }))
        && reading.Tokens.IndexOf(told) is var place && place + 1 < reading.Tokens.Count
        // Whom one calls one's own one has: "his sister"; not "a boat", which may be anybody's, or "her brother's flat".
        && (reading.Tokens[place + 1].Lower == "having" || (reading.Tokens[place + 1].Lower is "his" or "her" or "their" && reading.Tokens.Skip(place + 2).Take(2).Any(token => WhoseItIs.IsSomebody(token) && !token.IsPossessive)));

    // "noted a delay on the stream", "said that the stream has a delay".
    private static bool IsSaidToHave(Pairing pair, Reading reading, Token told, Reading other, Token had) =>
        pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 && told.IsVerb && Lexicon.Reporting.Contains(told.Stem) && reading.Subject is { IsSelf: true } && AnotherDeed.HasThingBehind(reading.Tokens, reading.Tokens.IndexOf(told))
        && had is { Lower: "has" or "had" or "have", IsVerb: true } && other.IsHeldBySelf && other.Subject is { IsSelf: false } owner
        && reading.Tokens.FindIndex(token => !token.IsGone && token.Meaning == owner.Head) is var place and > 0 && reading.Tokens.Take(place).Reverse().FirstOrDefault(token => token.Lower is "in" or "on" or "at" or "of" or "with" or "to" or "for") is { Lower: not ("with" or "to" or "for") };

    private static bool IsDeciding(Reading reading, Token token) =>
        token.Stem is "decid" or "resolv" or "agre" && reading.Tokens.IndexOf(token) is var place && place + 1 < reading.Tokens.Count && reading.Tokens[place + 1].Lower is "that" or "to";

    private static bool IsOffering(Token token) => token.IsVerb && token.Stem is "offer" or "provid" or "give" or "make" or "do" && (token.Tense == Tense.Planned || token.Form == WordForm.Continuous);

    // "will have the bags replaced", "will replace the bags".
    private static bool IsHavingDone(Reading reading, Token verb) =>
        verb.Lower is "have" or "has" or "having" or "get" or "gets" && verb.IsVerb && reading.Tokens.IndexOf(verb) is var place
        && reading.Tokens.Skip(place + 2).Take(5).TakeWhile(token => !token.IsAfterBreak && token.Lower is not ("and" or "that" or "who" or "which")).Any(token => token.IsVerb && token.Form == WordForm.Past);

    // "will submit a bid", "will bid".
    private static bool IsCarrying(Reading reading, Token verb, Reading other)
    {
        if (!verb.IsVerb || verb.IsPhrase || verb.IsFrame || !AnotherDeed.Supporting.Contains(verb.Stem))
            return false;
        var thing = reading.Tokens.Skip(reading.Tokens.IndexOf(verb) + 1).Take(4).FirstOrDefault(token => !token.IsFunction && !token.IsGone);
        return thing is { IsVerb: false, IsName: false, Value: null } && other.Tokens.Exists(token => token.IsVerb && !token.IsGone && (token.Stem == thing.Stem || WordFamily.AreOfOne(token.Stem, thing.Stem)));
    }

    private static List<Token> Line(Reading reading, Reading other) =>
        [.. reading.Tokens.Where((token, place) => token.Lower.Length > 0 && (!token.IsFunction || (token.IsPhrase && !Lexicon.Light.Contains(token.Meaning)) || (token.IsVerb && !token.IsGone)) && (!token.IsGone || token.IsFrame)
            && !ToldBeside.IsStarting(reading, token) && !GovernedVerbs.KeepsDoing(reading, token) && !IsCarrying(reading, token, other) && !IsHavingDone(reading, token) && !(token.Lower == "longer" && place > 0 && reading.Tokens[place - 1].Lower == "no"))];

    private static IEnumerable<(List<Token> Ones, List<Token> Others)> Gaps(List<Token> first, List<Token> second, Pairing pair)
    {
        var partner = new Dictionary<Token, Token>(ReferenceEqualityComparer.Instance);
        foreach (var (one, other) in pair.Shared)
            partner[one.Token] = other.Token;
        var matched = new HashSet<Token>(pair.Shared.Select(both => both.Second.Token), ReferenceEqualityComparer.Instance);
        var meanings = first.Select(token => token.Meaning).ToHashSet(StringComparer.Ordinal);
        var otherMeanings = second.Select(token => token.Meaning).ToHashSet(StringComparer.Ordinal);
        bool AreOne(Token one, Token other) => string.Equals(one.Meaning, other.Meaning, StringComparison.Ordinal) || (partner.TryGetValue(one, out var match) && match == other);
        var length = new int[first.Count + 1, second.Count + 1];
        for (var i = first.Count - 1; i >= 0; i--)
        {
            for (var j = second.Count - 1; j >= 0; j--)
                length[i, j] = AreOne(first[i], second[j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        var (ones, others) = (new List<Token>(), new List<Token>());
        for (var (i, j) = (0, 0); i < first.Count || j < second.Count;)
        {
            if (i < first.Count && j < second.Count && AreOne(first[i], second[j]))
            {
                if (ones.Count > 0 && others.Count > 0)
                    yield return (ones, others);
                (ones, others) = ([], []);
                (i, j) = (i + 1, j + 1);
            }
            else if (j >= second.Count || (i < first.Count && length[i + 1, j] >= length[i, j + 1]))
            {
                if (!partner.ContainsKey(first[i]) && !otherMeanings.Contains(first[i].Meaning))
                    ones.Add(first[i]);
                i++;
            }
            else
            {
                if (!matched.Contains(second[j]) && !meanings.Contains(second[j].Meaning))
                    others.Add(second[j]);
                j++;
            }
        }

        if (ones.Count > 0 && others.Count > 0)
            yield return (ones, others);
    }
}
