namespace FactForge.Consolidation;

/// <summary>Who was married is not told to be married: a state told with the participle of a verb holds in one and is over in the other.</summary>
internal sealed class HeldThenIsNotHeldNow : IPairRule
{
    private static readonly HashSet<string> Lasting = Stemmer.StemsOf("marry engage base employ insure divorce represent");

    public Comparison? Look(Pairing pair) => IsReported(pair) ? null : Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading past, Reading present) =>
        State(past, "was") is { } then && State(present, "is") is { } now && then.Stem == now.Stem && !past.Tokens.Exists(token => token.Value?.Kind == ValueKind.Date)
            ? new Comparison(JudgeRelation.Distinct, nameof(HeldThenIsNotHeldNow), $"'{then.Text}' in one, and still so in the other") : null;

    // Behind "said that" English tells in the past what holds.
    private static bool IsReported(Pairing pair) => pair.First.IsHeldBySelf || pair.Second.IsHeldBySelf || pair.First.Holders.Count + pair.Second.Holders.Count > 0;

    private static Token? State(Reading reading, string helper)
    {
        var self = reading.Tokens.FindIndex(token => token is { IsSelf: true, IsPossessive: false, IsGone: false });
        while (self >= 0 && self + 1 < reading.Tokens.Count && reading.Tokens[self + 1].IsSelf)
            self++;
        return self >= 0 && self + 2 < reading.Tokens.Count && reading.Tokens[self + 1].Lower == helper && Lasting.Contains(reading.Tokens[self + 2].Stem) && reading.Tokens[self + 2].Form == WordForm.Past ? reading.Tokens[self + 2] : null;
    }
}
