using FactForge.Mail.Identity;
using FactForge.Mail.Threading;

namespace FactForge.Mail.Classifying;

/// <summary>
/// Tells what kind of mail a message is, with the reason. "List-Unsubscribe" or "Precedence" alone says little: discussion lists
/// set both. The order is from what is certain (a report, a calendar part, RFC 3834's header) to what is likely.
/// </summary>
internal static class MessageClassifier
{
    /// <summary>Raised with every change by which a message may get another class: what was told by an older edition is read and told again.</summary>
    public const int Edition = 4;

    public static MessageClassification Classify(MessageSigns signs, IReadOnlyList<ClassRule> rules)
    {
        var found = Tell(signs);
        foreach (var rule in rules)
            if (rule.Fits(found.Class, signs.From, signs.List, signs.Labels))
                return new(rule.Class, $"configured: {rule.Describe()}");
        return found;
    }

    private static MessageClassification Tell(MessageSigns signs) =>
        Bounce(signs) ?? Calendar(signs) ?? SpamMarks.Tell(signs) ?? Draft(signs) ?? Deletion.Tell(signs) ?? AutomaticReply(signs) ?? Machine(signs) ?? ListOrNewsletter(signs)
        ?? new(MessageClass.Person, "a person to people: no sign of a machine, a list or bulk mail");

    private static MessageClassification? Bounce(MessageSigns signs)
    {
        if (signs.Body.IsDeliveryReport)
            return new(MessageClass.Bounce, "a delivery status report");
        if (signs.Body.IsReadReceipt)
            return new(MessageClass.Notification, "a receipt of reading");
        if (SubjectWords.IsReadReceipt(signs.Subject) && ReadReceiptText.Is(signs.Text))
            return new(MessageClass.Notification, "the text is that of a receipt of reading");
        if (signs.Has("X-Failed-Recipients"))
            return new(MessageClass.Bounce, "X-Failed-Recipients");
        var sender = signs.From?.Address ?? "";
        // A mail system writes of nothing but what became of a message.
        // Or, on a server of Exchange, of how full a mailbox is.
        if (IsExchange(sender) && SubjectWords.IsQuota(signs.Subject) && !SubjectWords.IsBounce(signs.Subject))
            return new(MessageClass.Notification, "from the mail system, of a mailbox's size");
        if (sender.StartsWith("mailer-daemon@", StringComparison.Ordinal) || IsExchange(sender))
            return new(MessageClass.Bounce, "from the mail system");
        if (!SubjectWords.IsBounce(signs.Subject))
            return null;
        if (sender.StartsWith("mailer-daemon", StringComparison.Ordinal) || sender.StartsWith("postmaster", StringComparison.Ordinal))
            return new(MessageClass.Bounce, "from the mail system, and the subject tells of a failure");
        // RFC 3834, 5321: what a system writes of its own has no address to go back to.
        if (signs.Header("Return-Path")?.Trim() == "<>" && !signs.IsForwardOrReply)
            return new(MessageClass.Bounce, "no address to return it to, and the subject tells of a failure");
        // Outlook's own report has no parts and the administrator's address.
        return signs.Text.AsSpan().TrimStart().StartsWith("Your message did not reach some or all of the intended recipients", StringComparison.OrdinalIgnoreCase)
            ? new(MessageClass.Bounce, "the text is that of a delivery report") : null;
    }

    // "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@…", the name that every Exchange server reports under.
    private static bool IsExchange(string sender) =>
        sender.StartsWith("microsoftexchange", StringComparison.Ordinal) && sender.IndexOf('@', StringComparison.Ordinal) == 17 + 32 && sender.AsSpan(17, 32).Trim("0123456789abcdef").IsEmpty;

