namespace FactForge.Mail.Bodies.Html;

/// <summary>Reads from class, id and style what an element means in mail: somebody else's words, a signature, a header block.</summary>
internal static class HtmlStyle
{
    /// <summary>True for a blockquote that quotes a message; a plain one is mostly an indentation.</summary>
    public static bool IsCite(ReadOnlySpan<char> type, ReadOnlySpan<char> classes, ReadOnlySpan<char> id, ReadOnlySpan<char> style) =>
        type.Equals("cite", StringComparison.OrdinalIgnoreCase) || IsQuoteClass(classes) || id.Contains("replyBlockquote", StringComparison.OrdinalIgnoreCase)
        || id.Contains("mail_quote", StringComparison.OrdinalIgnoreCase)
        || style.Contains("border-left", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a container whose whole content is quoted, its attribution standing outside or inside as quote marks allow.</summary>
    private static bool IsQuoteClass(ReadOnlySpan<char> classes) =>
        classes.Contains("gmail_quote", StringComparison.Ordinal) || classes.Contains("protonmail_quote", StringComparison.Ordinal)
        || classes.Contains("tutanota_quote", StringComparison.Ordinal) || classes.Contains("yahoo_quoted", StringComparison.Ordinal)
        || classes.Contains("moz-cite", StringComparison.Ordinal) || classes.Contains("mailQuote", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a container that may hold a quoted message together with what introduces it. GMX names it "quote", Zimbra marks it, Outlook draws a line beside it.</summary>
    public static bool MayHoldQuote(ReadOnlySpan<char> name, ReadOnlySpan<char> marker, ReadOnlySpan<char> classes, ReadOnlySpan<char> id, ReadOnlySpan<char> style) =>
        name.Equals("quote", StringComparison.OrdinalIgnoreCase) || marker is "__QUOTED_TEXT__" || IsQuoteClass(classes) || classes.Contains("moz-forward-container", StringComparison.Ordinal)
        || id.Contains("yahoo_quoted", StringComparison.Ordinal) || id.Contains("__QUOTED_TEXT__", StringComparison.Ordinal) || style.Contains("border-left", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the rule that Zimbra draws above what is answered: the fields and the text stand below it in block quotes, with a border or without.</summary>
    public static bool IsDivider(ReadOnlySpan<char> id, ReadOnlySpan<char> marker) => id is "zwchr" || marker is "__DIVIDER__";

    /// <summary>True for the block that Outlook and Exchange write above the answered message.</summary>
    public static bool IsHeaderBlock(ReadOnlySpan<char> classes, ReadOnlySpan<char> id) =>
        id.EndsWith("divRplyFwdMsg", StringComparison.OrdinalIgnoreCase) || classes.Contains("OutlookMessageHeader", StringComparison.Ordinal)
        || classes.Contains("divRplyFwdMsg", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the container in which a mail program puts the sender's signature.</summary>
    public static bool IsSignature(ReadOnlySpan<char> marker, ReadOnlySpan<char> classes, ReadOnlySpan<char> id) =>
        IsSignatureClass(classes) || IsSignatureId(id) || marker is "__SIG_PRE__" or "__SIG_POST__";

    private static bool IsSignatureId(ReadOnlySpan<char> id) =>
        id.Length > 0
        && (id.Equals("Signature", StringComparison.OrdinalIgnoreCase) || id.EndsWith("_Signature", StringComparison.Ordinal) || id.EndsWith("AppleMailSignature", StringComparison.Ordinal)
            || id.EndsWith("ms-outlook-mobile-signature", StringComparison.Ordinal) || id.EndsWith("ymail_android_signature", StringComparison.Ordinal));

    /// <summary>Gmail, Thunderbird, ProtonMail, Outlook's on a telephone; GMX has the bare word, Yahoo puts figures before it ("ydp1e5d2c2signature").</summary>
    private static bool IsSignatureClass(ReadOnlySpan<char> classes)
    {
        if (!classes.Contains("signature", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var range in classes.Split(' '))
        {
            var name = classes[range];
            name = name.StartsWith("x_", StringComparison.Ordinal) ? name[2..] : name;
            if (name is "gmail_signature" or "moz-signature" or "protonmail_signature_block" or "ms-outlook-mobile-signature" or "signature" || (name.StartsWith("ydp", StringComparison.Ordinal) && name.EndsWith("signature", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
