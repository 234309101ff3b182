namespace FactForge.Consolidation;

/// <summary>Forty euros a person are not forty euros a group: behind a sum another thing is what it is paid for.</summary>
internal sealed class AnotherUnit : IPairRule
{
    public Comparison? Look(Pairing pair) =>
        Unit(pair.First) is { } one && Unit(pair.Second) is { } other && one.Meaning != other.Meaning && !AreOne(one, other) && !Tells(pair.First, other) && !Tells(pair.Second, one)
            ? new Comparison(JudgeRelation.Distinct, nameof(AnotherUnit), $"a sum for each '{one.Text}' in one, for each '{other.Text}' in the other") : null;

    private static bool AreOne(Token one, Token other) =>
        NearWords.AreNear(one.Stem, other.Stem) || Thesaurus.AreRelated(one.Stem, other.Stem) || WordFamily.AreOfOne(one.Stem, other.Stem) || (IsSomebody(one) && IsSomebody(other));

    // "110 euros per room and night", "110 euros a night".
    private static bool Tells(Reading reading, Token unit) => reading.Tokens.Exists(token => token.Meaning == unit.Meaning);

    private static readonly HashSet<string> Somebody = Stemmer.StemsOf("person people head guest visitor participant runner player child adult passenger customer client patient student pupil member attendee delegate");

    private static bool IsSomebody(Token token) => Somebody.Contains(token.Stem);

    // "40 euros per person", "40 euros a person".
    private static Token? Unit(Reading reading)
    {
        var sum = reading.Tokens.FindIndex(token => token.Value?.Kind == ValueKind.Money);
        return sum >= 0 && sum + 2 < reading.Tokens.Count && reading.Tokens[sum + 1] is { IsAfterBreak: false, Lower: "per" or "a" or "an" or "each" } && reading.Tokens[sum + 2] is { Value: null, IsName: false, IsFunction: false } unit
            && (sum + 3 == reading.Tokens.Count || reading.Tokens[sum + 3].IsFunction || reading.Tokens[sum + 3].IsAfterBreak || reading.Tokens[sum + 3].IsName || reading.Tokens[sum + 3].IsSelf || reading.Tokens[sum + 3].IsGone) ? unit : null;
    }
}
