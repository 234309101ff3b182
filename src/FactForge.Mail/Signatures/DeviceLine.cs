using System.Buffers;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>What a mail program writes below a message of its own accord, in the language of the telephone: "Sent from my iPhone", "Holen Sie sich Outlook für iOS".</summary>
internal static class DeviceLine
{
    private const int LongestEnded = 40;
    private const int MostWordsOfOutlook = 12;
    private const int MostWords = 14;
    private const int MostWordsOfMine = 6;
    private const int MostWordsOfJest = 4;
    private const int MostWordsOfProgram = 5;

    /// <summary>The verb stands behind: "Von meinem iPhone gesendet", "Von Samsung Mobile gesendet".</summary>
    private static readonly string[] German = ["von meinem", "von meiner", "von samsung", "von iphone", "von android", "von outlook", "von gmx", "von galaxy", "vom iphone", "vom ipad", "vom handy"];

    /// <summary>How a line begins that no person writes.</summary>
    private static readonly string[] Certain =
    [
        "diese nachricht wurde von meinem", "yahoo mail: ", "yahoo mail – ", "sent on the go", "sent from a mobile", "发自我的", "發自我的", "寄自我的", "从我的 iphone", "내 iphone에서", "나의 iphone에서", "获取 outlook", "获取outlook", "下载 outlook", "下载outlook", "取得 outlook",
    ];

    /// <summary>"Sent from" and its kin: "Sent by" may begin anybody's sentence, so a telephone or a mail program has to follow.</summary>
    private static readonly string[] SentFrom =
    [
        "sent from ", "sent via ", "sent with ", "sent using ", "sent by ", "von yahoo mail ", "aus yahoo mail ", "gesendet mit ", "gesendet von ", "gesendet über ", "envoyé de ", "envoyé depuis ", "envoyé à partir d", "envoyé avec ", "envoyé par ", "envoyé via ",
        "enviado desde ", "enviado do ", "enviado de ", "enviado por ", "enviado con ", "enviado com ", "enviado a partir d", "inviato da ", "inviato dal ", "inviato con ", "verstuurd vanaf ", "verstuurd met ", "verstuurd via ", "verzonden met ", "verzonden vanaf ", "skickat från ", "skickat med ", "skickat via ", "skickades från ", "sendt via ", "trimis de pe ", "küldve ", "sendt fra ", "sendt med ", "lähetetty ",
        "wysłane z ", "wysłane za pomocą ", "wysłano z ", "wysłano za pomocą ", "odesláno z ", "odesláno pomocí ", "отправлено с ", "отправлено из ", "надіслано з ", "надіслано за допомогою ",
    ];

    /// <summary>The advertisement of a program for telephones.</summary>
    private static readonly string[] GetOutlook =
    [
        "get outlook ", "holen sie sich outlook ", "laden sie outlook ", "obtenir outlook ", "obtenez outlook ", "télécharge outlook ", "installez outlook ", "télécharger outlook ", "téléchargez outlook ", "obtener outlook ", "obtenga outlook ", "descargar outlook ", "descarga outlook ", "descargue outlook ", "obtén outlook ", "ottieni outlook ", "scarica outlook ", "obter outlook ", "obtenha outlook ", "obtenha o outlook ", "obter o outlook ", "baixar outlook ", "baixar o outlook ",
        "download outlook ", "verkrijg outlook ", "ontvang outlook ", "haal outlook ", "hämta outlook ", "få outlook ", "skaff outlook ", "uzyskaj program outlook ", "zainstaluj program outlook ", "obțineți outlook ", "stiahnuť outlook ", "skaffa outlook ", "hent outlook ", "skaff deg outlook ", "last ned outlook ", "hanki outlook ", "pobierz program outlook ", "pobierz aplikację outlook ", "získat outlook ", "získejte outlook ", "stáhnout outlook ",
        "скачать outlook ", "загрузить outlook ", "получить outlook ", "отримати outlook ", "завантажити outlook ",
    ];

