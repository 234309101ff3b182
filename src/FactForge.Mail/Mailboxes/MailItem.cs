namespace FactForge.Mail;

/// <summary>What reading a mailbox yields: messages and problems in file order, and one <see cref="End"/> at last.</summary>
public abstract record MailItem
{
    private MailItem()
    {
    }

    /// <summary>A message.</summary>
    public sealed record Read(Message Message) : MailItem
    {
        /// <summary>True where it has more text than <see cref="MailOptions.TextLimit"/>: what stands behind is not in it.</summary>
        public bool IsCut { get; init; }
    }

    /// <summary>A message, or a stretch of the mailbox, that could not be read. Reading goes on behind it.</summary>
    public sealed record Problem(MessageLocation Location, string Reason) : MailItem;

    /// <summary>The end of the mailbox. Where it does not come, the mailbox was not read to its end.</summary>
    /// <param name="Bookmark">With which the next reading starts.</param>
    /// <param name="Messages">Messages read this time, those with a problem included.</param>
    public sealed record End(MailboxBookmark Bookmark, int Messages) : MailItem
    {
        /// <summary>False where an mbox was read on from where the last reading ended: what stands before was not read, and may be all of it.</summary>
        public bool IsFromStart { get; init; } = true;

        /// <summary>True where an mbox ends in the middle of a line: its last message may be cut off.</summary>
        public bool EndsInLine { get; init; }

        /// <summary>Lines that start with "From " in bodies and were told from the start of a message.</summary>
        public int FromLinesInBodies { get; init; }

        /// <summary>
        /// Messages whose "From " line may have been pasted into a body, with the headers below it: there is no blank line before it, or no date in it, or nothing below that
        /// a program writes into what it sends. They are read as messages of their own.
        /// </summary>
        public int UncertainSeparators { get; init; }
    }
}
