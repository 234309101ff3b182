using System.Text;

namespace FactForge.Mail.Mailboxes;

/// <summary>How sure it is that a message of an mbox starts at a line.</summary>
internal enum StartKind
{
    /// <summary>None starts there.</summary>
    None,

    /// <summary>One starts there, or mail was pasted into the body of the one before.</summary>
    Uncertain,

    /// <summary>One starts there.</summary>
    Certain,
}

/// <summary>
/// Tells the start of a message from a line of a body that begins with "From ". A From_ line with a date needs a header field below it; one without, or with a date that
/// cannot be read (in words of another language, say), a blank line before it and a header that programs write below it: people begin sentences with "From", and paste
/// the head of a mail below them.
/// </summary>
internal static class MessageStart
{
    /// <summary>Bytes that are enough to judge a start.</summary>
    public const int LookAhead = 4096;

    private const int MostLines = 100;

    /// <summary>Judges the line that the text begins with.</summary>
    /// <param name="text">The line and what follows it, of which <see cref="LookAhead"/> bytes are looked at.</param>
    /// <param name="isAfterBlank">True where a blank line, or nothing, stands before it.</param>
    /// <param name="isAll">True where the mailbox ends with the text.</param>
    public static StartKind Judge(ReadOnlySpan<byte> text, bool isAfterBlank, bool isAll)
    {
        var lineEnd = text.IndexOf((byte)'\n');
        if (lineEnd < 0)
            return StartKind.None;
        var line = text[..lineEnd].TrimEnd((byte)'\r');
        var below = text[(lineEnd + 1)..];
        if (!FromLine.IsOne(line))
            return isAfterBlank && FromLine.MayBeOne(line) ? WithoutDate(below) : StartKind.None;
        if (isAll && below.Trim("\r\n"u8).IsEmpty)
            return isAfterBlank ? StartKind.Certain : StartKind.Uncertain;
        if (!IsHeaderAt(below))
            return StartKind.None;
        return isAfterBlank && Fields(below) is { HasOrigin: true } or { IsOpen: true } ? StartKind.Certain : StartKind.Uncertain;
    }

    /// <summary>True where the text, which stands where a message may end, begins with a From_ line: a dated one needs no header there.</summary>
    public static bool Follows(ReadOnlySpan<byte> text)
    {
        var lineEnd = text.IndexOf((byte)'\n');
        return lineEnd > 0 && (FromLine.IsOne(text[..lineEnd]) || Judge(text, isAfterBlank: true, isAll: false) != StartKind.None);
    }

    // A line without an end is a header's beginning too: the text may end in a long one. Where the first line is broken, a field that mail has tells below it.
    private static bool IsHeaderAt(ReadOnlySpan<byte> below)
    {
        var lineEnd = below.IndexOf((byte)'\n');
        if (FromLine.IsHeaderStart(lineEnd < 0 ? below : below[..lineEnd]))
            return true;
        return lineEnd > 0 && !below[..lineEnd].Trim("\r "u8).IsEmpty && MailboxSniffer.IsField(below[(lineEnd + 1)..]);
    }

    private static StartKind WithoutDate(ReadOnlySpan<byte> below)
    {
        var fields = Fields(below);
        return fields is not { Known: >= 2, HasOrigin: true } ? StartKind.None : fields.HasTrace ? StartKind.Certain : StartKind.Uncertain;
    }

    // What a program leaves in what it sends, and people seldom paste.
    private static (int Known, bool HasOrigin, bool HasTrace, bool IsOpen) Fields(ReadOnlySpan<byte> below)
    {
        var (known, hasOrigin, hasTrace) = (0, false, false);
        below = below[..Math.Min(below.Length, LookAhead)];
        for (var lines = 0; lines < MostLines && !(hasTrace && known > 1); lines++)
        {
            var lineEnd = below.IndexOf((byte)'\n');
            if (lineEnd < 0)
                return (known, hasOrigin, hasTrace, true);
            var line = below[..lineEnd].TrimEnd((byte)'\r');
            below = below[(lineEnd + 1)..];
            if (!line.IsEmpty && line[0] is (byte)' ' or (byte)'\t')
                continue;
            if (line.IsEmpty || !FromLine.IsHeaderStart(line))
                return (known, hasOrigin, hasTrace, false);
            if (line.IndexOf((byte)':') is not (> 0 and var colon))
                continue;
            var name = line[..colon].TrimEnd(" \t"u8);
            if (MailboxSniffer.IsKnown(name))
                known++;
            hasTrace |= Ascii.EqualsIgnoreCase(name, "Message-ID"u8) || Ascii.EqualsIgnoreCase(name, "Received"u8);
            hasOrigin |= hasTrace || Ascii.EqualsIgnoreCase(name, "Date"u8) || Ascii.EqualsIgnoreCase(name, "Return-Path"u8);
        }

        return (known, hasOrigin, hasTrace, true);
    }
}
