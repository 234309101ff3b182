namespace FactForge.Extraction.Language;

/// <summary>"I've not told you, have I?", "it leaks, doesn't it": what is hung on for the reader's nod is no part of what is told; with a question mark it makes a question of what is not the author's own.</summary>
internal static class TrailingTag
{
    private const int Longest = 3;

    /// <summary>True where such a tag stands behind a comma, up to the end.</summary>
    public static bool StartsAt(TokenList tokens, int comma)
    {
        if (!tokens[comma].Is(',') || comma + 2 >= tokens.Count)
            return false;
        var end = tokens.LastUnmarked;
        var pronoun = tokens[comma + 2].Is("not") ? comma + 3 : comma + 2;
        return end == pronoun && end - comma <= Longest && tokens[end].IsWord && tokens[end].Lower is "i" or "we" or "you" or "he" or "she" or "it" or "they"
            && tokens[comma + 1].IsWord && (WordClasses.IsModal(tokens[comma + 1].Lower) || tokens[comma + 1].Lower is "is" or "are" or "am" or "was" or "were" or "have" or "has" or "had" or "do" or "does" or "did");
    }
}
