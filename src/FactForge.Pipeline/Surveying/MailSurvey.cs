namespace FactForge.Pipeline;

/// <summary>What mailboxes hold, looked at without vault or ledger: what each message is taken for and why, the threads, the people.</summary>
public sealed record MailSurvey
{
    /// <summary>The mailboxes, in ordinal order.</summary>
    public IReadOnlyList<SurveyedMailbox> Mailboxes { get; init; } = [];

    /// <summary>Messages read, copies included; as many as the mailboxes hold, less the failures.</summary>
    public long Read { get; init; }

    /// <summary>Messages, in order of date.</summary>
    public IReadOnlyList<SurveyedMessage> Messages { get; init; } = [];

    /// <summary>Threads, in order of their first messages.</summary>
    public IReadOnlyList<SurveyedThread> Threads { get; init; } = [];

    /// <summary>Everybody who writes or is written to, those who write most first.</summary>
    public IReadOnlyList<PersonLine> People { get; init; } = [];

    /// <summary>Who the mailboxes seem to belong to; null where an owner is configured or nothing tells.</summary>
    public string? LikelyOwner { get; init; }

    /// <summary>Files that are no mail.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<RunFailure> Failures { get; init; } = [];
}

/// <summary>One mailbox.</summary>
/// <param name="Name">As the user named it.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Messages">Messages read from it.</param>
/// <param name="FromLinesInBodies">Body lines that start with "From " and were told from the start of a message.</param>
/// <param name="UncertainStarts">Messages that begin as mail pasted into mail may: without a blank line before, say.</param>
/// <param name="EndsInLine">True where it ends in the middle of a line: its last message may be cut off.</param>
public sealed record SurveyedMailbox(string Name, string Kind, long Messages, long FromLinesInBodies, long UncertainStarts, bool EndsInLine);

/// <summary>One message.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">When it was sent.</param>
/// <param name="From">The author, as name and address.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Class">What it is taken for.</param>
/// <param name="Reason">Why.</param>
/// <param name="PassedOver">Why nothing would be extracted from it; null where something would.</param>
/// <param name="Thread">Its thread.</param>
/// <param name="List">The mailing list that it came through.</param>
/// <param name="Labels">Labels and folders of all its copies.</param>
/// <param name="Copies">Copies beside this one: in other folders, through a list, under another id.</param>
/// <param name="Mailbox">Where it was found first.</param>
/// <param name="Offset">Where it begins there, in bytes.</param>
public sealed record SurveyedMessage(
    string Id, DateTimeOffset? Date, string? From, string Subject, MessageClass Class, string Reason, string? PassedOver,
    string Thread, string? List, IReadOnlyList<string> Labels, int Copies, string Mailbox, long Offset);

/// <summary>One thread.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Subject">The subject of its first message.</param>
/// <param name="Messages">Messages in it.</param>
/// <param name="First">When it began.</param>
/// <param name="Last">When it ended.</param>
/// <param name="Authors">Addresses that wrote in it.</param>
public sealed record SurveyedThread(string Id, string Subject, int Messages, DateTimeOffset? First, DateTimeOffset? Last, IReadOnlyList<string> Authors);
