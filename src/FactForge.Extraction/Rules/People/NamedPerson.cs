namespace FactForge.Extraction.Rules.People;

/// <summary>Somebody named in the author's own words.</summary>
/// <param name="Person">Who: somebody of the headers, or a full name alone.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="First">Index of the name's first token, a title included.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Span">The name in the body, a title left out.</param>
internal sealed record NamedPerson(PersonReference Person, int Sentence, int First, int Last, TextSpan Span)
{
    /// <summary>True for somebody who neither wrote the message nor was written to.</summary>
    public bool IsOutsider { get; init; }

    /// <summary>True where a pronoun stands for them here.</summary>
    public bool IsPronoun { get; init; }
}
