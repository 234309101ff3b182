namespace FactForge.Extraction.Rules;

/// <summary>A claim of a rule, with the place that it was read from.</summary>
/// <param name="Claim">What the rule says.</param>
/// <param name="Span">Where, in the part of the message that the claim names.</param>
internal sealed record Finding(Claim Claim, TextSpan Span);
