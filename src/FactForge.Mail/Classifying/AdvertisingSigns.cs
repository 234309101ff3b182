using FactForge.Mail.Identity;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>
/// Advertisements and newsletters that have no header of bulk mail. What tells is a way to leave at the end, as programs write it, or one to see the mail in a browser at its
/// beginning, and beside it something that people's mail has not: a link behind those words, a bulk sender's header or return path, a desk for a sender. Who writes of
/// unsubscribing has none of these.
/// </summary>
internal static class AdvertisingSigns
{
    private const int BeginningLength = 600;
    private const int EndLength = 2000;
    private const int LongestLink = 60;

    private static readonly string[] SenderFields =
    [
        "X-SG-ID", "X-SES-Outgoing", "X-Mandrill-User", "X-MJ-Mid", "X-Mailin-EID", "X-Mailgun-Sid", "X-PM-Message-Id", "X-SFMC-Stack", "X-Roving-Id", "X-rpcampaign", "X-EMV-CampagneId", "X-ListMember", "X-Mailer-LID", "X-Mailer-RecptId",
        "X-Klaviyo-Message-ID", "X-CiviMail-Bounce", "X-cr-mailing", "X-InXmail-MailingId", "X-Elqmsg", "X-MarketoID", "X-Report-Abuse", "X-Abuse-Reports-To", "X-Newsletter-Id", "X-EBS",
    ];

    // What stands behind a link, or alone on its line.
    private static readonly WordSet Links = WordSet.OfPhrases("""
        unsubscribe
        unsubscribe here
        click here to unsubscribe
        unsubscribe from this list
        unsubscribe from all
        unsubscribe instantly
        opt out
        opt-out
        manage preferences
        manage your preferences
        update your preferences
        update preferences
        email settings
        manage email settings
        manage your email settings
        manage subscription
        manage subscriptions
        manage your subscriptions
        email preferences
        abmelden
        abbestellen
        newsletter abbestellen
        newsletter abmelden
        vom newsletter abmelden
        hier abmelden
        hier abbestellen
        austragen
        se désabonner
        se désinscrire
        me désabonner
        désabonnement
        désinscription
        darse de baja
        darme de baja
        cancelar suscripción
        cancelar la suscripción
        disiscriviti
        cancella iscrizione
        annulla l'iscrizione
        cancellati
        cancelar inscrição
        cancelar subscrição
        descadastrar
        descadastre-se
        uitschrijven
        afmelden
        avprenumerera
        avregistrera
        avsluta prenumeration
        afmeld
        afmeld nyhedsbrev
        afmeld nyhedsbrevet
        meld deg av
        meld deg av nyhetsbrevet
        avslutt abonnement
        peruuta tilaus
        wypisz się
        zrezygnuj z subskrypcji
        odhlásit odběr
        odhlásit se
        leiratkozás
        leiratkozom
        dezabonare
        mă dezabonez
        отписаться
        відписатися
        abonelikten çık
        listeden çık
        配信停止
        配信停止はこちら
        購読解除
        退订
        取消订阅
        退訂
        取消訂閱
        수신거부
        """);

    // What mailings say of why they came and how to end them.
    private static readonly PhraseFinder Offers = new(
    [
        "to unsubscribe", "click here to unsubscribe", "unsubscribe here", "unsubscribe from our", "unsubscribe from these", "unsubscribe at any time", "no longer wish to receive", "no longer want to receive", "prefer not to receive", "stop receiving these", "you are receiving this",
        "you're receiving this", "you received this email because", "you receive this email because", "this email was sent to", "this message was sent to", "newsletter abbestellen", "vom newsletter ab", "newsletter abzumelden", "keine weiteren e-mails", "keine weiteren newsletter", "keinen newsletter mehr",
        "nicht mehr erhalten möchten", "nicht mehr empfangen möchten", "newsletter nicht mehr", "e-mails nicht mehr", "mailings nicht mehr", "manage your email settings", "manage email settings", "manage your subscription", "update your email preferences", "afmeld nyhedsbrev", "meld deg av nyhetsbrev", "不想再收到", "sie erhalten diese e-mail", "sie erhalten diesen newsletter", "diese e-mail wurde an", "pour vous désinscrire", "pour vous désabonner", "pour se désinscrire", "pour se désabonner", "ne plus recevoir", "vous recevez cet e-mail", "vous recevez ce message",
        "vous recevez cette", "darte de baja", "darse de baja", "no deseas recibir", "no desea recibir", "dejar de recibir", "has recibido este", "recibes este", "non desideri più ricevere", "per disiscriverti", "per cancellarti", "ricevi questa", "hai ricevuto questa", "não deseja receber",
        "não quiser receber", "não deseja mais receber", "para cancelar a", "recebeu este e-mail", "uit te schrijven", "af te melden", "geen e-mails meer", "geen nieuwsbrief", "je ontvangt deze", "u ontvangt deze", "avregistrera dig", "avsluta prenumerationen", "du får det här", "du får detta",
        "ikke ønsker at modtage", "du modtager denne", "ikke lenger ønsker", "du mottar denne", "et halua enää", "zrezygnować z", "wypisać się", "nie chcesz otrzymywać", "otrzymujesz tę wiadomość", "odhlásit z odběru", "nepřejete dostávat", "dostáváte tento", "отказаться от рассылки",
        "отписаться от", "вы получили это письмо", "відписатися від", "aboneliğinizi iptal", "almak istemiyorsanız", "配信停止", "配信を停止", "退订", "取消订阅", "수신을 원하지", "수신거부", "nem szeretne", "leiratkoz", "nu mai doriți",
    ]);

