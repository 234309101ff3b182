namespace FactForge.Consolidation;

/// <summary>Whether a word is a verb where it stands, as far as its form and the words in front of it tell.</summary>
internal static class WordClass
{
    /// <summary>True for a verb, false for none, null where nothing tells.</summary>
    public static bool? IsVerb(Reading reading, Token token)
    {
        if (token.IsName || token.IsSelf || token.Value is not null || IsBehindDeterminer(reading.Tokens, token))
            return false;
        if (token.IsVerb || Lexicon.MostlyVerbs.Contains(token.Stem))
            return true;
        return Lexicon.Verbs.Contains(token.Stem) || (token.IsFrame && Lexicon.Reporting.Contains(token.Stem)) ? null : false;
    }

    /// <summary>True where the two could stand in one place of a sentence.</summary>
    /// <param name="first">One reading.</param>
    /// <param name="one">A word of it.</param>
    /// <param name="second">The other reading.</param>
    /// <param name="other">A word of that.</param>
    /// <param name="isExchange">True where all around the two is the same, so that they do stand in one place.</param>
    public static bool MayBeOne(Reading first, Token one, Reading second, Token other, bool isExchange)
    {
        // What names or counts something is held against what names or counts elsewhere.
        if (one.IsName || other.IsName || one.Value is not null || other.Value is not null || one.IsSelf || other.IsSelf)
            return false;
        // "X said that …" has its like in "X doubts that …", and none in "X sold …".
        if (one.IsFrame != other.IsFrame && (one.IsFunction || other.IsFunction))
            return false;
        if (one.IsFrame != other.IsFrame && Governs(one.IsFrame ? first : second, one.IsFrame ? one : other) && !Governs(one.IsFrame ? second : first, one.IsFrame ? other : one))
            return false;
        if (IsAdverb(one) != IsAdverb(other))
            return false;
        if (isExchange)
            return true;
        return (IsVerb(first, one), IsVerb(second, other)) is not ((true, false) or (false, true));
    }

    private static bool Governs(Reading reading, Token token) =>
        reading.Tokens.IndexOf(token) is var place && place + 1 < reading.Tokens.Count && (reading.Tokens[place + 1].Lower is "that" or "whether" or "if" or "to" || FrameReader.StartsStatement(reading.Tokens, place + 1));

    private static bool IsAdverb(Token token) => token.Lower.Length > 4 && token.Lower.EndsWith("ly", StringComparison.Ordinal);

    private static bool IsBehindDeterminer(List<Token> tokens, Token token) =>
        tokens.IndexOf(token) is var place and > 0 && tokens[place - 1].Lower is "a" or "an" or "the" or "his" or "her" or "their" or "its" or "of" or "for" or "in" or "by" or "with" or "about" or "on" or "at";
}
