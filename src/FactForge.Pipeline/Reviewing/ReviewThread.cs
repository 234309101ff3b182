namespace FactForge.Pipeline;

/// <summary>A thread to be read.</summary>
/// <param name="Id">The thread.</param>
/// <param name="Subject">Its first message's subject.</param>
/// <param name="Messages">Its messages, in order.</param>
public sealed record ReviewThread(ThreadId Id, string Subject, IReadOnlyList<ReviewMessage> Messages);

/// <summary>A message to be read.</summary>
/// <param name="Id">The message.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="From">Who wrote it.</param>
/// <param name="To">To whom.</param>
/// <param name="Cc">Who had a copy.</param>
/// <param name="Date">When.</param>
/// <param name="Body">Its text; empty where it is not kept.</param>
/// <param name="IsBodyKept">False where bodies are not kept in the ledger.</param>
/// <param name="Segments">Whose words stand where in the body.</param>
/// <param name="Quotes">Stretches of the body that facts and close claims rest on, in order, none overlapping another.</param>
/// <param name="Places">The files that it was found in.</param>
public sealed record ReviewMessage(
    MessageId Id, string Subject, string? From, IReadOnlyList<string> To, IReadOnlyList<string> Cc, DateTimeOffset? Date, string Body, bool IsBodyKept,
    IReadOnlyList<BodySegment> Segments, IReadOnlyList<TextSpan> Quotes, IReadOnlyList<MessageLocation> Places);
