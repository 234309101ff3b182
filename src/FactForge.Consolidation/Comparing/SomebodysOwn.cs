namespace FactForge.Consolidation;

/// <summary>The three children in somebody's class are not her own: who is "a mother of three" has them, wherever they are.</summary>
internal sealed class SomebodysOwn : IPairRule
{
    public Comparison? Look(Pairing pair) =>
        pair.Shared.Exists(both => IsChildren(both.First.Token) && IsChildren(both.Second.Token) && IsOfAGroup(pair.First, both.First.Token) != IsOfAGroup(pair.Second, both.Second.Token))
            ? new Comparison(JudgeRelation.Distinct, nameof(SomebodysOwn), "the children are the person's own in one, and in the person's care in the other") : null;

    private static bool IsChildren(Token token) => token.Lower is "children" or "kids" && !token.IsPossessive;

    // "children in her class", "children on the ward"; not "children in Cork", "children at school".
    private static bool IsOfAGroup(Reading reading, Token children) =>
        AnotherDeed.MainVerb(reading) is { Lower: "has" or "have" or "had" } && reading.Tokens.IndexOf(children) is var place && place + 2 < reading.Tokens.Count && !reading.Tokens[place + 1].IsAfterBreak
        && reading.Tokens[place + 1].Lower is "in" or "on" or "at" && reading.Tokens[place + 2].Lower is "his" or "her" or "their" or "a" or "the";
}
