namespace FactForge;

/// <summary>A claim that did not become a fact, with the reason a person can read.</summary>
/// <param name="Claim">What was said.</param>
/// <param name="Reason">Why it was refused: "the quote stands in no message of the thread".</param>
/// <param name="IsClose">True where its owner may want to see it: grounded, but a name, number or date of the statement has no support.</param>
public sealed record RefusedClaim(Claim Claim, string Reason, bool IsClose = false);
