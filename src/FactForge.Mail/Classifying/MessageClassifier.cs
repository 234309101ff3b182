using FactForge.Mail.Identity;
using FactForge.Mail.Threading;

namespace FactForge.Mail.Classifying;

/// <summary>
/// Tells what kind of mail a message is, with the reason. "List-Unsubscribe" or "Precedence" alone says little: discussion lists
/// set both. The order is from what is certain (a report, a calendar part, RFC 3834's header) to what is likely.
/// </summary>
internal static class MessageClassifier
{
    public static MessageClassification Classify(MessageSigns signs, IReadOnlyList<ClassRule> rules)
    {
        var found = Tell(signs);
        foreach (var rule in rules)
            if (rule.Fits(found.Class, signs.From, signs.List, signs.Labels))
                return new(rule.Class, $"configured: {rule.Describe()}");
        return found;
    }

    private static MessageClassification Tell(MessageSigns signs) =>
        Bounce(signs) ?? Calendar(signs) ?? Spam(signs) ?? Draft(signs) ?? AutomaticReply(signs) ?? Machine(signs) ?? ListOrNewsletter(signs)
        ?? new(MessageClass.Person, "a person to people: no sign of a machine, a list or bulk mail");

    private static MessageClassification? Bounce(MessageSigns signs)
    {
        if (signs.Body.IsDeliveryReport)
            return new(MessageClass.Bounce, "a delivery status report");
        if (signs.Body.IsReadReceipt)
            return new(MessageClass.Notification, "a receipt of reading");
        if (signs.Has("X-Failed-Recipients"))
            return new(MessageClass.Bounce, "X-Failed-Recipients");
        var sender = signs.From?.Address ?? "";
        var isDaemon = sender.StartsWith("mailer-daemon", StringComparison.Ordinal) || sender.StartsWith("postmaster", StringComparison.Ordinal);
        return isDaemon && SubjectWords.IsBounce(signs.Subject) ? new(MessageClass.Bounce, "from the mail system, and the subject tells of a failure") : null;
    }

    private static MessageClassification? Calendar(MessageSigns signs) => signs.Body.CalendarMethod switch
    {
        null => null,
        "REPLY" or "COUNTER" or "DECLINECOUNTER" => new(MessageClass.InvitationResponse, $"a calendar part with method {signs.Body.CalendarMethod}"),
        "REQUEST" or "CANCEL" or "ADD" or "REFRESH" => new(MessageClass.Invitation, $"a calendar part with method {signs.Body.CalendarMethod}"),
        _ => null,
    };

    private static MessageClassification? Spam(MessageSigns signs)
    {
        if (signs.Labels.FirstOrDefault(FolderWords.IsJunk) is { } label)
            return new(MessageClass.Spam, $"lies in {label}");
        if (signs.HeaderStarts("X-Spam-Flag", "yes") || signs.HeaderStarts("X-Spam-Status", "yes"))
            return new(MessageClass.Spam, "marked by a spam filter");
        return null;
    }

    // A label of that name on mail that came is somebody's own label.
    private static MessageClassification? Draft(MessageSigns signs) =>
        signs.Labels.FirstOrDefault(FolderWords.IsDraft) is { } label && !signs.Has("Received") && !signs.Has("Delivered-To") ? new(MessageClass.Draft, $"lies in {label}") : null;

    private static MessageClassification? AutomaticReply(MessageSigns signs)
    {
        if (signs.HeaderStarts("Auto-Submitted", "auto-replied") || signs.HeaderStarts("Auto-Submitted", "auto-notified"))
            return new(MessageClass.AutomaticReply, $"Auto-Submitted: {signs.Header("Auto-Submitted")!.Trim()}");
        if (signs.Has("X-Autoreply") || signs.Has("X-Autorespond") || signs.Has("X-Autoresponder") || signs.HeaderStarts("Precedence", "auto_reply") || signs.HeaderStarts("X-Precedence", "auto_reply"))
            return new(MessageClass.AutomaticReply, "a header of automatic answers");
        if (!SubjectWords.IsAutomaticReply(signs.Subject))
            return null;
        // The prefix alone could be quoted by a person; Exchange sets this header with it, and who answers by hand has "Re:".
        return signs.Has("X-Auto-Response-Suppress") || !SubjectText.Normalize(signs.Subject).IsReply
            ? new(MessageClass.AutomaticReply, "the subject is that of an absence note") : null;
    }

