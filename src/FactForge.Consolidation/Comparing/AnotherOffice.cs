namespace FactForge.Consolidation;

/// <summary>Who served as a guide to the trainer is not the guides' trainer: what the person is in the one, others are in the other.</summary>
internal sealed class AnotherOffice : IPairRule
{
    public Comparison? Look(Pairing pair) =>
        Of(pair.First) is { } one && Of(pair.Second) is { } other && one.Meaning != other.Meaning && IsOfOthers(pair.Second, one) && IsOfOthers(pair.First, other)
            ? new Comparison(JudgeRelation.Distinct, nameof(AnotherOffice), $"the person is '{one.Text}' in one, '{other.Text}' in the other") : null;

    /// <summary>What the person is: "trainer" of "is the guides' trainer", "guide" of "served as a guide to"; null where it is not told.</summary>
    public static Token? Of(Reading reading)
    {
        var self = reading.Tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false, IsGone: false });
        if (self < 0)
            return null;
        var behind = reading.Tokens.Skip(self + 1).SkipWhile(token => token.IsSelf).ToList();
        if (behind.Count > 1 && behind[0].Stem is "serv" or "serve" or "work" && behind[1].Lower == "as")
            behind.RemoveRange(0, 2);
        else if (behind.Count > 0 && behind[0].Lower is "is" or "was" or "remains")
            behind.RemoveAt(0);
        else
            return null;
        return behind.SkipWhile(token => token.Lower is "a" or "an" or "the" or "his" or "her" or "their").TakeWhile((token, at) => !token.IsFunction && !token.IsVerb && token.Value is null && !(at > 0 && token.IsAfterBreak)).LastOrDefault() is { IsPossessive: false, IsName: false } office ? office : null;
    }

    private static bool IsOfOthers(Reading reading, Token office) =>
        reading.Tokens.FindIndex(token => !token.IsGone && token.Meaning == office.Meaning) is var place and > 0
        && (reading.Tokens[place].IsPossessive || reading.Tokens.Take(place).Reverse().FirstOrDefault(token => token.Lower is not ("a" or "an" or "the" or "his" or "her" or "their")) is { Lower: "to" or "of" or "for" or "with" or "under" });
}
