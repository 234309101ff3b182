namespace FactForge;

/// <summary>One message, as read: headers decoded, body as text with its segments. Compare by <see cref="Id"/> and <see cref="Content"/>.</summary>
public sealed record Message
{
    /// <summary>Identity.</summary>
    public required MessageId Id { get; init; }

    /// <summary>Hash of what the message says: author, date, subject and own words. Copies in several exports share it.</summary>
    public required ContentHash Content { get; init; }

    /// <summary>When it was sent: the Date header; where that is missing or absurd the first Received, the From_ line, or null.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The decoded subject; empty where there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The author: a mailing list's rewriting undone ("X via list" is X).</summary>
    public MailAddress? From { get; init; }

    /// <summary>Primary recipients.</summary>
    public IReadOnlyList<MailAddress> To { get; init; } = [];

    /// <summary>Recipients in copy, blind ones included.</summary>
    public IReadOnlyList<MailAddress> Cc { get; init; } = [];

    /// <summary>Where answers are to go, as told.</summary>
    public IReadOnlyList<MailAddress> ReplyTo { get; init; } = [];

    /// <summary>Addresses at which this copy was delivered (Delivered-To, X-Original-To): evidence of who owns the mailbox.</summary>
    public IReadOnlyList<string> DeliveredTo { get; init; } = [];

    /// <summary>The messages that this one answers, oldest first: References, then In-Reply-To; its own id left out.</summary>
    public IReadOnlyList<MessageId> References { get; init; } = [];

    /// <summary>A thread id that the exporting system gave (X-GM-THRID); it goes before header threading.</summary>
    public string? DeclaredThread { get; init; }

    /// <summary>The mailing list's id (RFC 2919) or posting address; null where it came through none.</summary>
    public string? List { get; init; }

    /// <summary>Labels and folders that the message was found under.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The body.</summary>
    public required MessageBody Body { get; init; }

    /// <summary>The sender's signature, where one was recognised.</summary>
    public SignatureCard? Signature { get; init; }

    /// <summary>What kind of mail it is, and why.</summary>
    public required MessageClassification Classification { get; init; }

    /// <summary>For a message known only from a quote or forward: the message that carries it. Null for a message at first hand.</summary>
    public MessageId? CarriedBy { get; init; }

    /// <summary>Where it was found.</summary>
    public required MessageLocation Location { get; init; }

    /// <summary>Author and recipients, in that order, each address once.</summary>
    public IEnumerable<MailAddress> Participants =>
        (From is null ? [] : new[] { From }).Concat(To).Concat(Cc).DistinctBy(address => address.Address, StringComparer.Ordinal);
}
