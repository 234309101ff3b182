namespace FactForge.Consolidation;

/// <summary>Who finished another race did not for that finish the race that the other tells of.</summary>
internal sealed class AnotherIsNotTheOne : IPairRule
{
    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading more, Reading other)
    {
        var place = more.Tokens.FindIndex(token => token.Lower == "another");
        // "changes the supplier", "switches to another supplier".
        if (place < 0 || more.Tokens.Exists(Shades.IsReplacing) || other.Tokens.Exists(Shades.IsReplacing) || Phrase(more.Tokens, place + 1) is not { } noun)
            return null;
        var same = other.Tokens.FindIndex(token => !token.IsGone && !token.IsVerb && token.Meaning == noun.Meaning);
        if (same < 1)
            return null;
        // Back over what stands in front of the noun, to its article.
        var article = same - 1;
        while (article > 0 && !other.Tokens[article + 1].IsAfterBreak && !other.Tokens[article].IsFunction && !Ordering.Contains(other.Tokens[article].Lower))
            article--;
        return other.Tokens[article].Lower is "the" or "this" or "that"
            ? new Comparison(JudgeRelation.Distinct, nameof(AnotherIsNotTheOne), $"another '{noun.Text}' in one, the '{noun.Text}' in the other") : null;
    }

    // "the second race", "the new race" may be the other one.
    private static readonly HashSet<string> Ordering = new("second third fourth other further additional extra new next last".Split(' '), StringComparer.Ordinal);

    // The last word of the phrase behind "another".
    private static Token? Phrase(List<Token> tokens, int from) =>
        tokens.Skip(from).TakeWhile((token, at) => !token.IsFunction && token.Value is null && !token.IsGone && !(at > 0 && (token.IsAfterBreak || token.IsVerb))).LastOrDefault();
}
