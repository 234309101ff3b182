using FactForge.Mail.Parsing;
using MimeKit;

namespace FactForge.Mail.Classifying;

/// <summary>What the classifier looks at.</summary>
internal sealed record MessageSigns(HeaderList Headers, MailAddress? From, string Subject, string? List, IReadOnlyList<string> Labels, BodyText Body)
{
    /// <summary>True where the sender's address is hidden as list archives hide it.</summary>
    public bool IsArchived { get; init; }

    public string? Header(string field) => Headers[field];

    public bool Has(string field) => Headers.Contains(field);

    public bool HeaderStarts(string field, string value) => Headers[field]?.TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase) == true;

    public bool IsAnswer => Headers.Contains(HeaderId.InReplyTo) || Headers.Contains(HeaderId.References);
}
