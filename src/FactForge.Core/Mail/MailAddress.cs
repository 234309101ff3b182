namespace FactForge;

/// <summary>An address as a header tells it: the addr-spec in lower case, and the decoded display name where there is one.</summary>
/// <param name="Address">The addr-spec, lower-cased; compare by this alone.</param>
/// <param name="DisplayName">The display name as told, decoded and with "Last, First" turned round; null where there is none.</param>
public sealed record MailAddress(string Address, string? DisplayName);