    private static readonly PhraseFinder Browser = new(
    [
        "view in browser", "view it in your browser", "view this email in your browser", "view online", "view the online version", "view web version", "having trouble viewing", "trouble reading this", "not displaying correctly", "im browser ansehen", "im browser öffnen", "im browser anzeigen", "online-version",
        "webversion", "nicht richtig angezeigt", "nicht korrekt angezeigt", "dans votre navigateur", "version en ligne", "ne s'affiche pas", "en su navegador", "en tu navegador", "versión online", "nel browser", "versione online", "no navegador", "versão online", "in uw browser", "in je browser",
        "online versie", "i webbläsaren", "i din browser", "i nettleseren", "selaimessa", "w przeglądarce", "v prohlížeči", "в браузере", "tarayıcınızda", "ブラウザで", "在浏览器中", "브라우저에서",
    ]);

    private static readonly PhraseFinder Category = new(["category", "kategorie", "catégorie", "categoría", "categoria", "categorie", "kategori", "kategoria", "категория"]);

    private static readonly PhraseFinder Promotions = new(["promo", "werbung", "reclame", "reklam", "oferty", "промоакции"]);

    /// <summary>The signs in a sentence; null where there are not enough.</summary>
    public static string? Tell(MessageSigns signs)
    {
        var text = signs.Text.AsSpan().Trim();
        var end = text[Math.Max(0, text.Length - EndLength)..];
        var (canLeave, isLinked) = WayOut(end);
        var isWebpage = Browser.IsIn(text[..Math.Min(text.Length, BeginningLength)]);
        if ((!canLeave && !isWebpage) || signs.IsAnswer || signs.IsForwardOrReply || CarriesOthers(signs))
            return null;
        string?[] beside =
        [
            canLeave && isWebpage ? "a way to see it in a browser" : null,
            // A relay that people's mail goes through as well leaves both: they are one sign.
            SenderFields.FirstOrDefault(signs.Has) ?? (HasBulkReturn(signs) ? "a bulk sender's return path" : null),
            signs.Labels.FirstOrDefault(IsPromotions),
            signs.To.Count + signs.Cc.Count == 0 && signs.HeaderHolds("To", ":") ? "nobody named whom it goes to" : null,
            signs.From is { } from && RoleAddresses.IsNobody(from.Address) ? "from " + from.Address : null,
            isLinked || (canLeave && UnsubscribeLink.IsIn(signs.Body.Html())) ? "a link behind it" : null,
        ];
        var found = beside.OfType<string>().ToList();
        if (found.Count == 0 || (found.Count == 1 && NewsletterSigns.GreetsReader(signs)))
            return null;
        return $"has {(canLeave ? "a way to leave" : "a way to see it in a browser")}, and {string.Join(", ", found)}";
    }

    /// <summary>True where the text offers a way to leave, or to see it in a browser.</summary>
    public static bool IsMailing(MessageSigns signs)
    {
        var text = signs.Text.AsSpan().Trim();
        return Browser.IsIn(text[..Math.Min(text.Length, BeginningLength)]) || WayOut(text[Math.Max(0, text.Length - EndLength)..]).CanLeave;
    }

    // Gmail's, in the account's language: "Category Promotions", "Kategorie: Werbung".
    private static bool IsPromotions(string label) => Category.IndexIn(label) == 0 && Promotions.IsIn(label);

    // Lines of a link's words alone, and sentences that offer it.
    private static (bool CanLeave, bool IsLinked) WayOut(ReadOnlySpan<char> end)
    {
        var canLeave = Offers.IsIn(end);
        var isAbove = false;
        foreach (var line in end.EnumerateLines())
        {
            // "配信停止はこちら", and the link on the next line.
            if (isAbove && line.TrimStart(" <").StartsWith("http", StringComparison.OrdinalIgnoreCase))
                return (true, true);
            isAbove = false;
            if (line.Length is 0 or > 4 * LongestLink)
                continue;
            var link = line.IndexOf("http", StringComparison.OrdinalIgnoreCase);
            var words = (link < 0 ? line : line[..link]).TrimEnd(" <([:：-");
            foreach (var part in words.SplitAny("|·•–—[]"))
            {
                if (words[part].Length > LongestLink || !Links.Contains(words[part].Trim(" \t.:>*_()")))
                    continue;
                canLeave = isAbove = true;
                if (link >= 0)
                    return (true, true);
            }
        }

        return (canLeave, false);
    }

    private static bool CarriesOthers(MessageSigns signs)
    {
        foreach (var segment in signs.Segments)
            if (segment.Kind == SegmentKind.Forwarded || (segment.Kind == SegmentKind.Quote && (segment.Author is not null || segment.Date is not null)))
                return true;
        return false;
    }

    // "bounces+12-ada=northwind.example@em.sender.example": made for one recipient, and not of the sender's house.
    private static bool HasBulkReturn(MessageSigns signs)
    {
        if (signs.Header("Return-Path")?.Trim(' ', '<', '>') is not { Length: > 0 } path || path.LastIndexOf('@') is not (> 0 and var at))
            return false;
        var local = path.AsSpan(0, at);
        return local.Contains('=') || local.StartsWith("bounce", StringComparison.OrdinalIgnoreCase) || local.StartsWith("msprvs", StringComparison.OrdinalIgnoreCase) || local.StartsWith("pm_bounces", StringComparison.OrdinalIgnoreCase)
            || path.AsSpan(at + 1).StartsWith("bounce", StringComparison.OrdinalIgnoreCase);
    }
}
