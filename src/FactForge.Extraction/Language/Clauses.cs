namespace FactForge.Extraction.Language;

/// <summary>Finds the clauses of a sentence in which the author speaks of themselves.</summary>
internal static class Clauses
{
    /// <summary>Clauses with "I" or "we" as subject, in order. Those under a condition ("if I", "once we") are left out.</summary>
    public static IEnumerable<Clause> OfAuthor(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (sentence.IsQuestion)
            yield break;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!(tokens[at].Is("i") || tokens[at].Is("we")) || (at + 1 < tokens.Count && tokens[at + 1].Is('.')))
                continue;
            if (!StartsClause(tokens, at) || IsConditional(tokens, at))
                continue;
            var verb = at + 1;
            while (verb < tokens.Count && tokens[verb].IsWord && WordClasses.IsAdverb(tokens[verb].Lower))
                verb++;
            if (verb >= tokens.Count || !tokens[verb].IsWord)
                continue;
            yield return new(sentence, at, verb, End(tokens, verb));
        }
    }

    /// <summary>The subject stands at the start, behind a mark or behind a joining word.</summary>
    private static bool StartsClause(IReadOnlyList<Token> tokens, int at)
    {
        if (at == 0)
            return true;
        var before = tokens[at - 1];
        return !before.IsWord || WordClasses.JoinsClauses(before.Lower) || WordClasses.IsOpening(before.Lower) || Dates.DateWordsEnd.IsDateWord(before.Lower);
    }

    /// <summary>True where the clause, or the one it hangs on, is only so if something else is.</summary>
    private static bool IsConditional(IReadOnlyList<Token> tokens, int at)
    {
        for (var before = 0; before < at; before++)
        {
            if (tokens[before].IsWord && tokens[before].Lower is "if" or "unless" or "whether" or "provided" or "assuming" or "suppose" or "should" or "were" or "had" && (before == 0 || tokens[before].Lower is "if" or "unless" or "whether"))
                return true;
        }

        return false;
    }

    /// <summary>Index of the last word of the clause whose verb stands at an index.</summary>
    public static int End(IReadOnlyList<Token> tokens, int verb)
    {
        var last = verb;
        for (var at = verb + 1; at < tokens.Count; at++)
        {
            if (tokens[at].Is(';') || tokens[at].Is('(') || tokens[at].Is('—') || tokens[at].Is('!') || tokens[at].Is('?') || tokens[at].Is('…') || tokens[at].Is(':'))
                break;
            if (tokens[at].Is('.') && (at + 1 == tokens.Count || tokens[at + 1].Span.Start > tokens[at].Span.End))
                break;
            if (tokens[at].Is('-') && at + 1 < tokens.Count && tokens[at].Span.End < tokens[at + 1].Span.Start && tokens[at].Span.Start > tokens[at - 1].Span.End)
                break;
            if (tokens[at].Is('–') || StartsNew(tokens, at))
                break;
            last = at;
        }

        return last;
    }

    /// <summary>", but …", ", and I …", "and we …", ", please …", ", I …".</summary>
    private static bool StartsNew(IReadOnlyList<Token> tokens, int at)
    {
        var next = at + 1 < tokens.Count ? tokens[at + 1].Lower : "";
        var afterNext = at + 2 < tokens.Count ? tokens[at + 2].Lower : "";
        if (tokens[at].Is(','))
            return next is "but" or "so" or "though" or "although" or "whereas" or "please" or "which" or "because" or "since" || WordClasses.IsSubjectPronoun(next)
                || (next is "and" or "or" && (WordClasses.IsSubjectPronoun(afterNext) || afterNext is "please" or "if" or "then" or "would" or "could" or "can"))
                || next is "don't" or "promise" or "thanks" or "if";
        if (tokens[at].Is("and") || tokens[at].Is("but") || tokens[at].Is("so"))
            return WordClasses.IsSubjectPronoun(next) || next is "please" or "if" or "then" or "would" or "could";
        return false;
    }
}
