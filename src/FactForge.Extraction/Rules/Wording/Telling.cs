using FactForge.Extraction.Language;
using FactForge.Extraction.Language.Dates;

namespace FactForge.Extraction.Rules.Wording;

/// <summary>The words that a statement is made of.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">Index of the first of its tokens that is told.</param>
/// <param name="Last">Index of the last.</param>
/// <param name="Dates">Dates in it.</param>
internal sealed record Telling(Sentence Sentence, int First, int Last, IReadOnlyList<DateExpression> Dates)
{
    /// <summary>Index of the last: the closing mark of a quote or a bracket that is opened in the words, and of no other.</summary>
    public int Last { get; init; } = AtClosing(Sentence.Tokens, First, Last);

    /// <summary>The person that it is about, where that is not the author.</summary>
    public PersonReference? Subject { get; init; }

    /// <summary>Where the subject's name or pronoun starts.</summary>
    public int SubjectFirst { get; init; } = -1;

    /// <summary>Where it ends.</summary>
    public int SubjectLast { get; init; } = -1;

    /// <summary>True where the author is its subject and the clause before has the word for it.</summary>
    public bool SharesSubject { get; init; }

    /// <summary>Its place in the body.</summary>
    public TextSpan Span => TextSpan.FromBounds(Sentence.Tokens[First].Span.Start, Sentence.Tokens[Last].Span.End);

    private static int AtClosing(TokenList tokens, int first, int last)
    {
        if (last <= first || last >= tokens.Count)
            return last;
        // "I follow a 90-day policy, i.e. I will publish …": what explains stands behind.
        if (tokens[last].Lower is "i.e" or "e.g")
            last = tokens[last - 1].Is(',') && last - 2 >= first ? last - 2 : last - 1;
        foreach (var (opening, closing) in (ReadOnlySpan<(char, char)>)[('\'', '\''), ('‘', '’'), ('"', '"'), ('“', '”'), ('(', ')'), ('[', ']')])
        {
            // "(I moved in September)": of words between brackets, the closing one is none.
            if (tokens[last].Is(closing) && !IsOpen(tokens, first, last - 1, opening, closing))
                return last - 1;
            if (last + 1 < tokens.Count && tokens[last + 1].Is(closing) && tokens[last + 1].Span.Start == tokens[last].Span.End && IsOpen(tokens, first, last, opening, closing))
                return last + 1;
        }

        return last;
    }

    private static bool IsOpen(TokenList tokens, int first, int last, char opening, char closing)
    {
        var open = 0;
        for (var at = first; at <= last; at++)
        {
            // A mark that is closed as it is opened stands before a word when it opens.
            if (tokens[at].Is(opening) && (opening != closing || at == first || tokens[at - 1].Span.End < tokens[at].Span.Start))
                open++;
            else if (tokens[at].Is(closing))
                open--;
        }

        return open > 0;
    }
}
