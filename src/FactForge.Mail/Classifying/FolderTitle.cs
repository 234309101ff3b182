using FactForge.Mail.Wording;

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

    // Below these lie the places of the account itself: its inbox, and the topmost folders of stores.
    private static readonly WordSet Tops = WordSet.OfPhrases("""
        [gmail]
        [google mail]
        [googlemail]
        mail
        maildir
        local folders
        lokale ordner
        dossiers locaux
        carpetas locales
        cartelle locali
        personal folders
        persönliche ordner
        dossiers personnels
        carpetas personales
        outlook data file
        outlook-datendatei
        top of personal folders
        top of outlook data file
        top of information store
        oberste ebene des informationsspeichers
        root - mailbox
        ipm_subtree
        """);

    /// <summary>
    /// True where the place is one of the account's own: a topmost folder, or one right below the inbox, Gmail's root, a store's or the account's. <c>Clients/Kosz</c> is
    /// somebody's own folder, whatever its last word means elsewhere.
    /// </summary>
    public static bool IsTop(string label)
    {
        var parts = label.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var above in parts.AsSpan(0, Math.Max(0, parts.Length - 1)))
            if (!Tops.Contains(above) && !FolderWords.IsInbox(above) && !above.Contains('@', StringComparison.Ordinal))
                return false;
        var name = WithoutEndings(parts.Length == 0 ? label : parts[^1]).TrimStart('.');
        var root = Roots.FirstOrDefault(root => name.StartsWith(root, StringComparison.OrdinalIgnoreCase));
        return root is null || !name.AsSpan(root.Length).Contains('.');
    }

    /// <summary>The titles that a folder's or label's name may stand for, the likeliest first.</summary>
    public static IEnumerable<string> Of(string label)
    {
        var name = WithoutEndings(label[(label.LastIndexOfAny(['/', '\\']) + 1)..].Trim());
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

    private static string WithoutEndings(string name)
    {
        foreach (var ending in Endings)
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                name = name[..^ending.Length];
        return name;
    }
}
