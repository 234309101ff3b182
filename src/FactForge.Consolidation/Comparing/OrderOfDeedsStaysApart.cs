namespace FactForge.Consolidation;

/// <summary>Who paid before she signed did not sign before she paid: two clauses that change places about one "before", "because" or "if" tell another order, reason or condition.</summary>
internal sealed class OrderOfDeedsStaysApart : IPairRule
{
    // Words of one line set the clause behind them in one relation to the other.
    private static readonly string[][] Joining = [["before", "until", "till"], ["after", "once", "when", "if"], ["because", "since"], ["unless"]];

    public Comparison? Look(Pairing pair)
    {
        foreach (var words in Joining)
        {
            if (Clause(pair.First, words) is not { } one || Clause(pair.Second, words) is not { } other)
                continue;
            var isWithin = pair.Shared.ConvertAll(both => (First: one.Contains(both.First.Token), Second: other.Contains(both.Second.Token)));
            if (isWithin.Contains((true, false)) && isWithin.Contains((false, true)))
                return new Comparison(pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 ? JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(OrderOfDeedsStaysApart), "the clauses have changed places");
        }

        return null;
    }

    // The clause behind the one such word: to the end, or where it stands in front, to the comma or the person. Null where there is none, or more than one.
    private static HashSet<Token>? Clause(Reading reading, string[] words)
    {
        var tokens = reading.Tokens;
        var place = tokens.FindIndex(token => words.Contains(token.Lower) && !token.IsGone);
        if (place < 0 || tokens.FindIndex(place + 1, token => words.Contains(token.Lower) && !token.IsGone) >= 0)
            return null;
        var end = tokens.Count;
        if (tokens.Take(place).All(token => token.IsGone || token.IsFunction || token.Lower.Length == 0))
        {
            end = tokens.FindIndex(place + 1, token => token.IsAfterBreak);
            if (end < 0)
                end = tokens.FindIndex(place + 1, token => token is { IsSelf: true, IsPossessive: false });
            if (end < 0)
                return null;
        }

        return tokens.Skip(place + 1).Take(end - place - 1).ToHashSet();
    }
}
