namespace FactForge.Consolidation;

/// <summary>Who asks whether it is so, of themselves or of somebody, has not said that it is. What is asked for ("asked whether Ida could stand in") is no such question.</summary>
internal sealed class AQuestionIsNoClaim : IPairRule
{
    public Comparison? Look(Pairing pair) =>
        pair.First.IsAsked != pair.Second.IsAsked || (Asks(pair.First) && !AsksAnywhere(pair.Second)) || (Asks(pair.Second) && !AsksAnywhere(pair.First))
            ? new Comparison(JudgeRelation.Distinct, nameof(AQuestionIsNoClaim), "one asks what the other says") : null;

    // "Ada asked Marta Wilk whether".
    private static bool Asks(Reading reading) =>
        reading.Tokens.Count > 3 && reading.Tokens[0] is { IsSelf: true, IsPossessive: false } && reading.Tokens[1].Lower is "asked" or "asks"
        && reading.Tokens.FindIndex(2, Math.Min(4, reading.Tokens.Count - 2), token => token.Lower is "if" or "whether") is var question and > 2
        && reading.Tokens.Skip(2).Take(question - 2).All(token => token.IsName || !token.IsFunction || token.Lower is "the" or "her" or "his" or "him" or "them")
        && !reading.Tokens.Skip(question + 1).Take(4).Any(token => token.Lower is "could" or "would" or "can");

    private static bool AsksAnywhere(Reading reading) => reading.IsAsked || (reading.Tokens.FindIndex(token => token.Lower is "asked" or "asks") is var asked and >= 0 && reading.Tokens.Skip(asked + 1).Take(5).Any(token => token.Lower is "if" or "whether"));
}
