using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>Subjects that tell what wrote the message, in the languages whose mail systems write them.</summary>
internal static class SubjectWords
{
    private static readonly PhraseFinder AutomaticReplies = new(
    [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response", "vacation reply", "automatische antwort", "automatische rückantwort", "abwesenheitsnotiz", "réponse automatique",
        "respuesta automática", "resposta automática", "risposta automatica", "automatisch antwoord", "automatiskt svar", "autosvar", "automatisk svar", "automaattinen vastaus", "odpowiedź automatyczna", "automatická odpověď", "automatikus válasz",
        "răspuns automat", "автоответ", "автоматический ответ", "автоматична відповідь", "автоматичен отговор", "αυτόματη απάντηση", "otomatik yanıt", "自動応答", "自動返信", "自动答复", "自动回复", "自動回覆", "자동 회신", "자동회신",
    ]);

    // What a person writes too, "Out of office on Friday": of an absence note it is all, or all before the subject that it answers.
    private static readonly WordSet Absences = new(
    [
        "out of office", "out of the office", "out of office reply", "out of office response", "out of office message", "out of office notification", "out of office notice", "ooo", "vacation message", "away from my mail", "away from my email",
        "abwesenheit", "abwesend", "ferienabwesenheit", "urlaubsabwesenheit", "urlaubsnotiz", "absence du bureau", "message d'absence", "fuera de la oficina", "fora do escritório", "fora do escritorio", "fuori sede", "fuori ufficio", "afwezigheid", "afwezig",
        "afwezigheidsbericht", "frånvaro", "frånvaromeddelande", "fraværende", "fravær", "fraværsmelding", "fraværsbesked", "poissa", "poissaolo", "poza biurem", "nieobecność", "mimo kancelář", "нет на месте", "不在のお知らせ", "不在通知", "外出", "부재중",
    ]);

    // Before the colon, as calendars write them.
    private static readonly WordSet InvitationAnswers = new(
    [
        "accepted", "declined", "tentative", "tentatively accepted", "zugesagt", "angenommen", "abgelehnt", "abgesagt", "mit vorbehalt", "vorläufig", "accepté", "refusé", "provisoire", "aceptado", "aceptada",
        "rechazado", "rechazada", "provisional", "accettato", "rifiutato", "provvisorio", "aceito", "aceite", "recusado", "geaccepteerd", "geweigerd", "afgewezen", "voorlopig", "accepterat", "accepterad", "avböjt", "avböjd", "preliminärt", "nej tack",
        "accepteret", "godkendt", "afvist", "foreløbig", "godtatt", "avslått", "hyväksytty", "hylätty", "alustava", "zaakceptowano", "zaakceptowane", "odrzucono", "odrzucone", "wstępnie", "přijato", "odmítnuto", "принято", "отклонено", "под вопросом",
        "прийнято", "відхилено", "kabul edildi", "reddedildi", "承諾", "辞退", "仮承諾", "已接受", "已拒绝", "暂定", "수락", "거절", "미정",
    ]);

    private static readonly WordSet Invitations = new(
    [
        "invitation", "updated invitation", "canceled event", "cancelled event", "canceled", "cancelled", "einladung", "aktualisierte einladung", "termin abgesagt", "annulé", "invitación", "cancelado", "invito", "annullato", "convite",
        "uitnodiging", "geannuleerd", "inbjudan", "inställt", "invitasjon", "avlyst", "aflyst", "kutsu", "peruutettu", "zaproszenie", "odwołano", "pozvánka", "zrušeno", "приглашение", "запрошення", "davet", "招待", "邀请", "초대",
    ]);

    private static readonly PhraseFinder Bounces = new(
    [
        "undeliverable", "undelivered", "delivery status notification", "delivery failure", "returned mail", "mail delivery failed", "failure notice", "delivery notification", "message not delivered", "unzustellbar", "non remis", "échec de la remise",
        "no se puede entregar", "non recapitabile", "onbestelbaar", "olevererbart", "kan ikke leveres", "nie można dostarczyć", "недоставленное", "配信不能", "无法传递", "delayed:", "warning: could not send", "mail delivery failure", "mail delivery error", "delivery has failed", "returned to sender", "zustellung fehlgeschlagen", "zustellfehler", "mancata consegna", "falha na entrega", "error de entrega", "доставка не удалась",
    ]);

