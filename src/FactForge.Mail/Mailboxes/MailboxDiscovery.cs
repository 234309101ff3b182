namespace FactForge.Mail;

/// <summary>What was found at a path.</summary>
/// <param name="Files">Mailboxes, in ordinal order of display name.</param>
/// <param name="Problems">What looks like mail but cannot be read, and why; also the path itself where it holds no mail.</param>
public sealed record MailboxDiscovery(IReadOnlyList<MailboxFile> Files, IReadOnlyList<MailProblem> Problems)
{
    /// <summary>Files in a folder or archive that are no mail, by display name; nothing is wrong with them.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];
}

/// <summary>A file, or a part of one, that could not be read.</summary>
/// <param name="Path">Which.</param>
/// <param name="Reason">Why, and what to do, in a sentence.</param>
public sealed record MailProblem(string Path, string Reason);
