namespace FactForge.Consolidation;

/// <summary>Who works as a tuner tunes: the trade that a wording names with a noun made of a verb is told by that verb in the other.</summary>
internal static class DoerByTrade
{
    /// <summary>Takes the noun and the verb out of what only one of the two says.</summary>
    public static void Meet(Pairing pair)
    {
        Meet(pair, pair.First, pair.OnlyFirst, pair.Second, pair.OnlySecond, isTurned: false);
        Meet(pair, pair.Second, pair.OnlySecond, pair.First, pair.OnlyFirst, isTurned: true);
    }

    private static void Meet(Pairing pair, Reading trade, List<Term> named, Reading doing, List<Term> told, bool isTurned)
    {
        if (named.Count == 0 || told.Count == 0 || pair.Shared.Count == 0 || trade.Subject is not { IsSelf: true } || doing.Subject is not { IsSelf: true } || AnotherDeed.MainVerb(doing) is not { IsPhrase: false, Tense: Tense.Present or Tense.Ongoing } verb)
            return;
        if (told.Find(term => term.Token == verb && !term.IsNegated) is not { } deed || named.Find(term => !term.IsName && !term.IsNegated && IsMadeOf(term.Token.Lower, verb.Stem) && IsTrade(trade, term.Token)) is not { } doer)
            return;
        named.Remove(doer);
        told.Remove(deed);
        pair.Shared.Add(isTurned ? (deed, doer) : (doer, deed));
    }

    // "tuner" of "tune", "adviser" of "advise", "inspector" of "inspect".
    private static bool IsMadeOf(string noun, string verb) =>
        noun.Length > 4 && (noun.EndsWith("er", StringComparison.Ordinal) || noun.EndsWith("or", StringComparison.Ordinal)) && (Stemmer.Stem(noun[..^1]) == verb || Stemmer.Stem(noun[..^2]) == verb || Stemmer.Stem(noun[..^2] + "e") == verb || (noun[^3] == noun[^4] && Stemmer.Stem(noun[..^3]) == verb));

    // "is a piano tuner", "has worked for 31 years as a piano tuner"; not "is married to a tuner", "is the tuner's brother".
    private static bool IsTrade(Reading reading, Token noun)
    {
        var place = reading.Tokens.IndexOf(noun);
        var article = place - 1;
        while (article > 0 && !reading.Tokens[article].IsFunction && !reading.Tokens[article].IsPossessive)
            article--;
        return !noun.IsPossessive && article > 0 && reading.Tokens[article].Lower is "a" or "an" && (reading.Tokens[article - 1].Lower == "as" || (reading.Tokens[article - 1].Lower == "is" && article > 1 && reading.Tokens[article - 2].IsSelf));
    }
}
