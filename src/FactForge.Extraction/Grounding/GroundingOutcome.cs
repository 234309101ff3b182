namespace FactForge.Extraction.Grounding;

/// <summary>What became of a claim: a fact, or a refusal with its reason. Closed: there is no third.</summary>
public abstract record GroundingOutcome
{
    private GroundingOutcome()
    {
    }

    /// <summary>The claim is a fact.</summary>
    public sealed record Grounded(Fact Fact) : GroundingOutcome;

    /// <summary>The claim is none.</summary>
    public sealed record Refused(RefusedClaim Claim) : GroundingOutcome;

    /// <summary>The fact, or null where the claim was refused.</summary>
    public Fact? AsFact => (this as Grounded)?.Fact;

    /// <summary>The refusal, or null where the claim is a fact.</summary>
    public RefusedClaim? AsRefusal => (this as Refused)?.Claim;
}
