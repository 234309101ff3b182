namespace FactForge.Consolidation;

/// <summary>Whom Mirela put forward has not put Mirela forward: the one who proposes in one is the one who is proposed in the other.</summary>
internal sealed class WhoProposesIsNotProposed : IPairRule
{
    public Comparison? Look(Pairing pair) => AreTurned(pair.First, pair.Second) || AreTurned(pair.Second, pair.First)
        ? new Comparison(JudgeRelation.Distinct, nameof(WhoProposesIsNotProposed), "who proposes in one is proposed in the other") : null;

    private static bool AreTurned(Reading proposed, Reading proposing) =>
        proposed.Holders.Count > 0 && proposed.Tokens.Exists(token => token.IsFrame && FrameReader.IsNaming(token))
        && proposing.Subject is { IsSelf: true } && AnotherDeed.MainVerb(proposing) is { } verb && FrameReader.IsNaming(verb)
        && proposing.Tokens.Exists(token => token.IsName && !token.IsFrame && proposed.Holders.Contains(token.Lower) && proposing.Tokens.IndexOf(token) > proposing.Tokens.IndexOf(verb));
}
