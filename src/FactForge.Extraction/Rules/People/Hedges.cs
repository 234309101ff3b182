using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>What is said of somebody as a guess or as another's word: "I think Noor runs the bar", "Tom says Noor …", "Noor probably …". A note tells no guess beside certainties.</summary>
internal static class Hedges
{
    private const int Nearby = 3;

    private static readonly FrozenSet<string> Guessing = WordSet.Of("think thinks thought believe believes believed guess guesses reckon reckons suppose supposes assume assumes assumed imagine suspect suspects says claims claimed alleges insists");

    private static readonly FrozenSet<string> Adverbs = WordSet.Of("perhaps maybe probably possibly presumably supposedly allegedly apparently");

    /// <summary>True where such words stand right before a person or right behind.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">Where the person begins.</param>
    /// <param name="last">Where the name ends.</param>
    public static bool Frame(TokenList tokens, int first, int last)
    {
        var before = first - 1;
        if (before > 0 && (tokens[before].Is("that") || tokens[before].Is(',')))
            before--;
        if (before >= 0 && tokens[before].IsWord && (Adverbs.Contains(tokens[before].Lower) || (before > 0 && Guessing.Contains(tokens[before].Lower) && !IsOwnWord(tokens, before, first))))
            return true;
        // "As far as I know, Noor …"
        if (before >= 4 && tokens[before].Lower is "know" or "tell" or "remember" && Enumerable.Range(before - 4, 4).Any(at => tokens[at].Is("far")))
            return true;
        // "Noor, I think, runs the bar"
        if (last + 3 < tokens.Count && tokens[last + 1].Is(',') && tokens[last + 2].Lower is "i" or "we" && Guessing.Contains(tokens[last + 3].Lower))
            return true;
        return Enumerable.Range(last + 1, Nearby).Any(at => at < tokens.Count && tokens[at].IsWord && Adverbs.Contains(tokens[at].Lower));
    }

    /// <summary>True where such a word stands not far before a verb, in its clause.</summary>
    public static bool Before(TokenList tokens, int verb)
    {
        for (var at = verb - 1; at >= 0 && at >= verb - 2 * Nearby && tokens[at].IsWord; at--)
        {
            if (Adverbs.Contains(tokens[at].Lower) || (at > 0 && Guessing.Contains(tokens[at].Lower)))
                return true;
        }

        return false;
    }

    /// <summary>"he says that he hates meetings": who says it of himself knows.</summary>
    private static bool IsOwnWord(TokenList tokens, int verb, int first) =>
        tokens[first].IsWord && tokens[first].Lower is "he" or "she" or "they" && tokens[verb - 1].Lower == tokens[first].Lower;
}
