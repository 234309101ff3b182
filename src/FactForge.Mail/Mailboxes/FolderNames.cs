namespace FactForge.Mail.Mailboxes;

/// <summary>The mail folder that a file or directory stands for.</summary>
internal static class FolderNames
{
    private static readonly string[] Endings = [".mbox", ".mbx", ".gz", ".zip", ".tar", ".tgz", ".mailbox", ".mmdf"];

    /// <summary>"Sent" for <c>export/Sent.mbox.gz</c>; Apple Mail's <c>Sent.mbox/mbox</c> is "Sent" too.</summary>
    public static string? OfMbox(string displayName)
    {
        var parts = displayName.Split('/', '!');
        var name = parts[^1] == "mbox" && parts.Length > 1 ? parts[^2] : parts[^1];
        while (Endings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending)
            name = name[..^ending.Length];
        return name.Length == 0 ? null : name;
    }

    /// <summary>The folder that a single message lies in by its path, <c>cur</c> and <c>new</c> of a Maildir left off; empty for the topmost.</summary>
    public static string Above(string path)
    {
        var folder = path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";
        return folder.EndsWith("/cur", StringComparison.Ordinal) || folder.EndsWith("/new", StringComparison.Ordinal) ? folder[..^4]
            : folder is "cur" or "new" ? "" : folder;
    }

    /// <summary>True for a Maildir's delivery in progress by its path alone: <c>tmp</c>, and a name that begins with the time (maildir(5)). It is no message yet.</summary>
    public static bool IsDelivery(string path) => path.Split('/') is [.., "tmp", var name] && name.IndexOf('.', StringComparison.Ordinal) is > 8 and var dot && !name.AsSpan(0, dot).ContainsAnyExceptInRange('0', '9');

    /// <summary>"Inbox/Harbour" for readpst's <c>Personal Folders/Inbox/Harbour/mbox</c>: the store's own name on top says nothing.</summary>
    public static string OfOutlook(string displayName)
    {
        var parts = displayName.Split('/');
        var folders = parts[..^1];
        return folders.Length == 0 ? parts[^1] : string.Join('/', folders.Length == 1 ? folders : folders[1..]);
    }

    /// <summary><c>Archive/2024</c> for a Maildir++ folder <c>.Archive.2024</c>; a plain folder's own name; null for the root. Apple Mail's <c>Junk.mbox/…/Data/1/Messages</c> is "Junk".</summary>
    public static string? OfFolder(string relative)
    {
        if (relative.Length == 0)
            return null;
        if (OfAppleStore(relative) is { } mailbox)
            return mailbox;
        var name = ModifiedUtf7.Decode(relative[(relative.LastIndexOf('/') + 1)..]);
        return name.StartsWith('.') && name.Length > 1 ? name[1..].Replace('.', '/') : name;
    }

    // Its store keeps the messages of a mailbox deep below it, in folders that all have one name.
    private static string? OfAppleStore(string relative)
    {
        var parts = relative.Split('/', '!');
        return parts[^1] == "Messages" && Array.FindLast(parts, part => part.Length > 5 && part.EndsWith(".mbox", StringComparison.OrdinalIgnoreCase)) is { } mailbox ? mailbox[..^5] : null;
    }
}
