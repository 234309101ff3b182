using FactForge.Mail.Mailboxes;

namespace FactForge.Mail;

/// <summary>A mailbox: one file, or one folder of single messages, that is read from start to end and has one bookmark.</summary>
/// <param name="Path">Where it is; <c>-</c> for standard input.</param>
/// <param name="DisplayName">The name that messages are located by: the path as the user gave it, or below the folder that the user gave.</param>
/// <param name="Format">How messages are kept in it.</param>
/// <param name="Length">Bytes on disk, packed as they are; 0 where that is not known.</param>
public sealed record MailboxFile(string Path, string DisplayName, MailboxFormat Format, long Length)
{
    /// <summary>What it is wrapped in.</summary>
    public MailboxPacking Packing { get; init; }

    /// <summary>For a zip archive: the entry to read, or null for a group of single-message entries.</summary>
    public string? Entry { get; init; }

    /// <summary>The files of a <see cref="MailboxFormat.MessageFolder"/> or <see cref="MailboxFormat.Maildir"/>, in ordinal order.</summary>
    public IReadOnlyList<MailboxMember> Members { get; init; } = [];

    /// <summary>The folder that the messages count as lying in: "Sent" for <c>Sent.mbox</c>, <c>Archive/2024</c> for a Maildir++ folder; null where the name tells nothing.</summary>
    public string? Folder { get; init; }

    /// <summary>True where a file of it could not be looked at: what its <see cref="Members"/> lack may be there.</summary>
    public bool IsPartial { get; init; }

    /// <summary>True where its lines end in carriage returns alone.</summary>
    internal bool HasBareReturns { get; init; }

    /// <summary>True where the user gave this very file: that it holds no mail is worth a word then.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>How many archives were opened to come to it.</summary>
    internal int Packings { get; init; }

    internal Stream? Given { get; init; }

    /// <summary>What it is remembered by: its full path, so that two of one name in two folders are two mailboxes, and for an entry of an archive the entry's name behind it.</summary>
    public string Key => Given is not null ? Path : Entry is null ? MailboxFilesDoor.FullPath(Path) : $"{MailboxFilesDoor.FullPath(Path)}!{Entry}";

    /// <summary>What it is, in words for a person: "an mbox, gzipped".</summary>
    public string Kind => Given is not null ? "standard input" : Format switch
    {
        MailboxFormat.Mbox => "an mbox",
        MailboxFormat.Mmdf => "an MMDF mailbox",
        MailboxFormat.SingleMessage => "a single message",
        MailboxFormat.AppleMessage => "a single message of Apple Mail",
        MailboxFormat.MessageFolder => "single messages",
        MailboxFormat.Maildir => "a Maildir",
        MailboxFormat.OutlookData => "an Outlook data file",
        MailboxFormat.Archive => Packing == MailboxPacking.Zip ? "an archive" : "a tar archive",
        _ => throw new System.Diagnostics.UnreachableException(),
    } + Packing switch { MailboxPacking.Gzip => ", gzipped", MailboxPacking.Zip => ", zipped", _ => "" };

    /// <summary>A mailbox that is read from an open stream, of any kind, packed or not. It has no bookmark worth keeping.</summary>
    public static MailboxFile StandardInput(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new("-", "standard input", MailboxFormat.Mbox, 0) { Given = stream };
    }
}

/// <summary>A single-message file of a folder or an archive.</summary>
/// <param name="Path">Where it is: a path on disk, or the entry's name in an archive.</param>
/// <param name="DisplayName">The name that its message is located by.</param>
/// <param name="Format"><see cref="MailboxFormat.SingleMessage"/> or <see cref="MailboxFormat.AppleMessage"/>.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Stamp">Time of the last write, in UTC ticks.</param>
public sealed record MailboxMember(string Path, string DisplayName, MailboxFormat Format, long Length, long Stamp)
{
    /// <summary>True where the file is gzipped.</summary>
    public bool Gzipped { get; init; }

    /// <summary>True where its lines end in carriage returns alone.</summary>
    internal bool HasBareReturns { get; init; }

    /// <summary>The folder that its message counts as lying in, where the members of one mailbox have several; null for the mailbox's own.</summary>
    public string? Folder { get; init; }
}
