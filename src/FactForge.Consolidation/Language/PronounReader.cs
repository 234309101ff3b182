namespace FactForge.Consolidation;

/// <summary>
/// Takes "he" and "she" for who is told to say it, where nobody else stands in front: "Ada said that she takes 40 euros". What one says of oneself is told as another tells it of
/// one: "Ada takes 40 euros".
/// </summary>
internal static class PronounReader
{
    private const int FrontAtMost = 6;

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "in", "on", "at", "from", "since", "after", "before", "during", "until", "as", "by", "between", "next", "this", "last" };

    /// <summary>Puts who says it in the place of the pronoun.</summary>
    /// <param name="tokens">The tokens, frames marked as gone.</param>
    public static void Read(List<Token> tokens)
    {
        // Of two in the frame either may be meant.
        var holders = tokens.Where(token => token.IsGone && (token.IsSelf || token.IsName)).ToList();
        if (holders.Count == 0 || (holders.Exists(token => token.IsSelf) && holders.Count > 1))
            return;
        var start = tokens.FindIndex(token => !token.IsGone);
        if (start < 0)
            return;
        var place = tokens.FindIndex(start, token => !token.IsGone && token.Lower is "he" or "she");
        // "said that from May she works in Cork"; not "said that her sister hopes she comes".
        if (place < 0 || (place > start && (place - start > FrontAtMost || !Openers.Contains(tokens[start].Lower) || tokens.Skip(start).Take(place - start).Any(IsInTheWay))))
            return;
        var (pronoun, holder) = (tokens[place], holders[^1]);
        tokens[place] = new Token { Text = holder.Text, Lower = holder.Lower, Stem = holder.Stem, IsSelf = holder.IsSelf, IsName = holder.IsName, IsAfterBreak = pronoun.IsAfterBreak, Depth = pronoun.Depth, Meaning = holder.Meaning };
    }

    // Somebody that the pronoun may stand for, or a clause of its own.
    private static bool IsInTheWay(Token token) => token.IsVerb || token.IsSelf || RoleReader.IsPersonNoun(token) || (token.IsName && !token.Lower.EndsWith("day", StringComparison.Ordinal) && !token.Lower.EndsWith("days", StringComparison.Ordinal));
}
