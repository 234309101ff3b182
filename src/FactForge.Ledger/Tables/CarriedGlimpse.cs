namespace FactForge.Ledger;

/// <summary>A message known from a quote alone, without what it says.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Thread">Its thread; null until it was threaded.</param>
/// <param name="Date">When it was sent, as told; null where that is not told.</param>
/// <param name="CarriedBy">The message that quotes it.</param>
/// <param name="HasCarrier">False where that message is gone.</param>
public sealed record CarriedGlimpse(MessageId Id, ThreadId? Thread, DateTimeOffset? Date, MessageId CarriedBy, bool HasCarrier);
