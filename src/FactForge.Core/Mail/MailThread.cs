namespace FactForge;

/// <summary>Identity of a thread. It does not change when an older or newer message turns up.</summary>
public readonly record struct ThreadId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Messages that answer one another.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Messages">At least one, in order of date, ties by message id; undated messages last.</param>
public sealed record MailThread(ThreadId Id, IReadOnlyList<Message> Messages)
{
    /// <summary>The first message's subject.</summary>
    public string Subject => Messages[0].Subject;

    /// <summary>Puts messages into a thread's order.</summary>
    public static IReadOnlyList<Message> InOrder(IEnumerable<Message> messages) =>
        [.. messages.OrderBy(message => message.Date ?? DateTimeOffset.MaxValue).ThenBy(message => message.Id.Value, StringComparer.Ordinal)];
}
