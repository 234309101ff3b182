namespace FactForge;

/// <summary>A message's class with the reason, which a user reads: "List-Unsubscribe and no reply to a person".</summary>
public sealed record MessageClassification(MessageClass Class, string Reason)
{
    /// <summary>True for what people write, to people or to a list: what is read for facts unless the owner says otherwise.</summary>
    public bool IsFromPeople => Class is MessageClass.Person or MessageClass.ListDiscussion;
}
