namespace FactForge;

/// <summary>How one wording stands to another, as a judge or the owner answers it.</summary>
public enum JudgeRelation
{
    /// <summary>The second says what the first says.</summary>
    Same,

    /// <summary>The second says the same and more.</summary>
    Refines,

    /// <summary>The second took the place of the first.</summary>
    Supersedes,

    /// <summary>Both cannot hold.</summary>
    Contradicts,

    /// <summary>They are different things.</summary>
    Distinct,
}

/// <summary>A pair that the rules leave undecided.</summary>
/// <param name="PersonName">Whose note it is.</param>
/// <param name="Standing">The wording that came first.</param>
/// <param name="Arriving">The wording that came later.</param>
public sealed record JudgeQuestion(string PersonName, string Standing, string Arriving);

/// <summary>A judge's answer.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Relation">The answer; null where the judge refused, failed, or named nothing that was offered.</param>
/// <param name="Reason">The judge's reason, or why there is no answer.</param>
public sealed record JudgeAnswer(JudgeQuestion Question, JudgeRelation? Relation, string Reason)
{
    /// <summary>One sentence that says all of both, where each says something that the other lacks; null for none. It is checked before it stands anywhere.</summary>
    public string? Wording { get; init; }

    /// <summary>True where there is no answer for now: the model was out of reach or its budget spent. It is to be asked again.</summary>
    public bool IsForNow { get; init; }
}
