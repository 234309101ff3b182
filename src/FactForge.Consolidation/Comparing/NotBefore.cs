namespace FactForge.Consolidation;

/// <summary>Who will not close the deal before the contracts are reviewed wants them reviewed before the deal is closed: of two clauses about one "before" each stands where the other stood.</summary>
internal static class NotBefore
{
    private static readonly HashSet<string> Wanting = new("want need require wish must insist prefer have".Split(' ').SelectMany(word => new[] { Stemmer.Stem(word), Synonyms.Of(word) }), StringComparer.Ordinal);

    /// <summary>True where the one denies what comes before, and the other puts before what the one waits for; the word of wanting is then of both.</summary>
    public static bool Meet(Pairing pair)
    {
        var (denied, asserted) = pair.First.IsNegated ? (pair.First, pair.Second) : (pair.Second, pair.First);
        var (waits, comes) = (Break(denied, "before", "until", "till"), Break(asserted, "before", "before", "before"));
        if (waits < 0 || comes < 0 || denied.Terms.Count(term => term.IsNegated) != 1)
            return false;
        var isHeld = (Before: false, Behind: false);
        foreach (var (first, second) in pair.Shared)
        {
            var (one, other) = pair.First.IsNegated ? (first, second) : (second, first);
            var (isBehind, isInFront) = (denied.Tokens.IndexOf(one.Token) > waits, asserted.Tokens.IndexOf(other.Token) < comes);
            if (isBehind != isInFront)
                return false;
            isHeld = isBehind ? (isHeld.Before, true) : (true, isHeld.Behind);
        }

        if (!isHeld.Before || !isHeld.Behind)
            return false;
        (pair.First.IsNegated ? pair.OnlySecond : pair.OnlyFirst).RemoveAll(term => !term.IsName && !term.IsNegated && (Wanting.Contains(term.Token.Stem) || Wanting.Contains(term.Meaning)));
        pair.IsTurnedAboutBefore = true;
        return true;
    }

    // The one word that parts the two clauses; -1 where there is none, or more than one.
    private static int Break(Reading reading, params ReadOnlySpan<string> words)
    {
        var found = -1;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (!words.Contains(reading.Tokens[i].Lower) || reading.Tokens[i].IsGone)
                continue;
            if (found >= 0 || i == 0)
                return -1;
            found = i;
        }

        return found;
    }
}
