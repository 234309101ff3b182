namespace FactForge.Extraction;

/// <summary>A thread with the messages that are to be asked about; the others are context.</summary>
/// <param name="Thread">The thread as known now.</param>
/// <param name="Asked">The messages to extract from.</param>
/// <param name="Owners">The mailbox owner's addresses, lower-cased: facts about them are not wanted.</param>
public sealed record ThreadExcerpt(MailThread Thread, IReadOnlySet<MessageId> Asked, IReadOnlySet<string> Owners);
