using FactForge.Mail.Parsing;
using MimeKit;

namespace FactForge.Mail.Classifying;

/// <summary>What the classifier looks at.</summary>
internal sealed record MessageSigns(HeaderFields Headers, MailAddress? From, string Subject, string? List, IReadOnlyList<string> Labels, BodyText Body)
{
    /// <summary>True where the sender's address is hidden as list archives hide it.</summary>
    public bool IsArchived { get; init; }

    public string? Header(string field) => Headers.Text(field);

    public bool Has(string field) => Headers.Has(field);

    public bool HeaderStarts(string field, string value) => Headers.Text(field)?.TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase) == true;

    public bool IsAnswer => Headers.Has(HeaderId.InReplyTo) || Headers.Has(HeaderId.References);
}
