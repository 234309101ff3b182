namespace FactForge.Pipeline.Intake;

/// <summary>Tells versions of one message (a list's copy beside the direct one) from two messages that share an id: the author and, within a day and a half, the time agree.</summary>
internal static class CopyRule
{
    private static readonly TimeSpan SameMessage = TimeSpan.FromHours(36);

    /// <summary>True for a draft beside what was sent of it: the program that wrote both gave them one id, and days may lie between.</summary>
    public static bool IsDraftOf(MessageClassification one, MailAddress? from, MessageClassification other, MailAddress? otherFrom) =>
        (one.Class == MessageClass.Draft) != (other.Class == MessageClass.Draft) && (from is null || otherFrom is null || from.Address == otherFrom.Address);

    public static bool AreVersions(MailAddress? from, DateTimeOffset? date, MailAddress? otherFrom, DateTimeOffset? otherDate) =>
        from?.Address == otherFrom?.Address && (date is null || otherDate is null || (date.Value - otherDate.Value).Duration() < SameMessage);
}
