using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>"I don't think Noor Haddad runs the bar", "it is not true that I …", "nobody told me that we …", "the rumour that she …": what is told under such words is not so, or nobody says that it is.</summary>
internal static class Denials
{
    /// <summary>What a clause hangs on beside the verbs of saying and thinking: "not true that", "not sure that".</summary>
    private static readonly FrozenSet<string> Heads = WordSet.Of("true false untrue unlikely likely impossible possible doubtful nonsense sure certain convinced clear case rumour rumor claim story myth idea suggestion impression notion talk wish wishes wished imagine pretend pretends dream believe think say told");

    private static readonly FrozenSet<string> Deniers = WordSet.Of(
        "not never nobody none neither hardly doubt doubts doubted deny denies denied dispute disputes disputed false untrue unlikely impossible doubtful nonsense rumour rumor myth story notion suggestion impression talk wish wishes wished imagine pretend pretends dream dreamt dreamed");

    /// <summary>True where what begins at an index hangs on such words.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">Index of a subject's first token: "I", a name, or what stands before the name.</param>
    public static bool Govern(TokenList tokens, int first)
    {
        var at = first > 0 && tokens[first - 1].Is("that") ? first - 1 : first;
        if (at == 0)
            return false;
        var head = tokens[at - 1].Lower is "me" or "us" or "you" && at > 1 ? tokens[at - 2] : tokens[at - 1];
        if (!head.IsWord || !(Heads.Contains(head.Lower) || MainClauses.IsTelling(head.Lower)))
            return false;
        for (var before = at - 1; before >= 0 && !IsBreak(tokens[before]); before--)
        {
            if (tokens[before].IsWord && Deniers.Contains(tokens[before].Lower))
                return true;
        }

        return false;
    }

    private static bool IsBreak(Token token) => token.Is(',') || token.Is(';') || token.Is(':') || token.Is('(') || token.Is("but") || token.Is("because");
}
