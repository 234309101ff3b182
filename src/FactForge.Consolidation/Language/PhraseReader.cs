namespace FactForge.Consolidation;

/// <summary>Finds phrases that mean one thing ("put out to tender", "is in charge of") and lets one token stand for each.</summary>
internal static class PhraseReader
{
    /// <summary>Marks the phrases, the longest first at each place.</summary>
    public static void Read(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsUsable(tokens[i]))
                continue;
            for (var length = Synonyms.LongestPhrase; length > 1; length--)
            {
                if (Take(tokens, i, length) is not { } taken || Synonyms.OfPhrase(string.Join(' ', taken.Select(token => token.Stem))) is not { } meaning)
                    continue;
                var stands = taken.Find(token => !token.IsFunction) ?? taken[0];
                stands.Meaning = meaning;
                stands.IsPhrase = true;
                // "would like", "would rather" are wishes of now.
                if (taken[0].Lower == "would")
                    stands.Tense = Tense.Open;
                foreach (var token in taken.Where(token => token != stands))
                    token.IsGone = true;
                break;
            }
        }
    }

    // Articles and possessives may stand between the words of a phrase.
    private static List<Token>? Take(List<Token> tokens, int from, int length)
    {
        var taken = new List<Token> { tokens[from] };
        for (var i = from + 1; i < tokens.Count && taken.Count < length; i++)
        {
            if (tokens[i].Lower is "a" or "an" or "the" or "her" or "his" or "their" or "its")
                continue;
            if (!IsUsable(tokens[i]) || tokens[i].IsAfterBreak)
                return null;
            taken.Add(tokens[i]);
        }

        return taken.Count == length ? taken : null;
    }

    private static bool IsUsable(Token token) => !token.IsGone && !token.IsSelf && token.Value is null && token.Stem.Length > 0;
}
