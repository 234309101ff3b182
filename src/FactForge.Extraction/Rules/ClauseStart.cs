using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>Whether a main clause begins with what is looked at: "we invoice monthly"; not "in theory we invoice", "next year we invoice", "their motto: we invoice", "the plan is that we invoice", where what stands before makes it another's, another time's or nobody's.</summary>
internal static class ClauseStart
{
    /// <summary>True where nothing but openings ("Also, …", "As a rule …") and joining words stand between the start of a main clause and a token.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Index of the token.</param>
    public static bool Is(Sentence sentence, int first)
    {
        var tokens = sentence.Tokens;
        foreach (var part in sentence.MainClauses)
        {
            var start = 0;
            while (tokens[start].Span.Start < part.Span.Start)
                start++;
            if (start + Openings.End(part.Tokens) is var begin && (begin == first || IsManner(tokens, begin, first)))
                return !(start > 0 && tokens[start - 1].Is(':')) && !Enumerable.Range(start, first - start).Any(at => tokens[at].Is(':') || tokens[at].Is("otherwise") || tokens[at].Is("else"));
        }

        // "…, but we don't do copy approval", "as we close in the afternoon": a second clause of the same speaker's.
        return first > 1 && tokens[first - 1].Lower is "but" or "as" or "because"
            && !Enumerable.Range(0, first).Any(at => tokens[at].Is(':') || (tokens[at].IsWord && ((MainClauses.IsTelling(tokens[at].Lower) && !(at > 0 && tokens[at - 1].Is("to"))) || tokens[at].Lower is "that" or "whether" or "if" or "when" or "though" or "theory" or "apparently" or "perhaps" or "maybe")));
    }

    /// <summary>"As a rule we …", "as compensation we …": how, which changes nothing of what is told.</summary>
    private static bool IsManner(TokenList tokens, int begin, int first) =>
        tokens[begin].Is("as") && first - begin is 2 or 3 && (first - begin == 2 || tokens[begin + 1].Is("a")) && tokens[first - 1].Lower is "rule" or "courtesy" or "compensation" or "usual" or "always" or "standard" or "agreed";
}
