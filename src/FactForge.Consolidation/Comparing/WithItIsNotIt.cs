namespace FactForge.Consolidation;

/// <summary>Who is in touch with the breeder, or married to the breeder, is not the breeder: what somebody is told to be stands behind a preposition in the other.</summary>
internal sealed class WithItIsNotIt : IPairRule
{
    public Comparison? Look(Pairing pair) => Look(pair, isTurned: false) ?? Look(pair, isTurned: true);

    private static Comparison? Look(Pairing pair, bool isTurned)
    {
        var (being, beside) = isTurned ? (pair.Second, pair.First) : (pair.First, pair.Second);
        if (!AnotherDeed.IsState(being) || !AnotherDeed.IsState(beside) || being.Subject is not { IsSelf: true } || beside.Subject is not { IsSelf: true } || Named(being) is not { } what)
            return null;
        if (pair.Shared.Find(both => (isTurned ? both.Second : both.First).Token == what) is not { First: not null } met)
            return null;
        var place = beside.Tokens.IndexOf((isTurned ? met.First : met.Second).Token);
        var before = beside.Tokens.Take(Math.Max(place, 0)).Reverse().SkipWhile(token => token.Lower is "the" or "a" or "an" or "his" or "her" or "their" || (!token.IsFunction && !token.IsGone)).FirstOrDefault();
        return before is { Lower: "with" }
            ? new Comparison(JudgeRelation.Distinct, nameof(WithItIsNotIt), $"'{what.Text}' is what the person is in one, and with whom in the other") : null;
    }

    // "is the breeder": what stands behind "is" and an article.
    private static Token? Named(Reading reading)
    {
        var self = reading.Tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false, IsGone: false });
        var article = reading.Tokens.FindIndex(Math.Max(self, 0), token => token.Lower is "a" or "an" or "the");
        return self >= 0 && article > self && article <= self + 2 ? reading.Tokens.Skip(article + 1).TakeWhile(token => !token.IsFunction && !token.IsAfterBreak).LastOrDefault(token => !token.IsGone) : null;
    }
}
