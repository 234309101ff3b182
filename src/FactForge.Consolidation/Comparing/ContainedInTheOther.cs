namespace FactForge.Consolidation;

/// <summary>One says all that the other says: it repeats, or it refines. How surely each says it has its part in this.</summary>
internal sealed class ContainedInTheOther : IPairRule
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "time", "basis", "rate", "purposes", "format", "form", "type", "kind", "date", "day", "month", "year", "area", "region", "number", "side", "size", "colour", "color", "language", "currency", "slot", "rights", "role",
        "user", "users", "team", "department", "staff", "people", "station", "site", "building", "office", "company", "firm", "group", "members", "work", "services", "service", "business", "product", "products", "structure", "system", "phone", "device", "software", "platform", "project", "programme", "process", "level", "levels", "event", "activity", "activities", "data", "figures", "session", "sessions", "lesson", "lessons",
    };

    // "a fleet of buses" is buses, and the idea of a course a course.
    private static readonly HashSet<string> Gathering = new("idea list fleet crew team group set series middle range addition use number pair lot option possibility prospect concept proposal role post position job task couple handful bunch batch bit box bag bottle piece city town village region field total sum amount introduction provision offer purchase subject topic question issue problem shortage lack session".Split(' '), StringComparer.Ordinal);

    private const int SharedInFull = 4;

    public Comparison? Look(Pairing pair)
    {
        var isFirstIn = pair.FirstIsContained;
        var isSecondIn = pair.SecondIsContained;
        if (!isFirstIn && !isSecondIn)
            return null;
        if (AnotherDeed.IsOtherState(pair))
            return new Comparison(null, nameof(AnotherDeed), "one tells what the person is, the other what the person has or is to be");
        if (isFirstIn && isSecondIn)
            return Alike(pair);
        var smaller = isFirstIn ? pair.First : pair.Second;
        if (smaller.Terms.Count < 2 && !(smaller.Terms is [var only] && only.Token.IsVerb && smaller.Subject is { IsSelf: true }))
            return null;
        var extra = isFirstIn ? pair.OnlySecond : pair.OnlyFirst;
        if (extra.Find(term => IsHeadOfBoth(term, isFirstIn ? pair.Second : pair.First, pair, isFirstIn)) is { } owned)
            return new Comparison(null, nameof(ContainedInTheOther), $"'{owned.Token.Text}' may make another thing of it");
        // With much in common a noun more is one more: "lame in the near hind", "lame in the near hind leg".
        if (pair.Shared.Count < SharedInFull && extra.Find(term => ChangesTheHead(term, isFirstIn ? pair.Second : pair.First, pair, isFirstIn)) is { } head)
            return new Comparison(null, nameof(ContainedInTheOther), $"'{head.Token.Text}' may make another thing of it");
        if (AnotherDeed.IsTold(smaller, isFirstIn ? pair.Second : pair.First, extra) || AnotherDeed.IsSaidOf(smaller, isFirstIn ? pair.Second : pair.First, extra) || AnotherDeed.IsDone(smaller, isFirstIn ? pair.Second : pair.First, extra))
            return new Comparison(null, nameof(AnotherDeed), "what the one only tells of, the other does something with");
        return isFirstIn ? SaysMore(pair) : SaysLess(pair);
    }

    private static Comparison Alike(Pairing pair)
    {
        if (pair.First.Certainty < pair.Second.Certainty || pair.Shared.Exists(both => both.First.Token.IsHedged && !both.Second.Token.IsHedged))
            return new Comparison(JudgeRelation.Refines, "CertainRefinesHedged", "it says for certain what was only supposed");
        return new Comparison(JudgeRelation.Same, nameof(ContainedInTheOther), "they say the same in other words");
    }

    private static Comparison SaysMore(Pairing pair) =>
        pair.Second.Certainty < pair.First.Certainty
            ? new Comparison(null, nameof(ContainedInTheOther), "the fuller of the two is the less sure")
            : new Comparison(JudgeRelation.Refines, nameof(ContainedInTheOther), $"it says the same and more: {string.Join(", ", pair.OnlySecond.Take(3).Select(term => term.Token.Text))}".TrimEnd(':', ' '));

    private static Comparison SaysLess(Pairing pair) =>
        pair.Second.Certainty > pair.First.Certainty || pair.Shared.Exists(both => both.First.Token.IsHedged && !both.Second.Token.IsHedged)
            ? new Comparison(null, nameof(ContainedInTheOther), "the fuller of the two is the less sure")
            : new Comparison(JudgeRelation.Same, nameof(ContainedInTheOther), "the other says this and more");

    // "the repair of the boiler" is not "the boiler".
    private static bool IsOf(Reading reading, int place, Pairing pair, bool isSecond)
    {
        if (reading.Tokens[place].IsVerb || place + 2 >= reading.Tokens.Count || reading.Tokens[place + 1].Lower is not ("of" or "on" or "about") || Lexicon.Light.Contains(reading.Tokens[place].Stem) || (Gathering.Contains(reading.Tokens[place].Lower) && reading.Tokens[place + 2].Lower != "the"))
            return false;
        var of = reading.Tokens.FindIndex(place + 2, token => !token.IsFunction);
        return of > 0 && of <= place + 3 && reading.Tokens[of] is { IsName: false, Value: null } && pair.Shared.Exists(both => ReferenceEquals((isSecond ? both.Second : both.First).Token, reading.Tokens[of]));
    }

    /// <summary>True where the noun is whose or of what the other wording speaks itself: "the customer's data" is not "the customer".</summary>
    /// <param name="extra">A word of one wording alone.</param>
    /// <param name="reading">That wording.</param>
    /// <param name="pair">Both.</param>
    /// <param name="isSecond">True where that wording is the second.</param>
    private static bool IsHeadOfBoth(Term extra, Reading reading, Pairing pair, bool isSecond)
    {
        var place = reading.Tokens.IndexOf(extra.Token);
        if (place < 1 || extra.Token.IsPhrase || extra.Token.IsAfterBreak || extra.Value is not null || extra.IsName)
            return false;
        if (IsDoer(extra, isSecond ? pair.First : pair.Second))
            return !IsPredicated(reading, place) && IsBehindBoth(reading, place, pair, isSecond);
        var owner = reading.Tokens[place - 1];
        if (IsOf(reading, place, pair, isSecond))
            return true;
        return owner is { IsPossessive: true, IsSelf: false, Value: null }
            && pair.Shared.Exists(both => ReferenceEquals((isSecond ? both.Second : both.First).Token, owner) && !(isSecond ? both.First : both.Second).Token.IsPossessive);
    }

    private static bool IsBehindBoth(Reading reading, int place, Pairing pair, bool isSecond) => pair.Shared.Exists(both => ReferenceEquals((isSecond ? both.Second : both.First).Token, reading.Tokens[place - 1]));

    // "planner", where the other wording has "plans".
    private static bool IsDoer(Term extra, Reading other) =>
        extra.Token.Lower.EndsWith("er", StringComparison.Ordinal) && other.Tokens.Exists(token => token.IsVerb && token.Stem.Length > 3 && extra.Token.Lower.StartsWith(token.Stem, StringComparison.Ordinal));

    // "is the horses' trainer"; not "is the mother of the trainer", "is the trainer's mother".
    private static bool IsPredicated(Reading reading, int place)
    {
        // "worked as a timetable planner".
        if (reading.Tokens.Take(place).Reverse().SkipWhile(token => !token.IsFunction || token.Lower is "a" or "an" or "the").FirstOrDefault()?.Lower == "as" && reading.Tokens.Take(place).Any(token => token.Stem is "work" or "serv" or "serve" or "start" or "begin"))
            return true;
        var self = reading.Tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false, IsGone: false });
        return self >= 0 && self + 1 < place && AnotherDeed.IsState(reading) && !reading.Tokens[place].IsPossessive
            && reading.Tokens.Skip(self + 1).Take(place - self - 1).All(token => token.Lower is "is" or "was" or "a" or "an" or "the" || !token.IsFunction && !token.IsAfterBreak && !token.IsVerb);
    }

    // A noun more behind a noun of both: "the team" is not "the team budget".
    private static bool ChangesTheHead(Term extra, Reading reading, Pairing pair, bool isSecond)
    {
        var place = reading.Tokens.IndexOf(extra.Token);
        if (place < 1 || ((extra.Token.IsVerb || Lexicon.MostlyVerbs.Contains(extra.Token.Stem)) && !TenseReader.LooksLikeNoun(reading.Tokens, place)) || extra.Token.IsPhrase || extra.Token.IsAfterBreak || extra.Value is not null || extra.IsName || extra.Token.Lower.EndsWith("ly", StringComparison.Ordinal))
            return false;
        // "PDF format" is "PDF", "London time" is "London", "sales data" is "sales".
        if (Generic.Contains(extra.Token.Lower) && !RoleReader.IsPersonNoun(reading.Tokens[place - 1]))
            return false;
        // "is a timetable planner", "plans timetables".
        if (IsDoer(extra, isSecond ? pair.First : pair.Second))
            return !IsPredicated(reading, place);
        if (IsOf(reading, place, pair, isSecond))
            return true;
        var before = reading.Tokens[place - 1];
        return !before.IsGone && !before.IsVerb && !before.IsSelf && !before.IsFunction && before.Value is null && !(before.IsPossessive && before.IsName)
            && !Lexicon.Light.Contains(before.Stem) && pair.Shared.Exists(both => ReferenceEquals((isSecond ? both.Second : both.First).Token, before));
    }
}
