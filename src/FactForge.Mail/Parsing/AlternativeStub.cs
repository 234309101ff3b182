namespace FactForge.Mail.Parsing;

/// <summary>A plain part that says nothing but that the message is in the HTML beside it: "To view this email, please use an HTML compatible email viewer."</summary>
internal static class AlternativeStub
{
    private const int ShortestWord = 4;

    // What such a line speaks of, in the languages of mail: the form, the program that shows it, that it is to be shown.
    private static readonly string[] Signs =
    [
        "html", "multi-part", "multipart", "mime format", "mime-format", "viewer", "mail client", "mail reader", "mail program", "browser", "mailprogram", "mail-program", "mailklient", "mail-klient", "e-postprogram", "sähköpostiohjelma",
        "navigateur", "messagerie", "navegador", "cliente de correo", "programa de correo", "programa de e-mail", "leitor de e-mail", "client di posta", "programma di posta", "przeglądar", "program pocztowy", "programu pocztowego", "prohlížeč", "poštovní",
        "почтов", "браузер", "ブラウザ", "メールソフト", "浏览器", "瀏覽器", "邮件客户端",
    ];

    /// <summary>True where a short text has no words at all, or speaks of what shows a message.</summary>
    public static bool MayBe(string plain) => !plain.Any(char.IsLetterOrDigit) || Signs.Any(sign => plain.Contains(sign, StringComparison.OrdinalIgnoreCase));

    /// <summary>True where the HTML says something else: alternatives that say the same have their words in common.</summary>
    public static bool IsOne(string plain, string html)
    {
        if (!html.Any(char.IsLetterOrDigit))
            return false;
        var (words, shared) = (0, 0);
        foreach (var word in plain.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim('.', ',', ':', ';', '!', '?', '(', ')', '"', '*', '_', '<', '>');
            if (bare.Length < ShortestWord || bare.Contains("://", StringComparison.Ordinal))
                continue;
            words++;
            shared += html.Contains(bare, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return words == 0 ? !plain.Any(char.IsLetterOrDigit) && !html.Contains(plain.Trim(), StringComparison.Ordinal) : 2 * shared < words;
    }
}
