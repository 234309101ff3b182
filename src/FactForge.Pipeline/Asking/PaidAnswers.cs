using FactForge.Prompting;

namespace FactForge.Pipeline;

/// <summary>Answers that a look at a thread paid for: given to the run that follows it, they are not paid for again.</summary>
public sealed class PaidAnswers
{
    internal AnswersInMemory Store { get; } = new();
}
