namespace FactForge.Consolidation;

/// <summary>Who gave the keys back has had them; who handed them over need not have. What goes back in one is only given, sent or brought in the other.</summary>
internal sealed class GivenBackIsNotGiven : IPairRule
{
    private static readonly HashSet<string> Returning = Stemmer.StemsOf("return refund repay reimburse restore");

    private static readonly HashSet<string> Giving = Stemmer.StemsOf("give hand send bring take pay deliver pass supply provide transfer turn present");

    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading back, Reading given) =>
        AnotherDeed.MainVerb(back) is { } verb && GoesBack(back, verb) && AnotherDeed.MainVerb(given) is { } other && Giving.Contains(other.Stem) && !GoesBack(given, other)
            ? new Comparison(JudgeRelation.Distinct, nameof(GivenBackIsNotGiven), "in one it goes back to where it was") : null;

    private static bool GoesBack(Reading reading, Token verb) =>
        Returning.Contains(verb.Stem) || (Giving.Contains(verb.Stem) && reading.Tokens.Skip(reading.Tokens.IndexOf(verb) + 1).Take(6).Any(token => token.Lower == "back"));
}
