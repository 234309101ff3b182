namespace FactForge.Mail.Signatures;

/// <summary>
/// What a mail program writes where a logo stood: the content id of a part (RFC 2392, "cid:image001.png@01DA6D.4F3A2B10"), the name of such a part, or the address of
/// a picture. It looks like a mail or web address, and nobody is reached there.
/// </summary>
internal static class ImageReference
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".svg", ".webp"];

    /// <summary>True where the token is a picture's reference.</summary>
    public static bool Is(ReadOnlySpan<char> token)
    {
        if (token.StartsWith("cid:", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var at = token.IndexOf('@');
        var named = at > 0 && token.IndexOf('/') < 0 ? token[..at] : token[..(token.IndexOfAny('?', '#') is >= 0 and var end ? end : token.Length)];
        foreach (var ending in Endings)
        {
            // Behind the name of a web site a picture has a path: "logo.png" alone is no address to begin with.
            if (named.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
