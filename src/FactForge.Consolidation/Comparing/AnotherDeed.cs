namespace FactForge.Consolidation;

/// <summary>
/// Whether two statements about one thing tell another deed with it: who reported a crack has not repaired it, and who plans a journey has not cancelled it. The
/// words of telling and planning carry nothing where a statement stands behind them; with a thing behind them they are what is done.
/// </summary>
internal static class AnotherDeed
{
    // Who decided on a thing has done what there is to do; who plans or offers it has not.
    private static readonly HashSet<string> Meaning = new(new[] { "plan", "intend", "offer", "promise", "mean", "aim" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>True where the fuller statement's main verb is a deed that the other, which only tells of the thing or means to, does not tell.</summary>
    /// <param name="poorer">The statement with fewer words.</param>
    /// <param name="fuller">The other.</param>
    /// <param name="extra">What only the fuller one has.</param>
    public static bool IsTold(Reading poorer, Reading fuller, List<Term> extra)
    {
        if (poorer.Subject is not { IsSelf: true } || fuller.Subject is not { IsSelf: true })
            return false;
        if (MainVerb(poorer) is not { } told || MainVerb(fuller) is not { } done || told == done)
            return false;
        return (Lexicon.Reporting.Contains(told.Stem) || Meaning.Contains(told.Stem))
            && extra.Exists(term => term.Token == done)
            && !NearWords.AreNear(told.Stem, done.Stem) && !NearWords.AreNear(told.Meaning, done.Meaning) && !Thesaurus.AreRelated(told.Stem, done.Stem)
            && HasThingBehind(poorer.Tokens, poorer.Tokens.IndexOf(told));
    }

    private static Token? MainVerb(Reading reading)
    {
        var self = reading.Tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false, IsGone: false });
        return self < 0 ? null : reading.Tokens.Skip(self + 1).FirstOrDefault(token => !token.IsGone && token.IsVerb);
    }

    private static bool HasThingBehind(List<Token> tokens, int verb)
    {
        for (var i = verb + 1; i < tokens.Count; i++)
        {
            if (!tokens[i].IsGone && (tokens[i - 1].Lower is "a" or "an" or "the"))
                return true;
            if (tokens[i].Lower is "to" or "that" or "whether" or "if" || tokens[i].IsVerb)
                return false;
            if (!tokens[i].IsFunction && !tokens[i].IsGone)
                return true;
        }

        return false;
    }
}
