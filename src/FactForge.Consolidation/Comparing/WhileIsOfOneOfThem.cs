namespace FactForge.Consolidation;

/// <summary>"Is the contact while Tom is away" is not "is away while Tom is the contact": what holds in the clause of "while" and what holds beside it have changed places.</summary>
internal sealed class WhileIsOfOneOfThem : IPairRule
{
    public Comparison? Look(Pairing pair)
    {
        if (Clause(pair.First) is not { } first || Clause(pair.Second) is not { } second)
            return null;
        var places = pair.Shared.Where(both => !both.First.IsName && both.First.Value is null).Select(both => (One: first.Contains(both.First.Token), Other: second.Contains(both.Second.Token))).ToList();
        return places.Exists(place => place is { One: true, Other: false }) && places.Exists(place => place is { One: false, Other: true })
            ? new Comparison(JudgeRelation.Distinct, nameof(WhileIsOfOneOfThem), "what is so and what is so meanwhile have changed places") : null;
    }

    // To its comma where it stands in front, to the end where it stands behind.
    private static HashSet<Token>? Clause(Reading reading)
    {
        var start = reading.Tokens.FindIndex(token => token.Lower is "while" or "whereas");
        return start < 0 ? null : [.. reading.Tokens.Skip(start + 1).TakeWhile(token => !token.IsAfterBreak)];
    }
}
