namespace FactForge.Mail.Mailboxes;

/// <summary>Raw messages up to where what they lie in cannot be read on; why is kept as a sentence.</summary>
internal sealed class GuardedMessages(SplitTally tally)
{
    /// <summary>Why they ended early; null where they did not.</summary>
    public string? Failure { get; private set; }

    /// <summary>How far was read then.</summary>
    public long FailedAt { get; private set; }

    /// <summary>The messages; ends early with <see cref="Failure"/> set where a message cannot be read.</summary>
    public IEnumerable<RawMessage> Of(IEnumerable<RawMessage> messages, CancellationToken cancellationToken)
    {
        using var each = messages.GetEnumerator();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            RawMessage? next = null;
            try
            {
                if (each.MoveNext())
                    next = each.Current;
                else
                    Failure = tally.TakeDamage();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                Failure = tally.TakeDamage() ?? MailboxFilesDoor.Sentence(exception);
            }

            if (next is null)
                yield break;
            FailedAt = next.Location.Offset + next.FullLength;
            yield return next;
        }
    }
}