    private static MessageClassification? Calendar(MessageSigns signs) => signs.Body.CalendarMethod switch
    {
        null => InvitationBySubject(signs),
        "REPLY" or "COUNTER" or "DECLINECOUNTER" => new(MessageClass.InvitationResponse, $"a calendar part with method {signs.Body.CalendarMethod}"),
        "REQUEST" or "CANCEL" or "ADD" or "REFRESH" => new(MessageClass.Invitation, $"a calendar part with method {signs.Body.CalendarMethod}"),
        _ => null,
    };

    // Exports leave the calendar part out: "Accepted: Berth plan" with no word of the sender's, or as Exchange and Google mark it.
    private static MessageClassification? InvitationBySubject(MessageSigns signs)
    {
        var isAnswer = SubjectWords.IsInvitationAnswer(signs.Subject);
        var marked = signs.HeaderHolds("Content-Class", "calendarmessage") ? "Content-Class: " + signs.Header("Content-Class")!.Trim() : null;
        if (!isAnswer && !SubjectWords.IsInvitation(signs.Subject))
            return marked is not null ? new(MessageClass.Invitation, marked)
                : !signs.IsForwardOrReply && AppointmentSigns.Begin(signs.Text) ? new(MessageClass.Invitation, "begins with an appointment, as calendars write it") : null;
        var reason = marked is not null ? marked
            : isAnswer && string.IsNullOrWhiteSpace(signs.Text) ? "the subject is that of an answer to an invitation, and there is no text"
            : AppointmentSigns.IsDated(signs.Subject) || AppointmentSigns.AreIn(signs.Text) || (isAnswer && AppointmentSigns.TellsWhenAndWhere(signs.Text)) ? "the subject is that of " + (isAnswer ? "an answer to an invitation" : "an invitation") + ", and the appointment stands in it"
            : signs.Has("X-Google-Calendar-Id") || signs.HeaderStarts("Sender", "Google Calendar <") ? "from a calendar, and the subject is that of " + (isAnswer ? "an answer to an invitation" : "an invitation")
            : null;
        return reason is null ? null : new(isAnswer ? MessageClass.InvitationResponse : MessageClass.Invitation, reason);
    }

    // A label of that name, or the flag, on mail that came is somebody's own.
    private static MessageClassification? Draft(MessageSigns signs)
    {
        var reason = signs.Labels.FirstOrDefault(FolderWords.IsDraft) is { } label && !signs.Labels.Any(FolderWords.IsSent) ? $"lies in {label}" : MaildirName.Flags(signs.Mailbox).Contains('D') ? "marked as a draft in the Maildir" : null;
        return reason is null || signs.Has("Received") || signs.Has("Delivered-To") ? null : new(MessageClass.Draft, reason);
    }

    private static MessageClassification? AutomaticReply(MessageSigns signs)
    {
        if (signs.HeaderStarts("Auto-Submitted", "auto-replied") || signs.HeaderStarts("Auto-Submitted", "auto-notified"))
            return new(MessageClass.AutomaticReply, $"Auto-Submitted: {signs.Header("Auto-Submitted")!.Trim()}");
        if (SaysYes(signs, "X-Autoreply") || SaysYes(signs, "X-Auto-Reply") || signs.Has("X-AutoReply-From") || signs.Has("X-Mail-Autoreply") || signs.Has("X-Autorespond") || SaysYes(signs, "X-Autoresponder") || SaysYes(signs, "X-Vacation") || signs.HeaderHolds("X-POST-MessageClass", "Autoresponder") || signs.HeaderStarts("Precedence", "auto_reply") || signs.HeaderStarts("X-Precedence", "auto_reply"))
            return new(MessageClass.AutomaticReply, "a header of automatic answers");
        // Lists use "bulk" and "list"; "junk" on an answer that came through none is what vacation programs write.
        if (signs.IsAnswer && signs.List is null && !signs.Has("List-Unsubscribe") && signs.HeaderStarts("Precedence", "junk"))
            return new(MessageClass.AutomaticReply, "an answer with Precedence: junk");
        return AbsenceNote.Tell(signs);
    }

