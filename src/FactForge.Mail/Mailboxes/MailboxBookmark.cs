namespace FactForge.Mail;

/// <summary>
/// How far a mailbox was read, so that an unchanged one is passed over without being read, and a grown one is read on from
/// where it ended. Plain data: it survives JSON.
/// </summary>
/// <param name="Length">Bytes on disk when it was read.</param>
/// <param name="Stamp">Time of the last write then, in UTC ticks.</param>
/// <param name="Head">Hash of the first 64 KB on disk.</param>
public sealed record MailboxBookmark(long Length, long Stamp, string Head)
{
    /// <summary>Hash of the bytes up to <see cref="ReadTo"/>, of samples of them where they are many; empty where the mailbox is not read on from its end.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Offset up to which an mbox was read.</summary>
    public long ReadTo { get; init; }

    /// <summary>Where the last message of an mbox began; it is read again where what follows is no new message (a file cut off in mid-message and completed).</summary>
    public long LastMessage { get; init; }

    /// <summary>For a folder of messages: a 48-bit mark for each file that was read, in base64, sorted, joined. A file whose mark is there is not read again.</summary>
    public string Members { get; init; } = "";

    /// <summary>The edition of the rules that told the classes of what was read.</summary>
    public int Edition { get; init; }

    /// <summary>False where older rules told the classes of what was read: read again from its start, some of it may be told otherwise.</summary>
    public bool IsOfTheseRules => Edition == Classifying.MessageClassifier.Edition;

    /// <summary>The bookmark of a mailbox that cannot be recognised again: standard input.</summary>
    public static MailboxBookmark None { get; } = new(-1, 0, "");

    /// <summary>True where the mailbox begins as the one that was read: it is that one, whatever path it had.</summary>
    public bool IsOf(MailboxFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Length >= 0 && file.Given is null && Mailboxes.MailboxFilesDoor.Stamp(file)?.Head == Head;
    }

    /// <summary>True where the mailbox stands as it was read, told without reading more than its first 64 KB.</summary>
    public bool IsUnchanged(MailboxFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Length < 0 || file.Given is not null)
            return false;
        var now = Mailboxes.MailboxFilesDoor.Stamp(file);
        return now is not null && now.Length == Length && now.Stamp == Stamp && now.Head == Head;
    }
}
