namespace FactForge.Mail.Threading;

/// <summary>Messages that are one thread.</summary>
/// <param name="Id">Identity: a known one where a member had one, so that it does not change when messages turn up.</param>
/// <param name="Messages">Its messages, in order of date, ties by id; undated ones last.</param>
/// <param name="FormerIds">Ids that other members had: threads that turned out to be this one. Each leads here.</param>
public sealed record ThreadGroup(ThreadId Id, IReadOnlyList<MessageId> Messages, IReadOnlyList<ThreadId> FormerIds);
