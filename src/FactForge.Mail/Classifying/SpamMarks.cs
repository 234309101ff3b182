namespace FactForge.Mail.Classifying;

/// <summary>What filters and mail programs leave on mail that they hold for spam: a folder, a header with a verdict, a mark in the subject.</summary>
internal static class SpamMarks
{
    private const string ManyStars = "**********";

    private static readonly (string Field, string Verdict)[] Verdicts =
    [
        ("X-Spam-Flag", "yes"), ("X-Spam-Status", "yes"), ("X-Spam", "yes"), ("X-Bogosity", "spam"), ("X-Bogosity", "yes"), ("X-DSPAM-Result", "spam"), ("X-Barracuda-Spam-Flag", "yes"),
        ("X-GND-Status", "spam"), ("X-Proofpoint-Spam-Details", "rule=spam"), ("X-Pm-Spam-Action", "spam"), ("X-VR-STATUS", "spam"), ("X-Spam-Level", ManyStars),
    ];

    public static MessageClassification? Tell(MessageSigns signs)
    {
        if (FolderWords.JunkOf(signs.Labels) is { } label)
            return new(MessageClass.Spam, $"lies in {label}");
        foreach (var (field, verdict) in Verdicts)
            if (signs.HeaderStarts(field, verdict))
                return new(MessageClass.Spam, $"marked by a spam filter: {field}");
        // Yahoo names in it the address that the mail was held back from.
        if (signs.Has("X-YahooFilteredBulk"))
            return new(MessageClass.Spam, "marked by a spam filter: X-YahooFilteredBulk");
        // Thunderbird's tags: "junk" and "nonjunk" are words of it.
        if (signs.Header("X-Mozilla-Keys")?.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Any(key => key.TrimStart('$').Equals("junk", StringComparison.OrdinalIgnoreCase)) == true)
            return new(MessageClass.Spam, "marked as junk: X-Mozilla-Keys");
        // Exchange: a level of confidence from 5 goes to Junk; SPM is the filter's verdict.
        if (signs.Header("X-MS-Exchange-Organization-SCL")?.Trim() is ['5' or '6' or '7' or '8' or '9'])
            return new(MessageClass.Spam, "marked by a spam filter: X-MS-Exchange-Organization-SCL");
        if (signs.HeaderHolds("X-Forefront-Antispam-Report", "SFV:SPM"))
            return new(MessageClass.Spam, "marked by a spam filter: X-Forefront-Antispam-Report");
        return SubjectWords.IsMarkedSpam(signs.Subject) ? new(MessageClass.Spam, "a spam filter's mark in the subject") : null;
    }
}
