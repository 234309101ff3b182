namespace FactForge.Consolidation;

/// <summary>
/// Who stays in the house does not leave it. To leave a thing open, or at a place, is another matter: that is to let it stay, so the two verbs are contraries only where the
/// one has a place behind it and the other is in that place.
/// </summary>
internal sealed class StayingIsNotLeaving : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        if (pair.First.IsNegated != pair.Second.IsNegated)
            return null;
        if ((IsAbsent(pair.First) && Leaves(pair.Second)) || (IsAbsent(pair.Second) && Leaves(pair.First)))
            return new Comparison(JudgeRelation.Distinct, nameof(StayingIsNotLeaving), "one is on leave, the other leaves");
        if (LeavesFor(pair.First) is { } to && Left(pair.Second, isWhole: false) == to || LeavesFor(pair.Second) is { } place && Left(pair.First, isWhole: false) == place)
            return new Comparison(JudgeRelation.Distinct, nameof(StayingIsNotLeaving), "one leaves for the place that the other leaves");
        return Left(pair.First) is { } left && Stayed(pair.Second, left) || Left(pair.Second) is { } other && Stayed(pair.First, other)
            ? new Comparison(JudgeRelation.Contradicts, nameof(StayingIsNotLeaving), "one stays where the other leaves") : null;
    }

    // "is on leave", "on maternity leave".
    private static bool IsAbsent(Reading reading) =>
        reading.Tokens.FindIndex(token => token is { Lower: "leave", IsFrame: false }) is var place and > 0 && reading.Tokens.Take(place).TakeLast(2).Any(token => token.Lower == "on");

    private static bool Leaves(Reading reading) => !IsAbsent(reading) && AnotherDeed.MainVerb(reading) is { Lower: "leaves" or "left" or "leaving" or "leave", IsPhrase: false };

    // "leaves for Cork".
    private static string? LeavesFor(Reading reading) =>
        reading.Tokens.FindIndex(token => token is { Stem: "leav", IsGone: false, IsPhrase: false }) is var verb and >= 0 && verb + 2 < reading.Tokens.Count && reading.Tokens[verb + 1].Lower == "for" && Next(reading.Tokens, verb + 2) is var thing and > 0 ? reading.Tokens[thing].Meaning : null;

    // "leave the terrace".
    private static string? Left(Reading reading, bool isWhole = true)
    {
        var verb = reading.Tokens.FindIndex(token => token is { Stem: "leav", IsGone: false, IsPhrase: false });
        if (verb < 0)
            return null;
        var thing = Next(reading.Tokens, verb + 1);
        // What stands behind the thing tells how or where it is left.
        return thing > 0 && (!isWhole || thing + 1 == reading.Tokens.Count || reading.Tokens[thing + 1].IsAfterBreak || reading.Tokens[thing + 1].IsGone) ? reading.Tokens[thing].Meaning : null;
    }

    // "stay on the terrace".
    private static bool Stayed(Reading reading, string place)
    {
        var verb = reading.Tokens.FindIndex(token => token.Stem is "stai" or "stay" or "remain" && !token.IsGone);
        return verb >= 0 && verb + 1 < reading.Tokens.Count && reading.Tokens[verb + 1].Lower is "in" or "on" or "at" or "inside" or "within" && Next(reading.Tokens, verb + 2) is var thing and > 0 && reading.Tokens[thing].Meaning == place;
    }

    private static int Next(List<Token> tokens, int from)
    {
        while (from < tokens.Count && tokens[from].Lower is "a" or "an" or "the" or "his" or "her" or "their" or "its")
            from++;
        return from < tokens.Count && !tokens[from].IsFunction && !tokens[from].IsGone ? from : -1;
    }
}
