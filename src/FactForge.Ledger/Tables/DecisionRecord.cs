namespace FactForge.Ledger;

/// <summary>An answer of the owner's as recorded.</summary>
internal sealed record DecisionRecord(string Kind, string Item, string? Text, int? Survivor, string? Person, string? Address = null)
{
    public static DecisionRecord Of(Decision decision) => decision switch
    {
        Decision.Accept => new("accept", decision.Item, null, null, null),
        Decision.Reject => new("reject", decision.Item, null, null, null),
        Decision.Amend amend => new("amend", decision.Item, amend.Text, null, null),
        Decision.Merge merge => new("merge", decision.Item, null, merge.Survivor, null),
        Decision.KeepBoth => new("keep-both", decision.Item, null, null, null),
        Decision.Identify identify => new("identify", decision.Item, null, null, identify.Person?.Value),
        Decision.NewPerson person => new("new-person", decision.Item, person.Name, null, null),
        Decision.Later => new("later", decision.Item, null, null, null),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public Decision ToDecision() => Kind switch
    {
        "accept" => new Decision.Accept(Item),
        "reject" => new Decision.Reject(Item),
        "amend" => new Decision.Amend(Item, Text ?? ""),
        "merge" => new Decision.Merge(Item, Survivor ?? 0),
        "keep-both" => new Decision.KeepBoth(Item),
        "identify" => new Decision.Identify(Item, Person is null ? null : new PersonId(Person)),
        "new-person" => new Decision.NewPerson(Item, Text ?? ""),
        "later" => new Decision.Later(Item),
        _ => throw new InvalidDataException($"The ledger holds a decision of unknown kind '{Kind}'."),
    };
}
