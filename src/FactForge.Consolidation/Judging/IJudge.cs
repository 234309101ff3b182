namespace FactForge.Consolidation;

/// <summary>Settles pairs that the rules leave undecided. What it says never merges what a guard forbids.</summary>
public interface IJudge
{
    /// <summary>Asks about pairs; several may share one call. One answer for each question, in their order; a refusal or failure is an answer without a relation.</summary>
    Task<IReadOnlyList<JudgeAnswer>> AskAsync(IReadOnlyList<JudgeQuestion> questions, CancellationToken cancellationToken);
}
