namespace FactForge;

/// <summary>A message's class with the reason, which a user reads: "List-Unsubscribe and no reply to a person".</summary>
public sealed record MessageClassification(MessageClass Class, string Reason);
