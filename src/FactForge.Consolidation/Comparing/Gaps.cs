namespace FactForge.Consolidation;

/// <summary>The small words in front of a word of weight, back to the next one; or behind the last.</summary>
/// <param name="Words">The small words, lower-cased, in order.</param>
/// <param name="Behind">The word behind them.</param>
internal sealed record Gap(IReadOnlyList<string> Words, Token Behind);

/// <summary>Two readings side by side, cut at the words of weight that both have: where two such words are neighbours in both, what small words stand between them in each.</summary>
internal static class Gaps
{
    /// <summary>The gaps of two neighbours that are the same in both, and have different small words between them.</summary>
    /// <param name="pair">Both readings.</param>
    /// <param name="small">Words that count as small here, beside the function words.</param>
    public static IEnumerable<(Gap First, Gap Second)> Of(Pairing pair, IReadOnlySet<string> small)
    {
        var ones = Weighty(pair.First, small);
        var others = Weighty(pair.Second, small);
        // "All boats", "most boats": in front of the first word of both.
        if (ones.Count > 0 && others.Count > 0 && AreOne(pair, pair.First.Tokens[ones[0]], pair.Second.Tokens[others[0]]) && ones[0] + others[0] > 0)
            yield return (Between(pair.First, -1, ones[0]), Between(pair.Second, -1, others[0]));
        // "lives with her", "lives without her": behind the last.
        if (ones.Count > 0 && others.Count > 0 && AreOne(pair, pair.First.Tokens[ones[^1]], pair.Second.Tokens[others[^1]]))
            yield return (Between(pair.First, ones[^1], pair.First.Tokens.Count), Between(pair.Second, others[^1], pair.Second.Tokens.Count));
        for (var i = 0; i + 1 < ones.Count; i++)
        {
            for (var j = 0; j + 1 < others.Count; j++)
            {
                if (!AreOne(pair, pair.First.Tokens[ones[i]], pair.Second.Tokens[others[j]]) || !AreOne(pair, pair.First.Tokens[ones[i + 1]], pair.Second.Tokens[others[j + 1]]))
                    continue;
                var (first, second) = (Between(pair.First, ones[i], ones[i + 1]), Between(pair.Second, others[j], others[j + 1]));
                if (first.Words.Count + second.Words.Count > 0)
                    yield return (first, second);
            }
        }
    }

    private static List<int> Weighty(Reading reading, IReadOnlySet<string> small)
    {
        var places = new List<int>();
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var token = reading.Tokens[i];
            if (!token.IsGone && token.Lower.Length > 0 && (!token.IsFunction || token.IsSelf) && !small.Contains(token.Lower))
                places.Add(i);
        }

        return places;
    }

    private static bool AreOne(Pairing pair, Token one, Token other) =>
        (one.IsSelf && other.IsSelf) || (one.IsSelf == other.IsSelf && (string.Equals(one.Meaning, other.Meaning, StringComparison.Ordinal) || pair.Shared.Exists(both => both.First.Token == one && both.Second.Token == other)));

    private static Gap Between(Reading reading, int from, int to)
    {
        var words = new List<string>();
        for (var i = from + 1; i < to; i++)
        {
            // What a phrase has taken in stands there all the same: "is over 85", "out of".
            if ((!reading.Tokens[i].IsGone || (reading.Tokens[i].IsOfPhrase && !reading.Tokens[i].IsFrame)) && reading.Tokens[i].Lower.Length > 0)
                words.Add(reading.Tokens[i].Lower);
        }

        return new Gap(words, reading.Tokens[Math.Min(to, reading.Tokens.Count - 1)]);
    }
}
