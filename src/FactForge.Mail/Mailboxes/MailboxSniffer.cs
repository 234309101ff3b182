namespace FactForge.Mail.Mailboxes;

/// <summary>What the first bytes of a file say that it is.</summary>
internal enum FileKind
{
    Nothing,
    Mbox,
    SingleMessage,
    AppleMessage,
    Gzip,
    Zip,
    Tar,
    Mmdf,
    OutlookData,
    OutlookMessage,
    Empty,
}

/// <summary>Tells mail from other files by content, whatever the name.</summary>
internal static class MailboxSniffer
{
    private const int ZipNameAt = 30;

    private static readonly string[] KnownFields =
    [
        "from", "to", "cc", "date", "subject", "message-id", "received", "return-path", "delivered-to", "mime-version",
        "content-type", "x-gm-thrid", "x-gmail-labels", "reply-to", "sender", "in-reply-to", "references", "dkim-signature",
        "x-mozilla-status", "x-mozilla-keys", "status", "x-status", "list-id", "arc-seal", "authentication-results", "x-received",
        "received-spf", "x-original-to", "envelope-to", "bcc", "user-agent", "x-mailer", "importance", "thread-topic", "resent-from",
    ];

    public static FileKind Tell(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
            return FileKind.Empty;
        if (head.Length > 2 && head[0] == 0x1F && head[1] == 0x8B)
            return FileKind.Gzip;
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
            return FileKind.Zip;
        if (head.StartsWith("!BDN"u8))
            return FileKind.OutlookData;
        if (head.Length > 7 && head[0] == 0xD0 && head[1] == 0xCF && head[2] == 0x11 && head[3] == 0xE0)
            return FileKind.OutlookMessage;
        if (TarMembers.Begin(head))
            return FileKind.Tar;
        if (BareReturns.AreIn(head))
            head = BareReturns.Mended(head);
        var text = SkipBlank(head);
        if (text.StartsWith("From "u8) && (MessageStart.Judge(text, isAfterBlank: true, isAll: false) != StartKind.None || FromLine.IsOne(LineAt(ref text))))
            return FileKind.Mbox;
        if (text.StartsWith(MmdfSplitter.Mark) && LineAt(ref text).SequenceEqual(MmdfSplitter.Mark))
            return FileKind.Mmdf;
        if (IsByteCount(SkipBlank(head), out var below) && FieldsOf(below) > 0)
            return FileKind.AppleMessage;
        return FieldsOf(SkipBlank(head)) > 0 ? FileKind.SingleMessage : FileKind.Nothing;
    }

    /// <summary>True for what holds messages as it is, unpacked, and for an archive that may. A document of an office program is a zip archive too, and begins as one of those does.</summary>
    public static bool MayHoldMail(ReadOnlySpan<byte> head) => Tell(head) switch
    {
        FileKind.Mbox or FileKind.Mmdf or FileKind.SingleMessage or FileKind.AppleMessage or FileKind.Tar or FileKind.OutlookData => true,
        FileKind.Zip => head.Length > ZipNameAt && !(head[ZipNameAt..].StartsWith("[Content_Types].xml"u8) || head[ZipNameAt..].StartsWith("mimetype"u8) || head[ZipNameAt..].StartsWith("_rels/"u8) || head[ZipNameAt..].StartsWith("META-INF/"u8)),
        _ => false,
    };

    /// <summary>True where a header begins, though the first field is so long that nothing of mail's own is in sight yet.</summary>
    public static bool BeginsWithLongField(ReadOnlySpan<byte> head)
    {
        var text = SkipBlank(BareReturns.AreIn(head) ? BareReturns.Mended(head) : head);
        if (!FromLine.IsHeaderStart(LineAt(ref text)) || text.IsEmpty)
            return false;
        while (!text.IsEmpty)
        {
            var line = LineAt(ref text);
            if (line.IsEmpty || line[0] is not ((byte)' ' or (byte)'\t'))
                return false;
        }

        return true;
    }

    // A header block with at least one field that mail has: a YAML or C# file has lines with colons too, so two are asked for
    // where more than one line is there.
    private static int FieldsOf(ReadOnlySpan<byte> text)
    {
        var known = 0;
        var lines = 0;
        while (!text.IsEmpty && lines < 200)
        {
            var line = LineAt(ref text);
            if (line.IsEmpty)
                break;
            if (line[0] is (byte)' ' or (byte)'\t')
            {
                if (lines == 0)
                    return 0;
                continue;
            }

            lines++;
            if (!FromLine.IsHeaderStart(line))
                return lines > 2 && known >= 2 ? known : 0;
            if (line.IndexOf((byte)':') is > 0 and var colon && IsKnown(line[..colon]))
                known++;
        }

        return known >= 2 || (known == 1 && lines == 1) ? known : 0;
    }

    /// <summary>True where the first line is a field that mail has.</summary>
    public static bool IsField(ReadOnlySpan<byte> text)
    {
        var line = LineAt(ref text);
        return FromLine.IsHeaderStart(line) && IsKnown(line[..line.IndexOf((byte)':')]);
    }

    public static bool IsKnown(ReadOnlySpan<byte> name)
    {
        name = name.TrimEnd(" \t"u8);
        foreach (var field in KnownFields)
            if (name.Length == field.Length && System.Text.Ascii.EqualsIgnoreCase(name, field))
                return true;
        return false;
    }

    private static bool IsByteCount(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> below)
    {
        below = text;
        var line = LineAt(ref below).Trim((byte)' ');
        return line.Length is > 0 and < 12 && line.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    private static ReadOnlySpan<byte> SkipBlank(ReadOnlySpan<byte> head)
    {
        if (head.Length > 3 && head[0] == 0xEF && head[1] == 0xBB && head[2] == 0xBF)
            head = head[3..];
        return head.TrimStart("\r\n\0"u8);
    }

    private static ReadOnlySpan<byte> LineAt(ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        var line = end < 0 ? text : text[..end];
        text = end < 0 ? [] : text[(end + 1)..];
        return line.TrimEnd((byte)'\r');
    }
}
