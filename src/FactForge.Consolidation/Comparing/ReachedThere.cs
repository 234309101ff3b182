namespace FactForge.Consolidation;

/// <summary>One number or address at which the person is reached: whether it is told as a line, a number or as where to ring adds nothing.</summary>
internal static class ReachedThere
{
    private static readonly HashSet<string> Reaching = Stemmer.StemsOf("reach call contact ring phone telephone dial number line available reachable direct get");

    /// <summary>Takes the words of reaching out of both.</summary>
    public static void Meet(Pairing pair)
    {
        if (!pair.Shared.Exists(both => both.First.Value?.Kind is ValueKind.Phone) || !IsReached(pair.First) || !IsReached(pair.Second))
            return;
        // In each other's place they are one.
        pair.Shared.AddRange(pair.OnlyFirst.Where(IsReaching).Zip(pair.OnlySecond.Where(IsReaching)).ToList());
        pair.OnlyFirst.RemoveAll(IsReaching);
        pair.OnlySecond.RemoveAll(IsReaching);
    }

    private static bool IsReaching(Term term) => !term.IsNegated && !term.IsName && term.Value is null && (Reaching.Contains(term.Token.Stem) || Reaching.Contains(term.Meaning));

    // "Ada can be reached at", "Ada's direct line is"; not "her sister can be reached at", "will be reached at".
    private static bool IsReached(Reading reading) =>
        !reading.IsNegated && !reading.IsFormer && reading.Holders.Count == 0 && reading.Tokens.FindIndex(token => token is { IsSelf: true, IsGone: false }) is 0 and var self && self + 1 < reading.Tokens.Count
        && (!reading.Tokens[self].IsPossessive || Reaching.Contains(reading.Tokens[self + 1].Stem)) && !reading.Tokens.Exists(token => token.Lower is "will" or "from" or "until");
}
