using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>"The keys are with Sam I think": an opinion at the end, without a comma before it, is no part of what is said and makes a thought of it.</summary>
internal static class TrailingGuess
{
    private const int ShortestClause = 3;

    private static readonly FrozenSet<string> Verbs = WordSet.Of("think believe guess reckon suppose assume imagine gather presume");

    /// <summary>"as I believe", "what I think", "more than I guess": these words take the opinion into their clause.</summary>
    private static readonly FrozenSet<string> Governing = WordSet.Of("as than what that which who whom how why where when so whatever because if but and or do did does not all everything anything nothing thing things way");

    /// <summary>Index of the "I" or "we" that begins it, or -1.</summary>
    public static int Start(TokenList tokens)
    {
        var end = tokens.LastUnmarked;
        return end > ShortestClause && tokens[end].IsWord && Verbs.Contains(tokens[end].Lower) && tokens[end - 1].Lower is "i" or "we"
            && (tokens[end - 2].Kind == TokenKind.Number || (tokens[end - 2].IsWord && !Governing.Contains(tokens[end - 2].Lower))) ? end - 1 : -1;
    }
}
