namespace FactForge;

/// <summary>What kind of mail a message is. The class decides what is extracted from it; nothing is dropped.</summary>
public enum MessageClass
{
    /// <summary>A person writing to people.</summary>
    Person,

    /// <summary>A person writing to a mailing list.</summary>
    ListDiscussion,

    /// <summary>Bulk mail that was subscribed to.</summary>
    Newsletter,

    /// <summary>A machine reporting an event.</summary>
    Notification,

    /// <summary>A receipt, invoice or order confirmation sent by a machine.</summary>
    Receipt,

    /// <summary>An out-of-office or other automatic reply (RFC 3834).</summary>
    AutomaticReply,

    /// <summary>A delivery status notification (RFC 3464).</summary>
    Bounce,

    /// <summary>A calendar invitation (RFC 6047).</summary>
    Invitation,

    /// <summary>An answer to an invitation.</summary>
    InvitationResponse,

    /// <summary>Unsolicited bulk mail.</summary>
    Spam,

    /// <summary>Begun and not sent: nobody was told it.</summary>
    Draft,

    /// <summary>Deleted by the mailbox's owner, though the mailbox still holds it.</summary>
    Deleted,
}
