namespace FactForge.Consolidation;

/// <summary>Finds what is denied: "not", "never", "without", "decided against", and words that mean the contrary of another ("opposes").</summary>
internal static class NegationReader
{
    // "decided against", "voted against": the contrary of doing it.
    private static readonly HashSet<string> Turnable = new(new[] { "decide", "advise", "vote", "argue", "speak", "come out", "recommend", "be" }.Select(Stemmer.Stem), StringComparer.Ordinal);

    /// <summary>The words that are denied; whether the whole is denied an odd number of times.</summary>
    public static IReadOnlySet<Token> Read(List<Token> tokens, out bool isNegated)
    {
        var denied = new HashSet<Token>(ReferenceEqualityComparer.Instance);
        var count = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsGone)
                continue;
            if (token.Value is null && !token.IsSelf && Synonyms.IsTurned(token.Stem) && !token.IsName)
            {
                count++;
                denied.Add(token);
                continue;
            }

            var isNegator = token.Lower is "not" or "no" or "never" or "neither" or "nor" or "none" or "without" or "despite" or "spite" || (token.Lower == "against" && i > 0 && Turnable.Contains(tokens[i - 1].Stem));
            if (!isNegator || (token.Lower == "no" && i + 1 < tokens.Count && tokens[i + 1].Lower is "longer" or "later"))
                continue;
            count++;
            var next = i + 1;
            while (next < tokens.Count && (tokens[next].IsFunction || tokens[next].IsGone || Lexicon.Light.Contains(tokens[next].Stem)))
                next++;
            if (next < tokens.Count)
                denied.Add(tokens[next]);
        }

        isNegated = count % 2 == 1;
        return denied;
    }
}
