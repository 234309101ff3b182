namespace FactForge.Consolidation;

/// <summary>What two different people say are two claims, even in the same words.</summary>
internal sealed class OtherSpeakerIsAnotherClaim : IPairRule
{
    public Comparison? Look(Pairing pair) =>
        (pair.First.Holders.Count > 0 && pair.Second.Holders.Count > 0 && !pair.First.Holders.SetEquals(pair.Second.Holders)
                && !pair.First.Holders.IsSubsetOf(pair.Second.Holders) && !pair.Second.Holders.IsSubsetOf(pair.First.Holders))
            || (pair.First.IsHeldBySelf && pair.Second.Holders.Count > 0) || (pair.Second.IsHeldBySelf && pair.First.Holders.Count > 0)
            ? new Comparison(JudgeRelation.Distinct, nameof(OtherSpeakerIsAnotherClaim), "different people say it") : null;
}
