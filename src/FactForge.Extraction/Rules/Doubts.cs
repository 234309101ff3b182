using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>Words that take back what a sentence says, give it to somebody else, or make it no more than a thought: "I hear", "he says", "just kidding", "in my dream".</summary>
internal static class Doubts
{
    private static readonly FrozenSet<string> Words = WordSet.Of(
        "kidding joking joke perhaps maybe apparently supposedly allegedly reportedly presumably suppose supposed believe believes believed think thinks thought guess guesses reckon reckons hear hears heard told says say said hope hopes hoped fear fears fearing according memory dream dreams dreamt dreamed wish wishes imagine imagines pretend pretends pretended doubt doubts rumour rumoured might may could unsure wonder wonders seems seemingly");

    /// <summary>True where such a word stands between two tokens.</summary>
    public static bool Stand(TokenList tokens, int from, int to)
    {
        for (var at = Math.Max(0, from); at < to && at < tokens.Count; at++)
        {
            if (tokens[at].IsWord && Words.Contains(tokens[at].Lower))
                return true;
        }

        return false;
    }

    /// <summary>True where the last words take it all back: "…, kidding", "…, not".</summary>
    public static bool End(TokenList tokens)
    {
        var end = tokens.LastUnmarked;
        return end > 2 && tokens[end].IsWord && (tokens[end].Lower is "kidding" or "joking" or "joke" or "lol" || (tokens[end].Is("right") && tokens[end - 1].Lower is "yeah" or "oh") || (tokens[end].Is("not") && tokens[end - 1].Is(',')));
    }

    /// <summary>"…, he says", "…, says Anna", "…, so she tells me": behind the last comma it is given to somebody else.</summary>
    public static bool IsAnothersWord(TokenList tokens)
    {
        var end = tokens.LastUnmarked + 1;
        var comma = end - 1;
        while (comma > 0 && !tokens[comma].Is(','))
            comma--;
        return comma > 2 && end - comma is 3 or 4 or 5 && Enumerable.Range(comma + 1, end - comma - 1).Any(at => MainClauses.IsTelling(tokens[at].Lower))
            && (tokens[comma + 1].Lower is "he" or "she" or "they" or "so" or "the" or "my" or "our" or "his" or "her" or "their" || MainClauses.IsTelling(tokens[comma + 1].Lower) || tokens[comma + 1].IsCapital)
            && !Enumerable.Range(comma + 1, end - comma - 1).Any(at => tokens[at].Lower is "i" or "we");
    }

    /// <summary>True where such a word stands right before a clause or behind it.</summary>
    public static bool Around(Clause clause) =>
        End(clause.Sentence.Tokens) || Stand(clause.Sentence.Tokens, clause.First - 6, clause.First) || Stand(clause.Sentence.Tokens, clause.Last + 1, clause.Sentence.Tokens.Count);
}