    // Some programs say of every mail whether it is one.
    private static bool SaysYes(MessageSigns signs, string field) =>
        signs.Header(field)?.Trim() is { } value && !(value.Equals("no", StringComparison.OrdinalIgnoreCase) || value.Equals("none", StringComparison.OrdinalIgnoreCase) || value.Equals("false", StringComparison.OrdinalIgnoreCase) || value == "0");

    private static MessageClassification? Machine(MessageSigns signs)
    {
        var sender = signs.From?.Address;
        var generated = signs.HeaderStarts("Auto-Submitted", "auto-generated");
        var machine = sender is not null && RoleAddresses.IsMachine(sender);
        var service = ServiceHeader(signs) ?? (ThroughService.Wrote(signs.Headers, signs.From, signs.ReplyTo, signs.List) ? $"written by a service in somebody's name: {signs.From!.DisplayName}" : null);
        service ??= !generated && !machine ? NamedService.Tell(signs) ?? (GeneratedText.Says(signs) ? "says that a program wrote it, and is not to be answered" : null) : null;
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
        if (role && !signs.IsAnswer && RoleAddresses.IsNewsletter(sender!) && NewsletterSigns.Tell(signs) is { } sign)
            return new(MessageClass.Newsletter, $"from {sender}, {sign}");
        if (IsDiscussion(signs) is { } discussion && !(role && CampaignHeader(signs) is not null))
            return new(MessageClass.ListDiscussion, discussion);
        if (!IsBulk(signs))
            return AdvertisingSigns.Tell(signs) is { } advertised ? new(MessageClass.Newsletter, advertised) : null;
        if (!role && (signs.IsAnswer || (IsOneSign(signs) && PersonalSigns.Are(signs))))
            return null;
        return new(MessageClass.Newsletter, BulkReason(signs) + (role ? $" from {sender}" : ", and it is no list that people write to"));
    }

    /// <summary>A list that its members write to: it has a posting address, or its manager is one for discussions, or the message answers another one there.</summary>
    private static string? IsDiscussion(MessageSigns signs)
    {
        if (CampaignHeader(signs) is not null || TakesNoPosts(signs))
            return null;
        if (TakesPosts(signs))
            return "a list with a posting address";
        if (signs.Has("X-Mailman-Version") || signs.Has("X-BeenThere") || signs.Has("Mailing-List") || signs.Has("X-Google-Group-Id"))
            return "sent by a discussion list's manager";
        if (signs.Has("Newsgroups"))
            return "posted to a newsgroup";
        if (signs.IsArchived)
            return "the sender's address is hidden, as archives of lists do" + (signs.List is null ? "" : ": " + signs.List);
        if (AddressedTo(signs) is { } address)
            return "written to the list " + address;
        // A list's manager that knows no id; newsletters go through such as well.
        if (signs.List is { } old && old.Contains('@', StringComparison.Ordinal) && !signs.Has("List-Id") && signs.From is { } author && !RoleAddresses.IsNobody(author.Address))
            return "sent through the list " + old;
        if (signs.List is null)
            return null;
        return signs.IsAnswer ? "an answer on the list " + signs.List : null;
    }

    // A newsletter goes to its reader's address; a discussion to the list's own, whose requests go beside it (LISTSERV, and lists that tell no more than an id).
    private static string? AddressedTo(MessageSigns signs)
    {
        if (signs.From is not { } author || RoleAddresses.IsNobody(author.Address) || (signs.List is null && !signs.Has("List-Unsubscribe")))
            return null;
        string? requests = null;
        foreach (var address in signs.To.Concat(signs.Cc))
        {
            if (address.Address == author.Address || RoleAddresses.IsNewsletter(address.Address) || address.Address.IndexOf('@', StringComparison.Ordinal) is not (> 0 and var at))
                continue;
            if (ListAddress.Is(address.Address, signs.List))
                return address.Address;
            requests ??= signs.Header("List-Unsubscribe") + signs.Header("List-Subscribe") + signs.Header("List-Owner") + signs.Header("List-Help");
            foreach (var kind in (ReadOnlySpan<string>)["-request@", "-owner@", "-leave@", "-unsubscribe@", "-unsubscribe-request@", "+unsubscribe@", "-subscribe-request@"])
                if (requests.Contains(string.Concat("mailto:", address.Address.AsSpan(0, at), kind, address.Address.AsSpan(at + 1)), StringComparison.OrdinalIgnoreCase))
                    return address.Address;
        }

        return null;
    }

