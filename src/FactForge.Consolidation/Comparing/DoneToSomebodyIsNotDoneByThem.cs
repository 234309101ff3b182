namespace FactForge.Consolidation;

/// <summary>Who was examined in March did not examine in March: told of the person in the passive, a deed is done to them; told in the active, by them. No word but the form tells which.</summary>
internal sealed class DoneToSomebodyIsNotDoneByThem : IPairRule
{
    // Of these either form tells the same: "trained in Cork", "was trained in Cork"; "has moved", "is moved".
    private static readonly HashSet<string> Either = Stemmer.StemsOf("train qualify graduate retire marry settle move relocate locate base register enrol enroll start open close change improve increase decrease finish end engage concern worry surprise oppose interest involve commit prepare base use get become grow develop stop break join complete schedule separate divorce publish print sell book plan expect intend decide determine connect base specialise specialize lose know");

    public Comparison? Look(Pairing pair) =>
        AnotherDeed.MainVerb(pair.First) is { } one && AnotherDeed.MainVerb(pair.Second) is { } other && one.Meaning == other.Meaning && !Either.Contains(one.Stem) && !Either.Contains(other.Stem)
            ? Apart(pair.First, one, pair.Second, other) ?? Apart(pair.Second, other, pair.First, one) : null;

    private static Comparison? Apart(Reading undergoing, Token undergone, Reading doing, Token done) =>
        IsBehindSelf(undergoing, undergone, isPassive: true) && IsBehindSelf(doing, done, isPassive: false)
            ? new Comparison(JudgeRelation.Distinct, nameof(DoneToSomebodyIsNotDoneByThem), $"'{undergone.Text}' is done to the person in one, and by the person in the other") : null;

    // "Ada was examined", "Ada examined"; with nothing but auxiliaries and adverbs between the two.
    private static bool IsBehindSelf(Reading reading, Token verb, bool isPassive)
    {
        if (verb.IsPhrase && reading.Subject is not { IsSelf: true })
            return false;
        var place = reading.Tokens.IndexOf(verb);
        var between = reading.Tokens.Take(place).Reverse().TakeWhile(token => !token.IsSelf).ToList();
        if (between.Count == place || !between.TrueForAll(token => token.IsFunction || token.Lower.EndsWith("ly", StringComparison.Ordinal)) || reading.Tokens[place - between.Count - 1].IsPossessive)
            return false;
        return isPassive ? verb.Form == WordForm.Past && between.FirstOrDefault(token => token.IsFunction) is { Lower: "was" or "been" } : !between.Exists(token => token.Lower is "is" or "was" or "be" or "been" or "being" or "to" or "not");
    }
}
