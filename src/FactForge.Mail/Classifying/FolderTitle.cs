namespace FactForge.Mail.Classifying;

/// <summary>
/// What a folder is called, of the many ways in which servers and exports write it: <c>INBOX/Trash</c>, <c>INBOX.Trash</c>, <c>[Gmail].Spam</c>, <c>.Trash</c>,
/// <c>Papierkorb.mbox</c>, <c>Junk (1)</c>, <c>Deleted_Items</c>, <c>sent-2026</c>, with letters taken apart as macOS does, or as IMAP writes them (RFC 3501, 5.1.3).
/// </summary>
internal static class FolderTitle
{
    private static readonly string[] Endings = [".mbox", ".mbx", ".mailbox", ".sbd", ".imapmbox", ".mbs", ".eml"];

    // What stands before a dot that parts folders; elsewhere a dot is of the name.
    private static readonly string[] Roots = ["inbox.", "[gmail].", "[google mail].", "[googlemail].", "mail."];

    /// <summary>The titles that a folder's or label's name may stand for, the likeliest first.</summary>
    public static IEnumerable<string> Of(string label)
    {
        var name = label[(label.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        foreach (var ending in Endings)
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                name = name[..^ending.Length];
        if (name.Contains('&', StringComparison.Ordinal))
            name = Mailboxes.ModifiedUtf7.Decode(name);
        name = NormalForm.Composed(name);
        name = name.TrimStart('.');
        foreach (var root in Roots)
            if (name.StartsWith(root, StringComparison.OrdinalIgnoreCase))
                name = name[(name.LastIndexOf('.') + 1)..];
        yield return name;
        if (name.Contains('_', StringComparison.Ordinal))
            yield return name = name.Replace('_', ' ');
        if (name.Contains('-', StringComparison.Ordinal))
            yield return name.Replace('-', ' ');
        // "sent-2026" is a sent folder split by year, "Junk (1)" another of the name.
        if (name.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var digit)
            yield return name[..digit].TrimEnd(' ', '-', '_', '.', '(', '[');
    }
}