    private static readonly PhraseFinder Receipts = new(
    [
        "receipt", "invoice", "order confirmation", "your order", "payment", "purchase", "booking confirmation", "reservation confirmation", "e-ticket", "shipping confirmation", "has shipped", "rechnung", "quittung", "ihre bestellung", "deine bestellung", "votre commande", "su pedido", "tu pedido", "il tuo ordine", "uw bestelling", "je bestelling", "din beställning", "din ordre", "twoje zamówienie", "bestellbestätigung", "buchungsbestätigung", "zahlung",
        "facture", "reçu", "confirmation de commande", "factura", "recibo", "confirmación de pedido", "fattura", "ricevuta", "conferma d'ordine", "factuur", "bestelling", "kvitto", "faktura", "orderbekräftelse", "kvittering", "ordrebekræftelse", "kuitti", "tilausvahvistus",
        "paragon", "betalning", "betaling", "potwierdzenie zamówienia", "objednáv", "účtenka", "чек", "счёт", "счет", "заказ", "рахунок", "замовлення", "makbuz", "fatura", "sipariş", "領収書", "請求書", "ご注文", "发票", "收据", "订单", "영수증", "주문",
    ]);

    private static readonly PhraseFinder Bought = new(
    [
        "order", "booking", "reservation", "registration", "ticket", "bestellung", "buchung", "reservierung", "commande", "réservation", "pedido", "reserva", "ordine", "prenotazione", "boeking", "bokning", "bestilling", "rezervace", "rezerwacj",
    ]);

    private static readonly PhraseFinder Confirmed = new(
        ["confirm", "bestätig", "confirmé", "confermat", "bevestig", "bekräft", "bekræft", "bekreft", "potwierdz", "potvrz"]);

    public static bool IsAutomaticReply(string subject)
    {
        var told = subject.AsSpan().Trim();
        if (AutomaticReplies.IndexIn(told) == 0 && IsAll(told[AutomaticReplies.LengthAt(told)..]))
            return true;
        // "AUTO: Ada Byrne is out of the office (returning 11/03/2025)", as Lotus Notes has it.
        if (told.StartsWith("AUTO: ", StringComparison.Ordinal) && told.Contains(" out of the office", StringComparison.OrdinalIgnoreCase))
            return true;
        var colon = told.IndexOfAny(':', '：');
        // "Out of Office AutoReply: Berth plan" of Outlook 2003 to 2007 has both words.
        var head = (colon < 0 ? told : told[..colon]).TrimEnd(" .!");
        if (head.EndsWith(" autoreply", StringComparison.OrdinalIgnoreCase))
            head = head[..^10];
        return Absences.Contains(head);
    }

    // What follows is parted from it, or is what it answers: "Automatic reply settings for the team" is somebody's subject.
    private static bool IsAll(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.IsEmpty || !char.IsLetterOrDigit(rest[0]) || rest.StartsWith("re:", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("from ", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsInvitationAnswer(string subject) => InvitationAnswers.Contains(Head(subject));

    public static bool IsInvitation(string subject) => Invitations.Contains(Head(subject));

    /// <summary>True for "***SPAM*** Win" and "[SPAM] Win", as filters write; who answers such has "Re:" before it.</summary>
    public static bool IsMarkedSpam(string subject)
    {
        var told = subject.AsSpan().TrimStart();
        if (told.IsEmpty || told[0] is not ('*' or '[' or '{'))
            return false;
        var word = told.TrimStart("*[{ ");
        return word.StartsWith("spam", StringComparison.OrdinalIgnoreCase) && word.Length > 4 && word[4] is '*' or ']' or '}' or ' ' or '?';
    }

    public static bool IsBounce(string subject) => Bounces.IsIn(subject);

    public static bool IsReceipt(string subject) => Receipts.IsIn(subject) || (Bought.IsIn(subject) && Confirmed.IsIn(subject));

    private static ReadOnlySpan<char> Head(string subject)
    {
        var told = subject.AsSpan().Trim();
        var colon = told.IndexOfAny(':', '：');
        return colon < 0 ? [] : told[..colon].TrimEnd();
    }
}