    private static MessageClassification? Machine(MessageSigns signs)
    {
        var sender = signs.From?.Address;
        var generated = signs.HeaderStarts("Auto-Submitted", "auto-generated");
        var machine = sender is not null && RoleAddresses.IsMachine(sender);
        var service = ServiceHeader(signs);
        if (!generated && !machine && service is null)
            return null;
        var reason = generated ? "Auto-Submitted: auto-generated" : machine ? $"{sender} is no person's address" : service!;
        if (SubjectWords.IsReceipt(signs.Subject))
            return new(MessageClass.Receipt, reason + ", and the subject is that of a receipt");
        // A newsletter may come from a machine's address too: what tells is that it can be unsubscribed from and answers nothing.
        return !generated && service is null && IsBulk(signs) && !signs.IsAnswer
            ? new(MessageClass.Newsletter, reason + ", with " + BulkReason(signs))
            : new(MessageClass.Notification, reason);
    }

    private static MessageClassification? ListOrNewsletter(MessageSigns signs)
    {
        var sender = signs.From?.Address;
        var role = sender is not null && RoleAddresses.IsNobody(sender);
        if (role && SubjectWords.IsReceipt(signs.Subject) && (IsBulk(signs) || !signs.IsAnswer))
            return new(MessageClass.Receipt, $"{sender} is no person's address, and the subject is that of a receipt");
        if (IsDiscussion(signs) is { } discussion && !(role && CampaignHeader(signs) is not null))
            return new(MessageClass.ListDiscussion, discussion);
        if (!IsBulk(signs))
            return null;
        if (signs.IsAnswer && !role && CampaignHeader(signs) is null)
            return null;
        return new(MessageClass.Newsletter, BulkReason(signs) + (role ? $" from {sender}" : ", and it is no list that people write to"));
    }

    /// <summary>A list that its members write to: it has a posting address, or its manager is one for discussions, or the message answers another one there.</summary>
    private static string? IsDiscussion(MessageSigns signs)
    {
        var post = signs.Header("List-Post");
        if (post?.Trim().StartsWith("NO", StringComparison.OrdinalIgnoreCase) == true || CampaignHeader(signs) is not null)
            return null;
        if (post is not null)
            return "a list with a posting address";
        if (signs.Has("X-Mailman-Version") || signs.Has("X-BeenThere") || signs.Has("Mailing-List") || signs.Has("X-Google-Group-Id"))
            return "sent by a discussion list's manager";
        if (signs.IsArchived)
            return "the sender's address is hidden, as archives of lists do" + (signs.List is null ? "" : ": " + signs.List);
        if (signs.List is null)
            return null;
        return signs.IsAnswer ? "an answer on the list " + signs.List : null;
    }

    private static bool IsBulk(MessageSigns signs) =>
        signs.Has("List-Unsubscribe") || signs.HeaderStarts("Precedence", "bulk") || signs.HeaderStarts("Precedence", "junk") || CampaignHeader(signs) is not null
        || (signs.Has("List-Id") && !signs.Has("List-Post"));

    private static string BulkReason(MessageSigns signs) =>
        CampaignHeader(signs) ?? (signs.Has("List-Unsubscribe") ? "List-Unsubscribe" : signs.Has("List-Id") ? "List-Id" : "Precedence: bulk");

    // What senders of campaigns put in; people's lists do not.
    private static string? CampaignHeader(MessageSigns signs)
    {
        foreach (var field in (ReadOnlySpan<string>)["List-Unsubscribe-Post", "Feedback-ID", "X-Campaign", "X-CampaignID", "X-Campaign-Id", "X-MC-User", "X-Mailgun-Tag", "X-SG-EID", "X-CSA-Complaints", "X-Mailchimp-ID", "X-Newsletter", "X-HubSpot-Campaign"])
            if (signs.Has(field))
                return field;
        return null;
    }

    private static string? ServiceHeader(MessageSigns signs)
    {
        foreach (var field in (ReadOnlySpan<string>)["X-GitHub-Reason", "X-GitLab-Project", "X-JIRA-FingerPrint", "X-Bugzilla-Reason", "X-Trac-Project", "X-Jenkins-Job", "X-Redmine-Host", "X-PagerDuty", "X-Atlassian-Token", "X-RT-Ticket", "X-OTRS-Loop"])
            if (signs.Has(field))
                return "written by a service: " + field;
        return null;
    }
}
