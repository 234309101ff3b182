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
        if (signs.Labels.FirstOrDefault(FolderWords.IsTrash) is { } label)
            return new(MessageClass.Deleted, $"lies in {label}");
        if (int.TryParse(signs.Header("X-Mozilla-Status")?.Trim(), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var status) && (status & MozillaExpunged) != 0)
            return new(MessageClass.Deleted, "marked as deleted: X-Mozilla-Status");
        if (signs.Header("X-Status")?.Contains('D', StringComparison.Ordinal) == true)
            return new(MessageClass.Deleted, "marked as deleted: X-Status");
        return IsTrashed(signs.Mailbox) ? new(MessageClass.Deleted, "marked as deleted in the Maildir") : null;
    }

    // maildir(5): flags stand behind ":2,", or ";2," where a name may hold no colon; T is for trashed.
    private static bool IsTrashed(string mailbox) =>
        mailbox.AsSpan().LastIndexOfAny(':', ';') is > 0 and var flags && mailbox.AsSpan(flags + 1).StartsWith("2,") && mailbox.AsSpan(flags + 3).Contains('T');
}
