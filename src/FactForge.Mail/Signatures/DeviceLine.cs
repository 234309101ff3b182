using System.Buffers;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>What a mail program writes below a message of its own accord, in the language of the telephone: "Sent from my iPhone", "Holen Sie sich Outlook für iOS".</summary>
internal static class DeviceLine
{
    private const int LongestEnded = 40;
    private const int MostWordsOfOutlook = 12;

    private static readonly string[] Starts =
    [
        "sent from my ", "sent from mail for ", "sent from outlook", "sent from yahoo", "yahoo mail: ", "yahoo mail – ", "von yahoo mail ", "aus yahoo mail ", "sent via ", "sent with ", "get outlook for ", "sent using ", "sent by ", "sent on the go", "sent from a mobile",
        "von meinem ", "gesendet mit ", "gesendet von ", "diese nachricht wurde von meinem", "envoyé de mon ", "envoyé depuis ", "envoyé à partir d", "enviado desde ", "enviado do ", "enviado de ", "inviato da ", "inviato dal ", "verstuurd vanaf ", "skickat från ", "sendt fra ", "lähetetty ", "wysłane z ", "odesláno z ", "отправлено с ", "отправлено из ", "надіслано з ", "envoyé avec ", "enviado con ", "enviado com ", "inviato con ", "verzonden met ", "verzonden vanaf ", "verstuurd met ", "verstuurd via ", "skickat med ", "sendt med ", "wysłano z ", "wysłano za pomocą ", "wysłane za pomocą ", "odesláno pomocí ", "надіслано за допомогою ", "发自我的", "發自我的", "寄自我的", "从我的 iphone", "내 iphone에서", "나의 iphone에서",
        "holen sie sich outlook ", "laden sie outlook ", "obtenez outlook ", "télécharger outlook ", "téléchargez outlook ", "obtener outlook ", "obtén outlook ", "ottieni outlook ", "scarica outlook ", "obter outlook ", "obter o outlook ", "baixar outlook ", "baixar o outlook ",
        "download outlook ", "hämta outlook ", "skaffa outlook ", "hent outlook ", "skaff deg outlook ", "last ned outlook ", "hanki outlook ", "pobierz program outlook ", "pobierz aplikację outlook ", "získat outlook ", "získejte outlook ", "stáhnout outlook ",
        "скачать outlook ", "загрузить outlook ", "получить outlook ", "отримати outlook ", "завантажити outlook ", "获取 outlook", "获取outlook", "下载 outlook", "下载outlook", "取得 outlook",
    ];

    private static readonly string[] Ends =
    [
        "から送信", "で送信", "から送信されました", "에서 보냄", "에서 보낸 메일", "dan gönderildi", "den gönderildi", "outlook'u edinin", "outlook’u edinin", "outlook を入手", "outlookを入手", "outlook 다운로드", "outlook 받기",
    ];

    private static readonly WordSet FirstLetters = new(Starts.Select(start => start[..3]));
    private static readonly SearchValues<string> Telephones = SearchValues.Create(["iOS", "Android"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True for such a line.</summary>
    public static bool Is(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("sent from ", StringComparison.OrdinalIgnoreCase) && words.Count(' ') <= 5)
        {
            return true;
        }

        return StartsAsOne(words) || (words[^1] is > '\u007F' or 'i' or 'n' && words.Length <= LongestEnded && EndsAsOne(words)) || (words[^1] == '>' && IsLinkToOutlook(words));
    }

    /// <summary>The link that Outlook puts there leads to the same place in each language.</summary>
    private static bool IsLinkToOutlook(ReadOnlySpan<char> words)
    {
        var link = words.IndexOf("<https://aka.ms/", StringComparison.OrdinalIgnoreCase);
        return link > 0 && words[..link] is var told && told.Count(' ') < MostWordsOfOutlook && told.Contains("Outlook", StringComparison.OrdinalIgnoreCase) && told.ContainsAny(Telephones);
    }

    private static bool StartsAsOne(ReadOnlySpan<char> words)
    {
        if (words.Length < 3 || !FirstLetters.Contains(words[..3]))
        {
            return false;
        }

        foreach (var start in Starts)
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAsOne(ReadOnlySpan<char> words)
    {
        foreach (var end in Ends)
        {
            if (words.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
