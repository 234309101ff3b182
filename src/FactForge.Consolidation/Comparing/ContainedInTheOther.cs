namespace FactForge.Consolidation;

/// <summary>One says all that the other says: it repeats, or it refines. How surely each says it has its part in this.</summary>
internal sealed class ContainedInTheOther : IPairRule
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "time", "basis", "rate", "purposes", "format", "form", "type", "kind", "date", "day", "month", "year", "area", "region", "number", "side", "size", "colour", "color", "language", "currency", "slot", "rights", "role",
        "user", "users", "team", "department", "staff", "people", "station", "site", "building", "office", "company", "firm", "group", "members", "work", "services", "service", "business", "product", "products", "structure", "system", "phone", "device", "software", "platform", "project", "programme", "process", "level", "levels", "event", "activity", "activities", "data", "figures",
    };

    // "a fleet of buses" is buses, and the idea of a course a course.
    private static readonly HashSet<string> Gathering = new("idea list fleet crew team group set series middle range addition use number pair lot option possibility prospect concept proposal role post position job task couple handful bunch batch bit box bag bottle piece city town village region field total sum amount introduction provision offer purchase subject topic question issue problem shortage lack".Split(' '), StringComparer.Ordinal);

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
        if (reading.Tokens[place - 1].Lower is not ("a" or "an" or "the") || place + 2 >= reading.Tokens.Count || reading.Tokens[place + 1].Lower != "of" || Lexicon.Light.Contains(reading.Tokens[place].Stem) || Gathering.Contains(reading.Tokens[place].Lower))
            return false;
        var of = reading.Tokens.FindIndex(place + 2, token => !token.IsFunction);
        return of > 0 && of <= place + 3 && !reading.Tokens[of].IsName && pair.Shared.Exists(both => ReferenceEquals((isSecond ? both.Second : both.First).Token, reading.Tokens[of]));
    }

    // A noun more behind a noun of both: "the team" is not "the team budget".
    private static bool ChangesTheHead(Term extra, Reading reading, Pairing pair, bool isSecond)
    {
        var place = reading.Tokens.IndexOf(extra.Token);
        if (place < 1 || ((extra.Token.IsVerb || Lexicon.MostlyVerbs.Contains(extra.Token.Stem)) && !TenseReader.LooksLikeNoun(reading.Tokens, place)) || extra.Token.IsPhrase || extra.Token.IsAfterBreak || extra.Value is not null || extra.IsName || extra.Token.Lower.EndsWith("ly", StringComparison.Ordinal))
            return false;
        // "PDF format" is "PDF", "London time" is "London".
        if (Generic.Contains(extra.Token.Lower))
            return false;
        // "a timetable planner", "planned timetables".
        if (extra.Token.Lower.EndsWith("er", StringComparison.Ordinal) && (isSecond ? pair.First : pair.Second).Tokens.Exists(token => token.IsVerb && token.Stem.Length > 3 && extra.Token.Lower.StartsWith(token.Stem, StringComparison.Ordinal)))
            return false;
        if (IsOf(reading, place, pair, isSecond))
            return true;
        var before = reading.Tokens[place - 1];
        return !before.IsGone && !before.IsVerb && !before.IsSelf && !before.IsFunction && before.Value is null && !(before.IsPossessive && before.IsName)
            && !Lexicon.Light.Contains(before.Stem) && pair.Shared.Exists(both => ReferenceEquals((isSecond ? both.Second : both.First).Token, before));
    }
}
