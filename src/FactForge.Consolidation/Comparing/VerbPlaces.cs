namespace FactForge.Consolidation;

/// <summary>What stands before and behind a verb in its clause, by meaning.</summary>
/// <param name="Verb">The verb's meaning.</param>
/// <param name="IsPassive">True for a passive form.</param>
/// <param name="Before">The subject's words: the noun phrase nearest in front, and what it joins by "and".</param>
/// <param name="Behind">Words behind it, to the end of the clause.</param>
/// <param name="By">The doer of a passive, where told.</param>
internal sealed record VerbPlaces(string Verb, bool IsPassive, IReadOnlySet<string> Before, IReadOnlySet<string> Behind, string? By)
{
    /// <summary>True where what it is done to stands right behind it.</summary>
    public bool HasObject { get; private init; }

    /// <summary>Of the words behind it those that "under" or "with" governs: "trained under Ruth" is done with her, not to her.</summary>
    public IReadOnlySet<string> Under { get; private init; } = new HashSet<string>();

    /// <summary>The places of each verb of a reading.</summary>
    public static IReadOnlyList<VerbPlaces> Of(Reading reading)
    {
        var tokens = reading.Tokens;
        var places = new List<VerbPlaces>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsGone || !tokens[i].IsVerb || (tokens[i].Form == WordForm.Continuous && tokens[i].Tense == Tense.Open))
                continue;
            var doer = RoleReader.DoerOf(tokens, i, out var isPassive);
            var before = new HashSet<string>(StringComparer.Ordinal);
            if (isPassive)
                Collect(tokens, i - 1, -1, before);
            else if (doer is not null)
                before.Add(doer);
            var behind = new HashSet<string>(StringComparer.Ordinal);
            Collect(tokens, i + 1, 1, behind);
            places.Add(new VerbPlaces(tokens[i].Meaning, isPassive, before, behind, isPassive ? doer : null) { Under = UnderOf(tokens, i), HasObject = i + 1 < tokens.Count && !tokens[i + 1].IsAfterBreak && (!tokens[i + 1].IsFunction || tokens[i + 1].Lower is "a" or "an" or "the" or "his" or "her" or "their") });
        }

        return places;
    }

    private static HashSet<string> UnderOf(List<Token> tokens, int verb)
    {
        if (verb + 1 >= tokens.Count || tokens[verb + 1].Lower is not ("under" or "with" or "alongside"))
            return [];
        return tokens.Skip(verb + 2).TakeWhile((token, at) => at == 0 || (token.IsName && !token.IsAfterBreak)).Select(token => token.Meaning).ToHashSet(StringComparer.Ordinal);
    }

    private static void Collect(List<Token> tokens, int from, int step, HashSet<string> into)
    {
        for (var i = from; i >= 0 && i < tokens.Count; i += step)
        {
            var token = tokens[i];
            // "decided that the crew is to be paid": who decides has no place in the paying.
            if (step < 0 && token.Lower == "that" && i > 0 && tokens[i - 1].IsVerb)
                break;
            if (token.Lower is "because" or "since" or "while" or "if" or "when" or "although" or "whereas" or "who" or "which" or "but" or "as")
                break;
            // What tells who says it has no place in the deed.
            if (token is { IsGone: true, IsHedged: false })
                continue;
            if (token.IsSelf || token.IsName || (!token.IsFunction && token.Value is null && !token.IsVerb))
                into.Add(token.Meaning);
        }
    }
}