    /// <summary>Programs that name themselves and the telephone: "Yahoo Mail for iPhone".</summary>
    private static readonly string[] Programs = ["yahoo mail ", "outlook ", "aol mail ", "gmail ", "mail for "];

    private static readonly string[] Ends =
    [
        "から送信", "で送信", "から送信されました", "에서 보냄", "에서 보낸 메일", "dan gönderildi", "den gönderildi", "outlook'u edinin", "outlook’u edinin", "outlook を入手", "outlookを入手", "outlook 다운로드", "outlook 받기",
    ];

    private static readonly WordSet FirstLetters = new(Certain.Concat(German).Concat(SentFrom).Concat(GetOutlook).Concat(Programs).Select(start => start[..3]).Distinct());
    private static readonly SearchValues<string> Telephones = SearchValues.Create(["iOS", "Android", "iPhone", "iPad"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Telephones, and programs that send mail; a word of them may go on ("iPhonesta").</summary>
    private static readonly SearchValues<string> Senders = SearchValues.Create(
        [
            "iphon", "ipad", "ipod", "ios", "android", "galaxy", "samsung", "blackberry", "outlook", "yahoo", "gmx", "web.de", "proton", "airmail", "mailbox", "thunderbird", "k-9", "xperia", "huawei", "xiaomi", "redmi", "nokia", "motorola", "oneplus", "verizon", "t-mobile", "wireless", "windows", "macbook", "imac",
            "mail ", "mail.", "phone", "handheld", "tablet", "mobil", "handy", "telefon", "teléfono", "téléphone", "móvil", "celular", "telemóvel", "portable", "cellulare", "device", "gerät", "appareil", "dispositivo", "enhet", "urządzeni", "телефон", "смартфон", "устройств", "мобильн", " app", " mac",
        ], StringComparison.OrdinalIgnoreCase);

    /// <summary>True for such a line.</summary>
    public static bool Is(ReadOnlySpan<char> words)
    {
        words = words.Trim("*_ ");
        return words.Length > 0 && (StartsAsOne(words) || (words[^1] is > '\u007F' or 'i' or 'n' && words.Length <= LongestEnded && EndsWithOneOf(words, Ends)) || (words[^1] == '>' && IsLinkToOutlook(words)));
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

        if (StartOf(words, Certain) > 0)
        {
            return true;
        }

        var blanks = words.Count(' ');
        if (StartOf(words, SentFrom) is > 0 and var sent && blanks <= MostWords)
        {
            // The end may be the name: "Sent from Gmail". Who is merry writes "sent from a bus".
            return words[sent..].ContainsAny(Senders) || words.EndsWith("mail", StringComparison.OrdinalIgnoreCase) || (words.StartsWith("Sent from my ", StringComparison.Ordinal) && blanks < MostWordsOfMine) || (words.StartsWith("sent from ", StringComparison.OrdinalIgnoreCase) && blanks < MostWordsOfJest);
        }

        if (StartOf(words, German) > 0)
        {
            return blanks < MostWords && words.TrimEnd(".! ") is var told && (told.EndsWith("gesendet", StringComparison.OrdinalIgnoreCase) || told.EndsWith("verschickt", StringComparison.OrdinalIgnoreCase) || words.StartsWith("von mein", StringComparison.OrdinalIgnoreCase) && words.Contains("gesendet", StringComparison.OrdinalIgnoreCase)) && words.ContainsAny(Senders);
        }

        return (StartOf(words, GetOutlook) > 0 && blanks < MostWordsOfOutlook && words.ContainsAny(Telephones)) || (StartOf(words, Programs) > 0 && blanks < MostWordsOfProgram && words.ContainsAny(Telephones));
    }

    private static int StartOf(ReadOnlySpan<char> words, string[] starts)
    {
        foreach (var start in starts)
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return start.Length;
            }
        }

        return 0;
    }

    private static bool EndsWithOneOf(ReadOnlySpan<char> words, string[] ends)
    {
        foreach (var end in ends)
        {
            if (words.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
