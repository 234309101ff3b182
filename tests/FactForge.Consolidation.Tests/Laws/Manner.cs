namespace FactForge.Consolidation.Tests.Laws;

/// <summary>How a thought is put into words.</summary>
/// <param name="Verb">Which of the verbs that mean it.</param>
/// <param name="Order">Which order of its parts, and which voice.</param>
/// <param name="Format">How numbers, sums and days are written.</param>
/// <param name="Frame">Who is said to say it, and in which words.</param>
/// <param name="Hedge">0 where it is said outright.</param>
internal sealed record Manner(int Verb, int Order, int Format, int Frame, int Hedge)
{
    /// <summary>Surer manners have lower numbers.</summary>
    public bool IsSure => Hedge == 0;
}
