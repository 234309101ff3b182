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
}
