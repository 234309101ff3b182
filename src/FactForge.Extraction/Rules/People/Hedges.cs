using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>What is said of somebody as a guess or as another's word: "I think Noor runs the bar", "Tom says Noor …", "Noor probably …". A note tells no guess beside certainties.</summary>
internal static class Hedges
{
    private const int Nearby = 3;

    private static readonly FrozenSet<string> Guessing = WordSet.Of("think thinks thought believe believes believed guess guesses reckon reckons suppose supposes assume assumes assumed imagine suspect suspects gather gathers hear hears heard understand understands presume expect says claims claimed alleges insists "
        + "crois croyons pense pensons suppose supposons glaube glauben denke denken vermute vermuten creo creemos pienso pensamos supongo");

    private static readonly FrozenSet<string> Adverbs = WordSet.Of("perhaps maybe probably possibly presumably supposedly allegedly apparently");

    /// <summary>True where such words stand right before a person or right behind.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">Where the person begins.</param>
    /// <param name="last">Where the name ends.</param>
    public static bool Frame(TokenList tokens, int first, int last)
    {
        var before = first - 1;
        while (before > 0 && (tokens[before].Is("that") || tokens[before].Is(',') || tokens[before].Is("que") || tokens[before].Is("dass")))
            before--;
        // "a source told me that he joined Contoso"
        if (before > 1 && tokens[before].Lower is "me" or "us" && tokens[before - 1].Is("told") && IsNobodyKnown(tokens, before - 2))
            return true;
        if (before >= 0 && tokens[before].IsWord && (Adverbs.Contains(tokens[before].Lower) || (before > 0 && Guessing.Contains(tokens[before].Lower) && !IsOwnWord(tokens, before, first))))
            return true;
        // "according to Paul, Noor …"
        if (before < first - 1 && Enumerable.Range(Math.Max(0, before - 4), Math.Min(4, before)).Any(at => tokens[at].Is("according") && tokens[at + 1].Is("to")))
            return true;
        if (before > 0 && tokens[before].IsWord && OnlyAsFarAs(tokens, before))
            return true;
        if (EndsInGuess(tokens, last))
            return true;
        // "Noor, I think, runs the bar"
        if (last + 3 < tokens.Count && tokens[last + 1].Is(',') && tokens[last + 2].Lower is "i" or "we" && Guessing.Contains(tokens[last + 3].Lower))
            return true;
        return Enumerable.Range(last + 1, Nearby).Any(at => at < tokens.Count && tokens[at].IsWord && Adverbs.Contains(tokens[at].Lower));
    }

    private static bool IsNobodyKnown(TokenList tokens, int teller) =>
        tokens[teller].Lower is "someone" or "somebody" or "source" or "bird" or "people" or "neighbour" or "neighbor" or "friend" or "they" or "driver" or "he" or "she";

    /// <summary>"As far as I know, Noor …", "from what I hear Noor …", "to my knowledge Noor …", "word is that Noor …", "rumour has it that Noor …", "it seems Noor …", "it looks like Noor …".</summary>
    private static bool OnlyAsFarAs(TokenList tokens, int before) => tokens[before].Lower switch
    {
        "know" or "tell" or "remember" or "see" or "hear" or "recall" or "gather" or "understand" or "gathered" or "heard" => Enumerable.Range(Math.Max(0, before - 5), Math.Min(5, before)).Any(at => tokens[at].Lower is "far" or "what" && at + 1 < before),
        "knowledge" or "recollection" => tokens[before - 1].Lower is "my" or "our",
        "is" or "goes" => tokens[before - 1].Lower is "word" or "rumour" or "rumor" or "talk" or "story" or "guess" or "hunch" or "understanding" or "impression",
        "it" => before > 1 && tokens[before - 1].Is("has") && tokens[before - 2].Lower is "rumour" or "rumor" or "word" or "gossip" or "legend" or "grapevine",
        "seems" or "appears" or "seemingly" or "reportedly" => true,
        "like" or "if" or "though" => tokens[before - 1].Lower is "looks" or "sounds" or "seems" or "as",
        _ => false,
    };

    /// <summary>"Noor has joined Contoso, I think", "…, or so I hear", "…, as far as I know", "…, apparently": the last words make a guess of what stands before.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="last">Where what it is about ends.</param>
    public static bool EndsInGuess(TokenList tokens, int last)
    {
        var end = tokens.LastUnmarked;
        var comma = end;
        while (comma > last && !tokens[comma].Is(','))
            comma--;
        if (comma <= last + 1 || end - comma is < 1 or > 8 || !tokens[comma + 1].IsWord)
            return false;
        string Word(int at) => at <= end && tokens[at].IsWord ? tokens[at].Lower : "";
        var first = comma + 1;
        return Word(first) switch
        {
            "i" or "we" => end - first <= 2 && (Guessing.Contains(Word(first + 1)) || (Word(first + 1) is "am" or "was" or "'m" && Word(first + 2) is "told")),
            "or" => Word(first + 1) is "so" && Word(first + 2) is "i" or "we" or "they",
            "as" => Word(first + 1) is "far",
            "if" => Word(first + 1) is "i" or "memory" && Word(end) is "right" or "rightly" or "correctly" or "mistaken" or "serves" or "remember" or "recall" or "well" or "wrong" or "me",
            "unless" => Word(first + 1) is "i",
            "to" => Word(end) is "knowledge" or "recollection",
            "from" => Word(first + 1) is "what",
            var word => first == end && Adverbs.Contains(word),
        };
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
