namespace FactForge.Extraction.Language;

/// <summary>"We're coming on the 22nd, does that work?": a question behind a statement is a sentence of its own, and makes no question of the statement.</summary>
internal static class TrailingQuestion
{
    private const int ShortestStatement = 4;

    /// <summary>Index of the question's first token, behind a comma or dash; -1 where the whole is one sentence.</summary>
    public static int Start(TokenList tokens, int first, int last)
    {
        if (!tokens[last].Is('?') || StartsAsQuestion(tokens[first].Lower))
            return -1;
        for (var at = last - 1; at > first + ShortestStatement; at--)
        {
            if (!(tokens[at - 1].Is(',') || tokens[at - 1].Is('-') || tokens[at - 1].Is('–') || tokens[at - 1].Is(';')))
                continue;
            // "The roof leaks, doesn't it?": whether it does is what is asked; "I've not told you, have I?" the author knows.
            if (TrailingTag.StartsAt(tokens, at - 1) && !(tokens[tokens.LastUnmarked].Lower is "i" or "we"))
                return -1;
            // "The rent is £400, correct?"
            if (at == last - 1 && tokens[at].Lower is "right" or "correct" or "no" or "yes")
                return -1;
            var start = tokens[at].Lower is "so" or "but" or "and" && at + 1 < last ? at + 1 : at;
            return StartsAsQuestion(tokens[start].Lower) && IsStatement(tokens, first, at - 1) ? at : -1;
        }

        return -1;
    }

    private static bool StartsAsQuestion(string word) =>
        word is "is" or "are" or "do" or "does" or "did" or "can" or "could" or "would" or "will" or "shall" or "have" or "has" or "should" or "may" or "any" or "what" or "how" or "when" or "where" or "who" or "which" or "why"
            or "right" or "ok" or "okay" or "yes" or "no" or "hope" or "if" or "whether" or "correct" or "please" or "or";

    /// <summary>Has a subject at its start and a verb behind it.</summary>
    private static bool IsStatement(TokenList tokens, int first, int end)
    {
        while (first < end && (!tokens[first].IsWord || WordClasses.IsOpening(tokens[first].Lower) || tokens[first].Lower is "and" or "but"))
            first++;
        return end - first >= ShortestStatement && !StartsAsQuestion(tokens[first].Lower) && FiniteVerbs.IndexIn(tokens, first, end - first) is var verb
            && (verb > first || WordClasses.IsSubjectPronoun(tokens[first].Lower));
    }
}
