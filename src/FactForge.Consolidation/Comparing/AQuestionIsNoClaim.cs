namespace FactForge.Consolidation;

/// <summary>Who asks whether it is so has not said that it is. What is asked for ("asked whether Ida could stand in") is no such question.</summary>
internal sealed class AQuestionIsNoClaim : IPairRule
{
    public Comparison? Look(Pairing pair) => pair.First.IsAsked != pair.Second.IsAsked
        ? new Comparison(JudgeRelation.Distinct, nameof(AQuestionIsNoClaim), "one asks what the other says") : null;
}