    private static bool IsBulk(MessageSigns signs) =>
        signs.Has("List-Unsubscribe") || signs.HeaderStarts("Precedence", "bulk") || signs.HeaderStarts("Precedence", "junk") || CampaignHeader(signs) is not null
        || (signs.Has("List-Id") && !TakesPosts(signs));

    // Programs for customers' data and relays put in a field, or a way to leave, with what one person writes to another too.
    private static bool IsOneSign(MessageSigns signs) =>
        !signs.HeaderStarts("Precedence", "bulk") && !signs.HeaderStarts("Precedence", "junk") && !signs.Has("List-Id")
        && (CampaignHeader(signs) is { } campaign ? campaign is "X-SG-EID" or "X-Mailgun-Tag" && !signs.Has("List-Unsubscribe") : signs.Has("List-Unsubscribe"));

    // RFC 2369, section 3.4: an address; what services of newsletters give is a page on the web, and no way to write to the list.
    private static bool TakesPosts(MessageSigns signs) => signs.Header("List-Post") is { } post && !TakesNoPosts(signs) && (post.Contains("mailto:", StringComparison.OrdinalIgnoreCase) || (post.Contains('@', StringComparison.Ordinal) && !post.Contains("://", StringComparison.Ordinal)));

    private static bool TakesNoPosts(MessageSigns signs) => signs.HeaderStarts("List-Post", "no");

    private static string BulkReason(MessageSigns signs) =>
        CampaignHeader(signs) ?? (signs.Has("List-Unsubscribe") ? "List-Unsubscribe" : signs.Has("List-Id") ? "List-Id" : "Precedence: bulk");

    // What senders of campaigns put in; people's lists do not. Two of them stand in what people write as well: providers put a Feedback-ID into every mail that they send, and
    // lists let their members leave with one click.
    private static string? CampaignHeader(MessageSigns signs)
    {
        foreach (var field in (ReadOnlySpan<string>)["List-Unsubscribe-Post", "Feedback-ID", "X-Campaign", "X-CampaignID", "X-Campaign-Id", "X-MC-User", "X-Mailgun-Tag", "X-SG-EID", "X-CSA-Complaints", "X-Mailchimp-ID", "X-Newsletter", "X-HubSpot-Campaign"])
            if (signs.Has(field) && !(field is "Feedback-ID" && !signs.Has("List-Unsubscribe")) && !(field is "Feedback-ID" or "List-Unsubscribe-Post" && TakesPosts(signs)))
                return field;
        return null;
    }

    private static string? ServiceHeader(MessageSigns signs)
    {
        foreach (var field in (ReadOnlySpan<string>)["X-GitHub-Reason", "X-GitLab-Project", "X-JIRA-FingerPrint", "X-Bugzilla-Reason", "X-Trac-Project", "X-Jenkins-Job", "X-Redmine-Host", "X-PagerDuty", "X-Atlassian-Token", "X-RT-Ticket", "X-OTRS-Loop", "X-Redmine-Project", "X-Gerrit-MessageType", "X-Phabricator-Sent-This-Message", "X-Discourse-Post-Id", "X-Launchpad-Notification-Type", "X-LinkedIn-Class", "X-Facebook-Notify", "X-Cron-Env", "X-Sentry-Project", "X-Debian-PR-Message"])
            if (signs.Has(field))
                return "written by a service: " + field;
        return null;
    }
}
