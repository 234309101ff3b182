using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules;

/// <summary>Conditions around a clause.</summary>
internal static class Conditions
{
    /// <summary>True where a condition stands behind the clause's verb, in the clause or behind it in the sentence.</summary>
    public static bool Follow(Clause clause) => Follow(clause.Sentence, clause.Verb, OfOwn(clause));

    /// <summary>Where the words end that a condition behind a clause may hang on: a clause that is joined to it has its own ("I'll send it and will waive the fee if …").</summary>
    private static int OfOwn(Clause clause)
    {
        var tokens = clause.Sentence.Tokens;
        var next = clause.Last + 1;
        if (next < tokens.Count && tokens[next].Is(','))
            next++;
        // "I look after Bristol, my colleague covers Swindon if …": behind a comma another's clause begins.
        if (next > clause.Last + 1 && next + 2 < tokens.Count && tokens[next].IsWord && tokens[next].Lower is "my" or "our" or "his" or "her" or "he" or "she" or "they" && ClauseVerb.IndexIn(tokens, next + 1, 6) > 0)
            return next;
        // "I look after safeguarding, so if I go quiet …": what follows from it has the condition.
        if (next + 1 < tokens.Count && tokens[next].Is("so") && tokens[next + 1].Is("if"))
            return next;
        return next + 1 < tokens.Count && (tokens[next].Is(';') || ((tokens[next].Is("and") || tokens[next].Is("but") || tokens[next].Is("so")) && !(tokens[next + 1].IsWord && tokens[next + 1].Lower is "if" or "unless" or "only" or "provided" or "assuming"))) ? next : tokens.Count;
    }

    /// <summary>"I'm in Leeds on Thursday if you want to meet": it is so whether or not; only the reader's part hangs on it.</summary>
    public static bool OnlyOffer(Clause clause)
    {
        var tokens = clause.Sentence.Tokens;
        var at = Enumerable.Range(clause.Verb, tokens.Count - clause.Verb).FirstOrDefault(index => tokens[index].Is("if"), -1);
        // "… if Mr Haddad would like to see samples"
        if (at > 0 && at + 1 < tokens.Count && !tokens[at + 1].Lower.Equals("i", StringComparison.Ordinal) && !tokens[at + 1].Is("we") && Enumerable.Range(at + 2, 4).Any(index => index + 1 < tokens.Count && tokens[index].Lower is "would" or "'d" && tokens[index + 1].Is("like")))
            return true;
        return at > 0 && at + 2 < tokens.Count && tokens[at + 1].Is("you") && tokens[at + 2].Lower is "want" or "need" or "like" or "fancy" or "'d" or "would" or "prefer" or "have";
    }

    /// <summary>True where a condition stands behind an index of the sentence.</summary>
    public static bool Follow(Sentence sentence, int from) => Follow(sentence, from, sentence.Tokens.Count);

    private static bool Follow(Sentence sentence, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            // "I'm away until the 12th so ring Dale if …": the condition is the request's.
            if (at > from + 1 && at + 1 < end && sentence.Tokens[at].Is("so") && (sentence.Tokens[at + 1].Is("please") || Requests.IsVerb(sentence.Tokens[at + 1].Lower)))
                return false;
            if (ConditionWords.Stand(sentence.Tokens, at))
                return true;
            // "should the listing change": an inverted condition; behind its subject "should" has a verb.
            if (at > from && sentence.Tokens[at].Is("should") && at + 2 < sentence.Tokens.Count && (WordClasses.IsDeterminer(sentence.Tokens[at + 1].Lower) || WordClasses.IsSubjectPronoun(sentence.Tokens[at + 1].Lower)))
                return true;
        }

        return false;
    }

    /// <summary>The dates that lie in a clause or lead up to it.</summary>
    public static List<DateExpression> Within(this IReadOnlyList<DateExpression> dates, Clause clause) =>
        [.. dates.Where(date => (date.First >= clause.First && date.Last <= clause.Last) || date.Last == clause.First - 1 || (date.Last == clause.First - 2 && clause.Sentence.Tokens[clause.First - 1].Is(','))
            || (date.Last == clause.First - 4 && clause.Sentence.Tokens[clause.First - 1].Is("latest")))];

    /// <summary>The dates that lie between two tokens.</summary>
    public static List<DateExpression> Within(this IReadOnlyList<DateExpression> dates, int first, int last) =>
        [.. dates.Where(date => date.First >= first && date.Last <= last)];
}
