namespace FactForge.Consolidation;

/// <summary>
/// Whether two statements about one thing tell another deed with it: who reported a crack has not repaired it, and who plans a journey has not cancelled it. The
/// words of telling and planning carry nothing where a statement stands behind them; with a thing behind them they are what is done.
/// </summary>
internal static class AnotherDeed
{
    // Who decided on a thing has done what there is to do; who plans or offers it has not.
    private static readonly HashSet<string> Meaning = new(new[] { "plan", "intend", "offer", "promise", "mean", "aim" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>True where the fuller statement's main verb is a deed that the other, which only tells of the thing or means to, does not tell.</summary>
    /// <param name="poorer">The statement with fewer words.</param>
    /// <param name="fuller">The other.</param>
    /// <param name="extra">What only the fuller one has.</param>
    public static bool IsTold(Reading poorer, Reading fuller, List<Term> extra)
    {
        if (poorer.Subject is not { IsSelf: true } || fuller.Subject is not { IsSelf: true })
            return false;
        if (MainVerb(poorer) is not { } told || MainVerb(fuller) is not { } done || told == done)
            return false;
        // Who promised the report by Tuesday will send it.
        if (told.Stem == Promise && Handing.Contains(done.Stem))
            return false;
        if (told.Stem == "offer" && Interchangeable.Are(poorer, told, fuller, done))
            return false;
        return (Lexicon.Reporting.Contains(told.Stem) || Meaning.Contains(told.Stem))
            && extra.Exists(term => term.Token == done)
            && !NearWords.AreNear(told, done) && !Thesaurus.AreRelated(told.Stem, done.Stem)
            && HasThingBehind(poorer.Tokens, poorer.Tokens.IndexOf(told))
            // "plans a performance of it" means to perform it.
            && !fuller.Tokens.Exists(token => token.IsVerb && token != done && poorer.Tokens.Exists(thing => !thing.IsVerb && !thing.IsGone && thing.Stem == token.Stem));
    }

    /// <summary>True where the one only tells of a thing, and the other says that something was done with it: "reported a crack", "said that the crack was repaired".</summary>
    public static bool IsSaidOf(Reading poorer, Reading fuller, List<Term> extra) =>
        poorer.Subject is { IsSelf: true } && fuller.IsHeldBySelf && fuller.Subject is { IsSelf: false } && MainVerb(poorer) is { } told && Lexicon.Reporting.Contains(told.Stem)
        && HasThingBehind(poorer.Tokens, poorer.Tokens.IndexOf(told)) && fuller.Tokens.Find(token => token.IsVerb && !token.IsGone) is { } done && extra.Exists(term => term.Token == done);

    /// <summary>True where the fuller statement's main verb is one more, and stands where the other has another or only says what the person is.</summary>
    /// <param name="poorer">The statement with fewer words.</param>
    /// <param name="fuller">The other.</param>
    /// <param name="extra">What only the fuller one has.</param>
    public static bool IsDone(Reading poorer, Reading fuller, List<Term> extra)
    {
        if (poorer.Subject is not { IsSelf: true } || fuller.Subject is not { IsSelf: true })
            return false;
        if (IsState(poorer) && IsState(fuller))
            return false;
        // "is a trombonist in the band", "plays the trombone in the band".
        if (IsState(poorer) && extra is [{ Token: var playing }] && Playing.Contains(playing.Stem) && playing.IsVerb)
            return false;
        // "is allergic to latex", "cannot wear latex because she is allergic to it": that is told there as well.
        if (IsState(poorer) && Predicate(poorer) is { } what && fuller.Tokens.FindIndex(token => !token.IsGone && token.Meaning == what.Meaning) is var told && told > 1 && fuller.Tokens[told - 1].Lower == "is" && fuller.Tokens[told - 2].Lower is "he" or "she")
            return false;
        if (IsState(poorer))
            return Deed(fuller) is { } deed && extra.Exists(term => term.Token == deed) && !NearWords.AreNear(deed.Stem, Being);
        if (MainVerb(fuller) is not { } done || !extra.Exists(term => term.Token == done) || (GovernedByMore.IsHarmless(done) && !HasThingBehind(fuller.Tokens, fuller.Tokens.IndexOf(done))))
            return false;
        if (MainVerb(poorer) is not { } meant)
            return false;
        if (meant.Stem == Promise && Handing.Contains(done.Stem))
            return false;
        // "decided against hydrogen buses", "will not buy hydrogen buses".
        if (extra.Exists(term => term.Token == done && term.IsNegated) && Adopting.Contains(done.Stem) && (poorer.Tokens.Exists(token => token is { Lower: "against", IsGone: true }) || meant.Stem is "decid" or "choos" && poorer.Tokens.IndexOf(meant) + 1 is var not && not < poorer.Tokens.Count && poorer.Tokens[not].Lower == "not"))
            return false;
        // "rejected a contract with them", "will not sign a contract with them".
        if (done.Tense == Tense.Planned && extra.Exists(term => term.Token == done && term.IsNegated) && Adopting.Contains(done.Stem) && poorer.IsNegated && Synonyms.IsTurned(meant.Stem) && meant.Form == WordForm.Past && Shades.Behind(poorer, meant)?.Meaning == Shades.Behind(fuller, done)?.Meaning)
            return false;
        // "rejects shock collars", "does not use shock collars".
        if (done.Tense == Tense.Present && meant.Tense == Tense.Present && extra.Exists(term => term.Token == done && term.IsNegated) && Adopting.Contains(done.Stem) && poorer.IsNegated && Synonyms.IsTurned(meant.Stem) && Shades.Behind(poorer, meant)?.Meaning == Shades.Behind(fuller, done)?.Meaning)
            return false;
        // "chose lamps over panels", "will buy lamps instead of panels".
        if (Adopting.Contains(done.Stem) && Choosing.Contains(meant.Stem) && poorer.Terms.Any(term => term.Direction == "than" && fuller.Terms.Any(other => other.Direction == "than" && other.Meaning == term.Meaning)))
            return false;
        // "delivers by bike", "uses a bike for deliveries".
        if (done is { Stem: "us" or "use", IsPhrase: false } && done.Tense == meant.Tense && Shades.Behind(fuller, done) is { } tool && IsUsedFor(fuller, tool) && IsDoneWith(poorer, tool))
            return false;
        // "bought and repaired the boat": what the poorer tells is done as well.
        return !poorer.Tokens.Exists(token => (token == meant || WordClass.IsVerb(poorer, token) is not false) && !token.IsGone && !IsOnlyLiked(poorer, token) && Interchangeable.Are(poorer, token, fuller, done))
            && !fuller.Tokens.Exists(token => token != done && (token.Meaning == meant.Meaning || WordFamily.AreOfOne(token.Stem, meant.Stem) || (!token.IsVerb && NearWords.AreNear(token, meant))) && (token.IsVerb || Supporting.Contains(done.Stem)));
    }

    // "would rather have an apprentice" does not have one.
    private static bool IsOnlyLiked(Reading reading, Token token) =>
        reading.Tokens.IndexOf(token) is var place && place > 0 && (reading.Tokens[place - 1].Lower is "rather" or "sooner" || (reading.Tokens[place - 1].Lower == "to" && place > 1 && reading.Tokens[place - 2].Lower is "like" or "love" or "want" or "wants" && token.Lower == "have"));

    // Not "uses the van with the crane for", where the crane may be what is delivered.
    private static bool IsUsedFor(Reading reading, Token tool) =>
        reading.Tokens.Skip(reading.Tokens.IndexOf(tool) + 1).FirstOrDefault(token => token.IsFunction) is { Lower: "for" or "to" or "when" or "in" };

    private static bool IsDoneWith(Reading reading, Token tool) =>
        reading.Tokens.FindIndex(token => !token.IsGone && token.Meaning == tool.Meaning) is var place and > 0
        && reading.Tokens.Take(place).Reverse().FirstOrDefault(token => token.Lower is not ("a" or "an" or "the" or "his" or "her" or "their")) is { Lower: "by" or "with" or "on" };

    /// <summary>The verb of promising.</summary>
    public static readonly string Promise = Stemmer.Stem("promise");

    /// <summary>What is done in the end by who promised somebody a thing.</summary>
    public static readonly HashSet<string> Handing = new("send give share deliver provide bring supply hand submit forward return present".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    private static readonly HashSet<string> Choosing = new("choose select pick prefer opt".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>What is done with a thing by who decides for it.</summary>
    public static readonly HashSet<string> Adopting = new("buy use adopt sign introduce get order have offer install employ accept take include choose purchase acquire run hold".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    // "set a limit" is to limit, "holds a rehearsal" to rehearse.
    /// <summary>Verbs that only carry a noun made of a verb.</summary>
    public static readonly HashSet<string> Supporting = new("set make take hold give do have put place carry conduct impose perform submit provide issue express reach pay file lodge run keep raise offer get receive cast act serve work".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    private static readonly HashSet<string> Playing = new("play sing serve sit".Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);

    private static readonly string Being = Stemmer.Stem("be");

    /// <summary>The first verb behind the note's person; null where the words do not tell.</summary>
    public static Token? MainVerb(Reading reading)
    {
        var self = reading.Tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false, IsGone: false });
        return self < 0 ? null : reading.Tokens.Skip(self + 1).TakeWhile(token => token.Lower is not ("because" or "since" or "while" or "if" or "when" or "who" or "which" or "as" or "although")).FirstOrDefault(token => !token.IsGone && token.IsVerb);
    }

    // What is done in the end: "join" of "wants to join".
    private static Token? Deed(Reading reading)
    {
        var verb = MainVerb(reading);
        while (verb is not null && GovernedByMore.IsHarmless(verb) && reading.Tokens.IndexOf(verb) is var place && place + 2 < reading.Tokens.Count && reading.Tokens[place + 1].Lower == "to" && reading.Tokens[place + 2].IsVerb)
            verb = reading.Tokens[place + 2];
        // "continues to be", "hopes to be".
        return verb is not null && GovernedByMore.IsHarmless(verb) && reading.Tokens.IndexOf(verb) is var last && last + 2 < reading.Tokens.Count && reading.Tokens[last + 1].Lower == "to" && reading.Tokens[last + 2].Lower == "be" ? null : verb;
    }

    /// <summary>True where the note's person is told to be something, in a place or of a kind, and no deed is told: "is head of sales", "will be in Oslo".</summary>
    public static bool IsState(Reading reading) => StateOf(reading) is not null;

    /// <summary>True where that is yet to come.</summary>
    public static bool IsStateToCome(Reading reading) => StateOf(reading) is "will" or "shall" or "would";

    private static string? StateOf(Reading reading)
    {
        var tokens = reading.Tokens;
        var place = tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false, IsGone: false }) + 1;
        if (place == 0 || place >= tokens.Count)
            return null;
        var first = tokens[place].Lower;
        if (first is "will" or "shall" or "would" && place + 1 < tokens.Count && tokens[place + 1].Lower == "be")
            place++;
        else if (first is not ("is" or "was" or "remains"))
            return null;
        return place + 1 < tokens.Count && tokens[place + 1].IsVerb && tokens[place + 1].Form != WordForm.Plain ? null : first;
    }

    /// <summary>True where one tells what the person has, and the other what the person is; or the one what is, and the other what is to be, on no day that both name.</summary>
    public static bool IsOtherState(Pairing pair)
    {
        if (pair.First.Subject is not { IsSelf: true } || pair.Second.Subject is not { IsSelf: true })
            return false;
        var (one, other) = (StateOf(pair.First), StateOf(pair.Second));
        // "has a lactose intolerance", "is lactose intolerant".
        if (one is null != other is null && pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 && pair.Shared.Exists(both => both.First.Token.Lower != both.Second.Token.Lower && !both.First.IsName && both.First.Value is null && !both.First.Token.IsVerb && !both.Second.Token.IsVerb && WordFamily.AreOfOne(both.First.Token.Stem, both.Second.Token.Stem)))
            return false;
        // "is allergic to latex", "has an allergy to latex": the one is made of the other.
        if (one is null != other is null && Predicate(pair.First) is { } first && Predicate(pair.Second) is { } second && first.Lower != second.Lower && pair.Shared.Exists(both => both.First.Token == first && both.Second.Token == second))
            return false;
        if (one is null != other is null)
            return MainVerb(one is null ? pair.First : pair.Second) is { Lower: "has" or "had" or "owns" or "owned", IsPhrase: false } && !(Predicate(one is null ? pair.Second : pair.First) is { Lower: "owner" or "proprietor" });
        return one is not null && other is not null && IsStateToCome(pair.First) != IsStateToCome(pair.Second) && !pair.Shared.Exists(both => both.First.Value?.Kind is ValueKind.Date or ValueKind.Time);
    }

    // The first word of weight behind "is" or "has".
    private static Token? Predicate(Reading reading)
    {
        var self = reading.Tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false, IsGone: false });
        return self < 0 ? null : reading.Tokens.Skip(self + 2).FirstOrDefault(token => !token.IsGone && !token.IsFunction);
    }

    /// <summary>True where a thing stands behind the verb, and no statement or other verb.</summary>
    public static bool HasThingBehind(List<Token> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count; i++)
        {
            if (!tokens[i].IsGone && (tokens[i - 1].Lower is "a" or "an" or "the"))
                return true;
            if (tokens[i].Lower is "that" or "whether" or "if" || tokens[i].IsVerb || (tokens[i].Lower == "to" && i + 1 < tokens.Count && (tokens[i + 1].IsVerb || tokens[i + 1].IsFunction && tokens[i + 1].Lower is "be" or "have" or "do")))
                return false;
            if (!tokens[i].IsFunction && !tokens[i].IsGone)
                return true;
        }

        return false;
    }
}
