namespace FactForge.Extraction.Rules;

/// <summary>A full name in the author's own words.</summary>
/// <param name="Name">First name and surname, title left out.</param>
/// <param name="Span">Where it stands in the body.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="Last">Index of its last token.</param>
internal sealed record NamedPerson(string Name, TextSpan Span, int Sentence, int First, int Last);
