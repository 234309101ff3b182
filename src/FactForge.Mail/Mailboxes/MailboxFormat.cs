namespace FactForge.Mail;

/// <summary>How messages are kept in a mailbox, told from its content.</summary>
public enum MailboxFormat
{
    /// <summary>Many messages in one file, each behind a "From " line (RFC 4155 and its dialects).</summary>
    Mbox,

    /// <summary>Many messages in one file, each between two lines of four bytes 1 (MMDF).</summary>
    Mmdf,

    /// <summary>One message in a file of its own (.eml, a file of a Maildir).</summary>
    SingleMessage,

    /// <summary>Apple Mail's .emlx: a byte count, the message, a property list.</summary>
    AppleMessage,

    /// <summary>A folder of single messages, read as one mailbox.</summary>
    MessageFolder,

    /// <summary>A Maildir folder: <c>cur</c> and <c>new</c>, a file a message.</summary>
    Maildir,

    /// <summary>An Outlook data file (.pst, .ost), read through <c>readpst</c>.</summary>
    OutlookData,

    /// <summary>A tar archive of any of them, read from its start to its end.</summary>
    Archive,
}

/// <summary>What a mailbox file is wrapped in.</summary>
public enum MailboxPacking
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>gzip (RFC 1952).</summary>
    Gzip,

    /// <summary>An entry, or a group of entries, of a zip archive.</summary>
    Zip,
}
