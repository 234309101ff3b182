namespace FactForge;

/// <summary>An address as a header tells it: the addr-spec in lower case, and the decoded display name where there is one.</summary>
/// <param name="Address">The addr-spec, lower-cased; compare by this alone.</param>
/// <param name="DisplayName">The display name as told, decoded and with "Last, First" turned round; null where there is none.</param>
public sealed record MailAddress(string Address, string? DisplayName)
{
    /// <summary>True where mail could be sent to it; false for what a list archive made unreadable or an Exchange legacy name, which tell people apart but are no address to note down.</summary>
    public bool IsWellFormed
    {
        get
        {
            var at = Address.IndexOf('@', StringComparison.Ordinal);
            return at > 0 && at == Address.LastIndexOf('@') && Address.IndexOf('.', at) > at + 1 && Address[^1] != '.' && Address.AsSpan().IndexOfAny(" |<>/") < 0;
        }
    }
}
