namespace FactForge.Pipeline;

/// <summary>How facts of one kind, or of several, were found.</summary>
/// <param name="Gold">Facts that are there.</param>
/// <param name="Found">Facts that were found.</param>
/// <param name="Right">Found facts that are right.</param>
/// <param name="Precision">Share of the found that are right, from 0 to 1.</param>
/// <param name="Recall">Share of the gold that was found, from 0 to 1.</param>
/// <param name="F1">Harmonic mean of both.</param>
public sealed record EvaluatedKind(int Gold, int Found, int Right, double Precision, double Recall, double F1);

/// <summary>A fact on which extractor and set do not agree.</summary>
/// <param name="Thread">The thread's folder.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Quote">The words that it rests on.</param>
public sealed record DisputedFact(string Thread, FactKind Kind, string Statement, string Quote);

/// <summary>How well an extractor does on threads whose facts are known.</summary>
public sealed record ThreadsEvaluation
{
    /// <summary>Why nothing was evaluated; null where something was.</summary>
    public string? Refusal { get; init; }

    /// <summary>Who extracted: <c>rules</c>, or the model's name.</summary>
    public string Extractor { get; init; } = "";

    /// <summary>Its version: rules, or prompt, settings and model.</summary>
    public string Version { get; init; } = "";

    /// <summary>When it was measured.</summary>
    public DateTimeOffset Measured { get; init; }

    /// <summary>Threads evaluated.</summary>
    public int Threads { get; init; }

    /// <summary>All kinds together.</summary>
    public EvaluatedKind? All { get; init; }

    /// <summary>The kinds that say something of a person: all but topic, mention and context, which are matched more loosely.</summary>
    public EvaluatedKind? Asserted { get; init; }

    /// <summary>Kind by kind.</summary>
    public IReadOnlyDictionary<FactKind, EvaluatedKind> Kinds { get; init; } = new SortedDictionary<FactKind, EvaluatedKind>();

    /// <summary>Commitments with a due date: right are those whose date is right too.</summary>
    public EvaluatedKind? DueCommitments { get; init; }

    /// <summary>Roles, employers and contacts of signature blocks.</summary>
    public EvaluatedKind? Signatures { get; init; }

    /// <summary>Facts counted as wrong that stand on the words and person of a gold fact of another kind.</summary>
    public int Confused { get; init; }

    /// <summary>Share of the claims that were grounded, from 0 to 1.</summary>
    public double GroundedShare { get; init; }

    /// <summary>Share of the facts on gold words whose person is right, from 0 to 1.</summary>
    public double SubjectShare { get; init; }

    /// <summary>Why claims were refused, with how many.</summary>
    public IReadOnlyDictionary<string, int> Refused { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>What could not be asked or answered.</summary>
    public IReadOnlyList<RunFailure> Failures { get; init; } = [];

    /// <summary>Calls sent.</summary>
    public int Calls { get; init; }

    /// <summary>Answers that were known from an evaluation before.</summary>
    public int StoredAnswers { get; init; }

    /// <summary>Tokens sent.</summary>
    public long InputTokens { get; init; }

    /// <summary>Tokens received.</summary>
    public long OutputTokens { get; init; }

    /// <summary>What the calls cost; null where no price is known.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Gold quotes that stand in no message: faults of the set.</summary>
    public IReadOnlyList<string> Misplaced { get; init; } = [];

    /// <summary>Facts found that are not gold; filled where details are asked for.</summary>
    public IReadOnlyList<DisputedFact> Wrong { get; init; } = [];

    /// <summary>Gold facts that were not found; filled where details are asked for.</summary>
    public IReadOnlyList<DisputedFact> Missed { get; init; } = [];

    /// <summary>The result of the evaluation before, by the same extractor; null for the first.</summary>
    public ThreadsEvaluation? Last { get; init; }
}
