namespace FactForge.Pipeline.Intake;

/// <summary>Messages that were found gone from a mailbox. They are told of once all mailboxes are read: one that was moved is in another, which may be read later.</summary>
internal sealed class Departures(RunContext context)
{
    private readonly List<(string Mailbox, IReadOnlyList<MessageId> Messages)> departed = [];

    /// <summary>Messages are gone from a mailbox, and from all that were read so far.</summary>
    public void Add(string mailbox, IReadOnlyList<MessageId> messages) => departed.Add((mailbox, messages));

    /// <summary>Says how many are gone from each mailbox, those left out that turned up in another.</summary>
    public void Tell()
    {
        foreach (var (mailbox, messages) in departed)
        {
            var count = messages.Count(context.Ledger.Forgotten.IsGone);
            if (count > 0)
                context.Tally.Remark(count == 1
                    ? $"{mailbox}: one message that it held before is gone; what only it said leaves the notes."
                    : $"{mailbox}: {count} messages that it held before are gone; what only they said leaves the notes.");
        }
    }
}
