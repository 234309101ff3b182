using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Language;

/// <summary>Whether a sentence looks back or ahead: that tells which Friday "on Friday" is.</summary>
internal static class Tenses
{
    /// <summary>Behind where the first finite verb is a past tense or a perfect, ahead else. What "was planned for Friday" lies ahead still.</summary>
    public static DateDirection DirectionOf(TokenList tokens)
    {
        var verb = FiniteVerbs.IndexIn(tokens, 0, tokens.Count);
        if (verb < 0)
            return DateDirection.Ahead;
        var word = tokens[verb].Lower;
        var next = verb + 1 < tokens.Count && tokens[verb + 1].IsWord ? tokens[verb + 1].Lower : "";
        if (next is "planned" or "scheduled" or "due" or "meant" or "booked" or "going" || tokens.Any(token => token.IsWord && token.Lower is "planned" or "scheduled" or "postponed" or "due" or "moved"))
            return DateDirection.Ahead;
        if (word is "was" or "were" or "had" or "did" || (word is "has" or "have" && VerbForms.IsParticiple(next)))
            return DateDirection.Behind;
        return VerbForms.IsPast(word) ? DateDirection.Behind : DateDirection.Ahead;
    }
}
