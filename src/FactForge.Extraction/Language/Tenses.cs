using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Language;

/// <summary>Whether a sentence looks back or ahead: that tells which Friday "on Friday" is.</summary>
internal static class Tenses
{
    /// <summary>Behind where the first finite verb is a past tense or a perfect, ahead else. What "was planned for Friday" lies ahead still.</summary>
    public static DateDirection DirectionOf(TokenList tokens)
    {
        var verb = FiniteVerbs.IndexIn(tokens, 0, tokens.Count);
        // "We served 214 households in January": behind "we" the form alone tells the verb.
        if (BehindPronoun(tokens) is >= 0 and var own && (verb < 0 || own < verb))
            verb = own;
        if (verb < 0)
            return DateDirection.Ahead;
        var word = tokens[verb].Lower;
        var next = verb + 1 < tokens.Count && tokens[verb + 1].IsWord ? tokens[verb + 1].Lower : "";
        if (next is "planned" or "scheduled" or "due" or "meant" or "booked" or "going" || tokens.Any(token => token.IsWord && token.Lower is "planned" or "scheduled" or "postponed" or "due" or "moved"))
            return DateDirection.Ahead;
        // "has decided to close from 1 April": what was settled lies ahead.
        if (Settles(tokens, verb))
            return DateDirection.Ahead;
        if (word is "was" or "were" or "had" or "did" || (word is "has" or "have" && VerbForms.IsParticiple(next)))
            return DateDirection.Behind;
        return VerbForms.IsPast(word) ? DateDirection.Behind : DateDirection.Ahead;
    }

    /// <summary>"has decided to", "agreed to", "have asked him to": behind it stands what is still to be.</summary>
    private static bool Settles(TokenList tokens, int verb)
    {
        for (var at = verb; at < tokens.Count && at <= verb + 2; at++)
        {
            if (tokens[at].IsWord && tokens[at].Lower is "decided" or "agreed" or "resolved" or "voted" or "promised" or "offered" or "arranged" or "chosen" or "opted")
                return at + 1 < tokens.Count && tokens[at + 1].Is("to");
        }

        return false;
    }

    /// <summary>Index of a past form right behind the first "I", "we", "he", "she", "it" or "they", adverbs left out; -1 where another word stands there.</summary>
    private static int BehindPronoun(TokenList tokens)
    {
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (!(tokens[at].IsWord && tokens[at].Lower is "i" or "we" or "he" or "she" or "it" or "they"))
                continue;
            var verb = at + 1;
            while (verb + 1 < tokens.Count && tokens[verb].IsWord && WordClasses.IsAdverb(tokens[verb].Lower))
                verb++;
            return tokens[verb].IsWord && VerbForms.IsPast(tokens[verb].Lower) ? verb : -1;
        }

        return -1;
    }
}
