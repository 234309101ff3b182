using FactForge.Mail.Identity;

namespace FactForge.Mail.Classifying;

/// <summary>What makes a message one from a person to a person though it went through a program that sends mailings: a name that is the address's, a reader who is greeted, no mailing's text.</summary>
internal static class PersonalSigns
{
    private const int MostLinks = 4;
    private const int MostPictures = 2;

    public static bool Are(MessageSigns signs)
    {
        if (signs.From is not { DisplayName: { } name } from || !IsNamed(from.Address, name) || !(NewsletterSigns.GreetsReader(signs) || signs.IsForwardOrReply) || AdvertisingSigns.IsMailing(signs))
            return false;
        var html = signs.Body.Html();
        return Count(html, "<a ") <= MostLinks && Count(html, "<img") <= MostPictures;
    }

    // "Ada Byrne" of ada@, byrne@ or a.byrne@; "Northwind" of northwind@ is one word.
    private static bool IsNamed(string address, string name) =>
        name.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Length > 1 && NameInAddress.IsTold(address, name, " ,.");

    private static int Count(ReadOnlySpan<char> html, string tag)
    {
        var count = 0;
        for (; html.IndexOf(tag, StringComparison.OrdinalIgnoreCase) is >= 0 and var at; count++)
            html = html[(at + tag.Length)..];
        return count;
    }
}
