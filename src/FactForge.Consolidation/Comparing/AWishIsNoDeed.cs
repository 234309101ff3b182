namespace FactForge.Consolidation;

/// <summary>
/// Who wants to lead a team, or tries to, does not lead it for that, and has not said that they will; who was asked to has not said so either. A wish is as good as
/// a plan ("wants to replace", "intends to replace"), not as a promise.
/// </summary>
internal sealed class AWishIsNoDeed : IPairRule
{
    private static readonly HashSet<string> Asking = new("ask tell invite urge expect suppose encourage remind beg press advise instruct order require request".Split(' ').Select(Stemmer.Stem).Append("told"), StringComparer.Ordinal);

    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading wish, Reading deed)
    {
        foreach (var verb in wish.Wished)
        {
            if (!deed.Wished.Contains(verb) && deed.Tenses.TryGetValue(verb, out var tense) && (tense is Tense.Present or Tense.Past || (tense == Tense.Planned && !wish.IsNegated && Promised(deed) == verb)))
                return new Comparison(JudgeRelation.Distinct, nameof(AWishIsNoDeed), $"'{verb}' is a wish in one and a deed in the other");
        }

        if (WishesItHad(wish) && !WishesItHad(deed) && !deed.IsNegated)
            return new Comparison(JudgeRelation.Distinct, nameof(AWishIsNoDeed), "it is wished in one that it had been so");
        // "needs nine planners", "has a team of nine planners".
        if (Needs(wish) && Has(deed))
            return new Comparison(JudgeRelation.Distinct, nameof(AWishIsNoDeed), "it is wanted in one and there in the other");
        return Promised(deed) is { } promised && AskedOf(wish) == promised
            ? new Comparison(JudgeRelation.Distinct, nameof(AWishIsNoDeed), $"the person is asked for '{promised}' in one and will do it in the other") : null;
    }

    // "wishes she had sold it": she has not.
    private static bool WishesItHad(Reading reading) =>
        reading.Tokens.FindIndex(token => token.Lower is "wishes" or "wished") is var place and >= 0 && reading.Tokens.Skip(place + 1).Take(5).Any(token => token.Lower is "had" or "were" or "was");

    private static bool Needs(Reading reading) =>
        reading.Tokens.Exists(token => token is { IsGone: false, IsPhrase: false, Lower: "needs" or "lacks" }) && !reading.Tokens.Exists(IsHaving);

    // Not "has to sign", "has asked for it", "has a need of it".
    private static bool Has(Reading reading)
    {
        var verb = reading.Tokens.FindIndex(IsHaving);
        return verb >= 0 && verb + 1 < reading.Tokens.Count && reading.Tokens[verb + 1] is { Lower: not "to", IsVerb: false } && reading.Subject is { IsSelf: true } && AnotherDeed.MainVerb(reading) == reading.Tokens[verb]
            && !reading.Tokens.Exists(token => token.Lower is "need" or "needs" or "request" or "wish" or "short" or "no" or "not" or "vacancy" or "open" or "position" or "opening" or "place");
    }

    private static bool IsHaving(Token token) => token is { IsVerb: true, IsGone: false, Lower: "has" or "have" };

    // "will lead" of the person, by the verb's meaning.
    private static string? Promised(Reading reading)
    {
        var self = reading.Tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false });
        var will = self < 0 ? -1 : reading.Tokens.FindIndex(self + 1, token => token.Lower is "will" or "shall");
        if (will < 0 || reading.Tokens.Take(will).Skip(self + 1).Any(token => token is { IsVerb: true, IsGone: false }))
            return null;
        return reading.Tokens.Skip(will + 1).Take(3).FirstOrDefault(token => token.IsVerb && !token.IsGone)?.Meaning;
    }

    // "was asked to lead".
    private static string? AskedOf(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var i = 2; i + 2 < tokens.Count; i++)
        {
            if (Asking.Contains(tokens[i].Stem) && tokens[i].Form == WordForm.Past && tokens[i - 1].Lower is "was" or "is" or "been" or "were" && tokens.Take(i - 1).Any(token => token.IsSelf) && tokens.FindIndex(i + 1, token => token.Lower == "to") is var to and > 0 && to <= i + 5 && to + 1 < tokens.Count)
                return tokens[to + 1].Meaning;
        }

        return null;
    }
}
