namespace FactForge.Consolidation;

/// <summary>Who was charged or asked for a sum does not charge it: "was quoted 620 euros", "quotes 620 euros", "her rate is 620 euros".</summary>
internal sealed class WhoIsCharged : IPairRule
{
    private static readonly HashSet<string> Charging = new("charge bill quote ask invoice pay".Split(' ').Select(Stemmer.Stem).Append("paid"), StringComparer.Ordinal);

    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading charged, Reading other) =>
        Passive(charged) is { } verb && Passive(other) is null && other.Subject is { IsSelf: true } or { IsOfSelf: true } && other.Tokens.Exists(IsMoney) && charged.Tokens.Exists(IsMoney)
            ? new Comparison(JudgeRelation.Distinct, nameof(WhoIsCharged), $"the person is the one who '{verb.Text}' is done to in one of them alone") : null;

    private static bool IsMoney(Token token) => token.Value?.Kind == ValueKind.Money;

    // "Ada Byrne was charged".
    private static Token? Passive(Reading reading)
    {
        var tokens = reading.Tokens;
        // "the tuning cost Ada Byrne 95 pounds".
        if (tokens.FindIndex(token => token.Lower is "cost" or "costs") is var cost and >= 0 && cost + 1 < tokens.Count && tokens[cost + 1].IsSelf)
            return tokens[cost];
        for (var i = 2; i < tokens.Count; i++)
        {
            if (Charging.Contains(tokens[i].Stem) && tokens[i].Form == WordForm.Past && tokens[i - 1].Lower is "was" or "is" or "been" or "be" && tokens.Take(i - 1).Any(token => token is { IsSelf: true, IsPossessive: false }))
                return tokens[i];
        }

        return null;
    }
}
