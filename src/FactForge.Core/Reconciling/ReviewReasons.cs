namespace FactForge;

/// <summary>What reasons have in common.</summary>
public static class ReviewReasons
{
    /// <summary>True where the question is who somebody is; its candidates are people then, by their ids.</summary>
    public static bool AsksWho(this ReviewReason why) => why is ReviewReason.UnresolvedPerson or ReviewReason.HedgedIdentity;
}
