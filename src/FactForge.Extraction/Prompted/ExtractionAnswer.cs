namespace FactForge.Extraction.Prompted;

/// <summary>An answer as the prompt's schema describes it.</summary>
internal sealed record ExtractionAnswer(IReadOnlyList<AnsweredClaim> Claims);

/// <summary>A claim as the model gives it: people and messages by number.</summary>
internal sealed record AnsweredClaim(
    int Message,
    string Quote,
    FactKind Kind,
    int? Subject,
    string SubjectName,
    int? Holder,
    string Statement,
    Slot? Slot,
    string? Value,
    string? Since,
    string? Until,
    string? Due,
    Certainty Certainty);
