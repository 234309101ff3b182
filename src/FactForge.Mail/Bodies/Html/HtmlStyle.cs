namespace FactForge.Mail.Bodies.Html;

/// <summary>Reads from class, id and style what an element means in mail: hidden, somebody else's words, a signature, a header block.</summary>
internal static class HtmlStyle
{
    /// <summary>True where the inline style keeps the element from being seen (preheaders, tracking).</summary>
    public static bool Hides(ReadOnlySpan<char> style)
    {
        if (style.Length == 0)
        {
            return false;
        }

        return Has(style, "display", "none") || Has(style, "visibility", "hidden") || Has(style, "mso-hide", "all") || Has(style, "opacity", "0")
            || Has(style, "font-size", "0") || Has(style, "font-size", "0px") || (Has(style, "max-height", "0") && Has(style, "overflow", "hidden")) || (Has(style, "max-height", "0px") && Has(style, "overflow", "hidden"))
            || UnseenStyle.IsIn(style);
    }

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

    /// <summary>True for the block that Outlook and Exchange write above the answered message.</summary>
    public static bool IsHeaderBlock(ReadOnlySpan<char> classes, ReadOnlySpan<char> id) =>
        id.EndsWith("divRplyFwdMsg", StringComparison.OrdinalIgnoreCase) || classes.Contains("OutlookMessageHeader", StringComparison.Ordinal)
        || classes.Contains("divRplyFwdMsg", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the container in which a mail program puts the sender's signature.</summary>
    public static bool IsSignature(ReadOnlySpan<char> classes, ReadOnlySpan<char> id) =>
        classes.Contains("gmail_signature", StringComparison.Ordinal) || classes.Contains("moz-signature", StringComparison.Ordinal)
        || classes.Contains("protonmail_signature_block-user", StringComparison.Ordinal) || id.Equals("Signature", StringComparison.OrdinalIgnoreCase)
        || id.EndsWith("_Signature", StringComparison.Ordinal) || id.Equals("AppleMailSignature", StringComparison.Ordinal);

    private static bool Has(ReadOnlySpan<char> style, ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        for (var from = 0; from < style.Length;)
        {
            var at = style[from..].IndexOf(property, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            at += from;
            from = at + property.Length;
            if (at > 0 && (char.IsLetter(style[at - 1]) || style[at - 1] == '-'))
            {
                continue;
            }

            var rest = style[from..].TrimStart();
            if (rest.Length == 0 || rest[0] != ':')
            {
                continue;
            }

            rest = rest[1..].TrimStart();
            var end = rest.IndexOfAny(';', '!', ' ');
            if ((end < 0 ? rest : rest[..end]).Trim().Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
