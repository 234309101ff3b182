using FactForge.Mail.Parsing;
using FactForge.Mail.Threading;
using MimeKit;

namespace FactForge.Mail.Classifying;

/// <summary>What the classifier looks at.</summary>
internal sealed record MessageSigns(HeaderFields Headers, MailAddress? From, string Subject, string? List, IReadOnlyList<string> Labels, BodyText Body)
{
    /// <summary>True where the sender's address is hidden as list archives hide it.</summary>
    public bool IsArchived { get; init; }

    /// <summary>To whom the message went.</summary>
    public IReadOnlyList<MailAddress> To { get; init; } = [];

    /// <summary>Who got a copy.</summary>
    public IReadOnlyList<MailAddress> Cc { get; init; } = [];

    /// <summary>To whom answers go.</summary>
    public IReadOnlyList<MailAddress> ReplyTo { get; init; } = [];

    /// <summary>The body's text, cut into own words and those of others.</summary>
    public IReadOnlyList<BodySegment> Segments { get; init; } = [];

    /// <summary>The file, or the place in an archive, that it lies in: a Maildir's has flags behind it.</summary>
    public string Mailbox { get; init; } = "";

    /// <summary>The body's text.</summary>
    public string Text { get; init; } = "";

    public string? Header(string field) => Headers.Text(field);

    public bool Has(string field) => Headers.Has(field);

    public bool HeaderStarts(string field, string value) => Headers.Text(field)?.TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase) == true;

    public bool HeaderHolds(string field, string value) => Headers.Text(field)?.Contains(value, StringComparison.OrdinalIgnoreCase) == true;

    public bool IsAnswer => Headers.Has(HeaderId.InReplyTo) || Headers.Has(HeaderId.References);

    public bool IsForwardOrReply => SubjectText.Normalize(Subject) is { IsReply: true } or { IsForward: true };
}
