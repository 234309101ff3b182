namespace FactForge.Consolidation;

/// <summary>Who supplies the larch has not told with it that the larch came late once, and who does all engine work is not only who did it on 2 May.</summary>
internal sealed class WhatIsUsualIsNotOneOccasion : IPairRule
{
    public Comparison? Look(Pairing pair) =>
        IsOneOf(pair.First, pair.Second, pair.OnlySecond, pair, isTurned: false) || IsOneOf(pair.Second, pair.First, pair.OnlyFirst, pair, isTurned: true)
            ? new Comparison(JudgeRelation.Distinct, nameof(WhatIsUsualIsNotOneOccasion), "one tells what is usual, the other what happened once") : null;

    private static bool IsOneOf(Reading usual, Reading once, List<Term> extra, Pairing pair, bool isTurned)
    {
        if (once.MainTense != Tense.Past || once.MainDeed is not { } happened || !extra.Exists(term => term.Token == happened))
            return false;
        if (usual.MainTense == Tense.Present && once.Subject is { IsSelf: false } && usual.MainDeed is { } does && pair.Shared.Exists(both => (isTurned ? both.Second : both.First).Token == does && WordClass.IsVerb(once, (isTurned ? both.First : both.Second).Token) is false))
            return true;
        return usual.MainTense is Tense.Open or Tense.Present && IsOfAll(usual) && !IsOfAll(once) && extra.Exists(term => term.Value?.Kind == ValueKind.Date);
    }

    private static bool IsOfAll(Reading reading) => reading.Tokens.Exists(token => token.Lower is "all" or "every" or "always" or "any");
}
