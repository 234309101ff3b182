namespace FactForge.Consolidation;

/// <summary>Who cycles to work does not cycle to Cork for that: "work" behind "to" is a place, though the word carries nothing elsewhere.</summary>
internal sealed class AnotherDestination : IPairRule
{
    public Comparison? Look(Pairing pair) => Look(pair.First, pair.Second) ?? Look(pair.Second, pair.First);

    private static Comparison? Look(Reading toWork, Reading elsewhere) =>
        GoesTo(toWork, static token => token.Lower == "work") is not null && GoesTo(elsewhere, static token => token.IsName) is { } place
        && !elsewhere.Tokens.Exists(token => token.Lower == "work") && !toWork.Tokens.Exists(token => token.IsName && token.Meaning == place.Meaning)
            ? new Comparison(JudgeRelation.Distinct, nameof(AnotherDestination), $"one goes to work, the other to '{place.Text}'") : null;

    private static Token? GoesTo(Reading reading, Predicate<Token> isPlace) =>
        reading.Tokens.Where((token, place) => place > 1 && reading.Tokens[place - 1].Lower == "to" && reading.Tokens[place - 2].IsVerb && isPlace(token) && !token.IsAfterBreak).FirstOrDefault();
}
