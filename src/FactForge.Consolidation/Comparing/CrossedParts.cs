namespace FactForge.Consolidation;

/// <summary>
/// Two parts that "and" joins, whose words have changed partners: "sent the plan to Tom and the bill to Ruth", "the bill to Tom and the plan to Ruth". Each of the two parts of
/// the one then has words in either part of the other.
/// </summary>
internal sealed class CrossedParts : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        if (pair.Shared.Count < 4 || Parts(pair.First, pair.Second) is not { } ones || Parts(pair.Second, pair.First) is not { } others)
            return null;
        // A part that says something has two words of both at least; what tells when or who for all of it stands in neither.
        var met = pair.Shared.Select(both => (First: both.First.Token, Second: both.Second.Token)).Concat(Things(pair)).Select(both => (First: ones.GetValueOrDefault(both.First), Second: others.GetValueOrDefault(both.Second))).Where(place => place is { First: > 0, Second: > 0 }).Distinct().ToHashSet();
        foreach (var (a, c) in met)
        {
            if (met.Any(other => other.First != a && other.Second != c && met.Contains((a, other.Second)) && met.Contains((other.First, c))))
                return new Comparison(pair.OnlyFirst.Count + pair.OnlySecond.Count == 0 ? JudgeRelation.Contradicts : JudgeRelation.Distinct, nameof(CrossedParts), "what stands together in one stands apart in the other");
        }

        return null;
    }

    // "the plan", which is light and no term, where both have it once.
    private static IEnumerable<(Token First, Token Second)> Things(Pairing pair) =>
        from one in pair.First.Tokens.Where(IsThing)
        from other in pair.Second.Tokens.Where(IsThing)
        where one.Meaning == other.Meaning && pair.First.Tokens.Count(token => token.Meaning == one.Meaning) == 1 && pair.Second.Tokens.Count(token => token.Meaning == one.Meaning) == 1
        select (one, other);

    private static bool IsThing(Token token) => token is { IsVerb: false, IsFunction: false, IsGone: false, IsSelf: false, IsName: false, Value: null } && Lexicon.Light.Contains(token.Stem);

    // For each token the part that it stands in, from 1; null where nothing is joined.
    private static Dictionary<Token, int>? Parts(Reading reading, Reading other)
    {
        var parts = new Dictionary<Token, int>();
        var part = 1;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (IsJoining(reading.Tokens, i) && !IsJoinedIn(other.Tokens, Before(reading.Tokens, i), Behind(reading.Tokens, i)))
                part++;
            else
                parts[reading.Tokens[i]] = part;
        }

        return part > 1 ? parts : null;
    }

    private static bool IsJoining(List<Token> tokens, int place) => tokens[place] is { Lower: "and" or "but" or "while" or "whereas", IsGone: false };

    // "to Bruges and Ghent", which both join: one part, wherever it stands.
    private static bool IsJoinedIn(List<Token> tokens, string? one, string? two)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsJoining(tokens, i) && (Before(tokens, i), Behind(tokens, i)) is var (a, b) && ((a == one && b == two) || (a == two && b == one)))
                return true;
        }

        return false;
    }

    private static string? Before(List<Token> tokens, int place) => place > 0 ? tokens[place - 1].Meaning : null;

    private static string? Behind(List<Token> tokens, int place) => tokens.Skip(place + 1).FirstOrDefault(token => token.Lower is not ("a" or "an" or "the" or "his" or "her" or "their"))?.Meaning;
}
