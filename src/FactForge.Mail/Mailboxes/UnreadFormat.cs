namespace FactForge.Mail.Mailboxes;

/// <summary>Formats that hold mail, or may, and are not read: how each begins, and what to do with it.</summary>
internal static class UnreadFormat
{
    /// <summary>What to do with a message as Outlook saves it.</summary>
    public const string OutlookMessage = "is an Outlook .msg file, which cannot be read: open it in Outlook and save it as .eml, or convert it with msgconvert (Debian package libemail-outlook-message-perl)";

    /// <summary>What to do with an export of Outlook for Mac.</summary>
    public const string OutlookForMac = "is an archive of Outlook for Mac (.olm), which is not read: open it in Outlook for Mac, drag its folders to the desktop, which makes an mbox of each, and give those";

    private const string OutlookForMacMessages = "com.microsoft.__Messages";

    private static readonly (byte[] Beginning, string Sentence, bool IsNamed)[] Known =
    [
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "is a 7-Zip archive, which is not read: unpack it (7z x) and give the folder that comes out", true),
        ("Rar!\u001A\u0007"u8.ToArray(), "is a RAR archive, which is not read: unpack it (unrar x, or unar) and give the folder that comes out", true),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "is packed with xz, which is not read: unpack it (unxz) and give what comes out", true),
        ("BZh"u8.ToArray(), "is packed with bzip2, which is not read: unpack it (bunzip2) and give what comes out", true),
        ([0x28, 0xB5, 0x2F, 0xFD], "is packed with Zstandard, which is not read: unpack it (unzstd) and give what comes out", true),
        ("BABYL OPTIONS:"u8.ToArray(), "is an Rmail file of an old Emacs (Babyl), which is not read: turn it into an mbox in Emacs, with M-x unrmail", true),
        ([0xCF, 0xAD, 0x12, 0xFE], "is a folder of Outlook Express (.dbx), which is not read: take its messages out as .eml (undbx does), and give the folder that comes out", true),
        ([0x1A, 0x00, 0x00, 0x04, 0x00, 0x00], "is a database of Lotus Notes (.nsf), which is not read: drag its messages out of Notes into a folder, as .eml, and give that folder", true),
        ("JMF"u8.ToArray(), "is a folder of Outlook Express 4 (.mbx), which is not read: import it into a newer mail program, and export it from there as .eml or mbox", true),
        ("*mbx*"u8.ToArray(), "is a mailbox of an IMAP server (UW-IMAP's mbx), which is not read: turn it into an mbox (mailutil copy, of Debian's uw-mailutils), and give that", true),
        ("*mtx*"u8.ToArray(), "is a mailbox of an IMAP server (UW-IMAP's mtx), which is not read: turn it into an mbox (mailutil copy, of Debian's uw-mailutils), and give that", true),
        ([0xFF, 0xFE], "is text in UTF-16, which mail is not and is not read: save it as UTF-8 in an editor, or export the message anew as .eml", false),
        ([0xFE, 0xFF], "is text in UTF-16, which mail is not and is not read: save it as UTF-8 in an editor, or export the message anew as .eml", false),
        ("// <!-- <mdb:mork:z"u8.ToArray(), "is an index of Thunderbird's (.msf): the mail is in the file of the same name without that ending, give that", false),
    ];

    /// <summary>True for the path of an entry that a zip archive of Outlook for Mac has.</summary>
    public static bool IsOutlookForMac(string entry) => entry.Contains(OutlookForMacMessages, StringComparison.Ordinal);

    /// <summary>What to do with a file that begins so; null where it is none of these.</summary>
    /// <param name="head">How it begins.</param>
    /// <param name="isMail">True where it is to be named wherever it lies: a format of mail, or an archive that may hold mail.</param>
    public static string? Advice(ReadOnlySpan<byte> head, out bool isMail)
    {
        foreach (var (beginning, sentence, mail) in Known)
        {
            isMail = mail;
            if (head.StartsWith(beginning))
                return sentence;
        }

        isMail = false;
        return null;
    }
}
