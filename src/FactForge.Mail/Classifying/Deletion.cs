namespace FactForge.Mail.Classifying;

/// <summary>
/// Mail that its owner deleted and that is there still: in the trash, or marked and not yet taken out. Thunderbird leaves what was deleted, or moved, in the mbox until the
/// folder is compacted; a Maildir's file is marked until it is expunged.
/// </summary>
internal static class Deletion
{
    private const int MozillaExpunged = 0x0008;

    public static MessageClassification? Tell(MessageSigns signs)
    {
        if (FolderWords.TrashOf(signs.Labels) is { } label)
            return new(MessageClass.Deleted, $"lies in {label}");
        if (int.TryParse(signs.Header("X-Mozilla-Status")?.Trim(), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var status) && (status & MozillaExpunged) != 0)
            return new(MessageClass.Deleted, "marked as deleted: X-Mozilla-Status");
        if (signs.Header("X-Status")?.Contains('D', StringComparison.Ordinal) == true)
            return new(MessageClass.Deleted, "marked as deleted: X-Status");
        return MaildirName.Flags(signs.Mailbox).Contains('T') ? new(MessageClass.Deleted, "marked as deleted in the Maildir") : null;
    }
}
