namespace FactForge.Pipeline.Reviewing;

/// <summary>The names of answers, as programs and people say them.</summary>
internal static class DecisionNames
{
    public static string Of(Decision decision) => decision switch
    {
        Decision.Accept => "accept",
        Decision.Reject => "reject",
        Decision.Amend => "amend",
        Decision.Merge => "merge",
        Decision.KeepBoth => "keep-both",
        Decision.Identify { Person: null } => "nobody",
        Decision.Identify => "identify",
        Decision.NewPerson => "new-person",
        Decision.Later => "later",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
