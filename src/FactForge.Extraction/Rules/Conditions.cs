using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules;

/// <summary>Conditions around a clause.</summary>
internal static class Conditions
{
    /// <summary>True where a condition stands behind the clause's verb, in the clause or behind it in the sentence.</summary>
    public static bool Follow(Clause clause) => Follow(clause.Sentence, clause.Verb);

    /// <summary>True where a condition stands behind an index of the sentence.</summary>
    public static bool Follow(Sentence sentence, int from)
    {
        for (var at = from; at < sentence.Tokens.Count; at++)
        {
            if (sentence.Tokens[at].IsWord && sentence.Tokens[at].Lower is "if" or "unless" or "provided" or "assuming" or "providing")
                return true;
            // "should the listing change": an inverted condition; behind its subject "should" has a verb.
            if (at > from && sentence.Tokens[at].Is("should") && at + 2 < sentence.Tokens.Count && (WordClasses.IsDeterminer(sentence.Tokens[at + 1].Lower) || WordClasses.IsSubjectPronoun(sentence.Tokens[at + 1].Lower)))
                return true;
        }

        return false;
    }

    /// <summary>The dates that lie in a clause or lead up to it.</summary>
    public static List<DateExpression> Within(this IReadOnlyList<DateExpression> dates, Clause clause) =>
        [.. dates.Where(date => (date.First >= clause.First && date.Last <= clause.Last) || date.Last == clause.First - 1 || (date.Last == clause.First - 2 && clause.Sentence.Tokens[clause.First - 1].Is(',')))];

    /// <summary>The dates that lie between two tokens.</summary>
    public static List<DateExpression> Within(this IReadOnlyList<DateExpression> dates, int first, int last) =>
        [.. dates.Where(date => date.First >= first && date.Last <= last)];
}
