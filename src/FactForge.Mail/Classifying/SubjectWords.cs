using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>Subjects that tell what wrote the message, in the languages whose mail systems write them.</summary>
internal static class SubjectWords
{
    private static readonly PhraseFinder AutomaticReplies = new(
    [
        "automatic reply", "automatic response", "autoresponder", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response", "vacation reply", "automatische antwort", "automatische rückantwort", "abwesenheitsnotiz", "réponse automatique",
        "respuesta automática", "resposta automática", "risposta automatica", "automatisch antwoord", "automatiskt svar", "autosvar", "automatisk svar", "automaattinen vastaus", "odpowiedź automatyczna", "automatyczna odpowiedź", "automatická odpověď", "automatikus válasz",
        "răspuns automat", "автоответ", "автоматический ответ", "автоматична відповідь", "автоматичен отговор", "αυτόματη απάντηση", "otomatik yanıt", "自動応答", "自動返信", "自动答复", "自动回复", "自動回覆", "자동 회신", "자동회신",
    ]);

    // What a person writes too, "Out of office on Friday": of an absence note it is all, or all before the subject that it answers.
    private static readonly WordSet Absences = new(
    [
        "out of office", "out of the office", "i am out of office", "i am out of the office", "i am on vacation", "out of office reply", "out of office response", "out of office message", "out of office notification", "out of office notice", "ooo", "vacation message", "away from my mail", "away from my email",
        "abwesenheit", "abwesend", "abwesenheitsnachricht", "abwesenheitsmeldung", "abwesenheitsassistent", "ich bin außer haus", "ich bin abwesend", "ferienabwesenheit", "urlaubsabwesenheit", "urlaubsnotiz", "absence du bureau", "message d'absence", "fuera de la oficina", "fora do escritório", "fora do escritorio", "fuori sede", "fuori ufficio", "afwezigheid", "afwezig",
        "afwezigheidsbericht", "frånvaro", "frånvaromeddelande", "fraværende", "fravær", "fraværsmelding", "fraværsbesked", "fraværsassistent", "frånvaroassistent", "poissa", "poissaolo", "poza biurem", "nieobecność", "mimo kancelář", "нет на месте", "不在のお知らせ", "不在通知", "离开办公室", "不在办公室", "外出中", "外出", "부재중",
    ]);

    // Somebody's whole subject as often as not: of an absence note where an answer's prefix follows.
    private static readonly WordSet Leaves = new(["vacation", "on vacation", "on leave", "away", "auto", "absent", "absence", "urlaub", "im urlaub", "en congé", "vacaciones", "ferie"]);

    // Behind the name of who is away: "Ada Byrne is out of the office".
    private static readonly PhraseFinder Aways = new(
    [
        " is out of the office", " is out of office", " is on vacation", " is away", " ist außer haus", " ist nicht im büro", " ist abwesend", " ist im urlaub", " est absent", " está fuera de la oficina", " está ausente", " è fuori ufficio", " è assente", " is afwezig", " is niet aanwezig", " är inte på kontoret", " er ikke på kontoret", " jest poza biurem",
    ]);

    private static readonly string[] AnswerEndings = [" re", " aw", " sv", " vs", " antw", " odp", " rif", " rv"];

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

    private static readonly PhraseFinder Quotas = new(
    [
        "mailbox is full", "mailbox is almost full", "mailbox is over", "mailbox has exceeded", "mailbox is near", "quota", "postfach ist voll", "postfach ist fast voll", "postfach ist beinahe voll", "postfachgröße", "boîte aux lettres est pleine", "boîte aux lettres est presque pleine", "buzón está lleno", "buzón está casi lleno", "casella di posta è piena", "casella postale è quasi piena", "caixa de correio está cheia", "caixa de correio está quase cheia", "postvak is vol", "postvak is bijna vol",
    ]);

    private static readonly WordSet ReadReceipts = new(
        ["read", "not read", "deleted", "gelesen", "nicht gelesen", "ungelesen gelöscht", "lu", "non lu", "leído", "no leído", "letto", "non letto", "lida", "não lida", "gelezen", "niet gelezen", "läst", "oläst", "læst", "lest", "przeczytano"]);

    private static readonly PhraseFinder Receipts = new(
    [
        "receipt", "invoice", "order confirmation", "your order", "payment", "purchase", "booking confirmation", "reservation confirmation", "e-ticket", "shipping confirmation", "has shipped", "rechnung", "quittung", "ihre bestellung", "deine bestellung", "votre commande", "su pedido", "tu pedido", "il tuo ordine", "uw bestelling", "je bestelling", "din beställning", "din ordre", "twoje zamówienie", "bestellbestätigung", "buchungsbestätigung", "zahlung",
        "facture", "reçu", "confirmation de commande", "factura", "recibo", "confirmación de pedido", "fattura", "ricevuta", "conferma d'ordine", "factuur", "bestelling", "kvitto", "faktura", "orderbekräftelse", "kvittering", "ordrebekræftelse", "kuitti", "tilausvahvistus",
        "paragon", "betalning", "betaling", "potwierdzenie zamówienia", "objednáv", "účtenka", "чек", "счёт", "счет", "заказ", "рахунок", "замовлення", "makbuz", "fatura", "sipariş", "領収書", "請求書", "注文", "your tickets", "your ticket", "ihre tickets", "deine tickets", "tus entradas", "vos billets", "i tuoi biglietti", " trip with ", " ride with ", "your ride on", "your trip on", "fahrt mit ", "votre course ", "tu viaje con", "la tua corsa", "je rit met", "sua viagem com", "发票", "收据", "订单", "영수증", "주문",
    ]);

    private static readonly PhraseFinder Bought = new(
    [
        "order", "purchase", "booking", "compra", "acquisto", "achat", "zamówieni", "beställning", "reservation", "registration", "ticket", "bestellung", "buchung", "reservierung", "commande", "réservation", "pedido", "reserva", "ordine", "prenotazione", "boeking", "bokning", "bestilling", "rezervace", "rezerwacj",
    ]);

    private static readonly PhraseFinder Confirmed = new(
        ["confirm", "shipped", "dispatched", "bestätig", "versandt", "verschickt", "versendet", "expédié", "enviado", "enviada", "spedito", "verzonden", "skickats", "afsendt", "wysłan", "confirmé", "confermat", "bevestig", "bekräft", "bekræft", "bekreft", "potwierdz", "potvrz"]);

    /// <summary>True where a program that answers of itself writes so, or an absence is all of the subject before what it answers.</summary>
    public static bool IsAutomaticReply(string subject)
    {
        var told = subject.Replace('’', '\'').AsSpan().Trim().TrimStart("[(*").TrimStart();
        if (AutomaticReplies.IndexIn(told) == 0 && IsAll(told[AutomaticReplies.LengthAt(told)..]))
            return true;
        // "AUTO: Ada Byrne is out of the office (returning 11/03/2025)", as Lotus Notes has it.
        if (told.StartsWith("AUTO: ", StringComparison.Ordinal) && (told.Contains(" out of the office", StringComparison.OrdinalIgnoreCase) || Aways.IsIn(told)))
            return true;
        return IsOnlyAbsence(HeadOf(told, out var isAnswer), isAnswer);
    }

    /// <summary>What stands behind a program's words at the beginning; empty where there are none.</summary>
    public static string BehindAutomaticReply(string subject) =>
        AutomaticReplies.LengthAt(subject.AsSpan().Trim()) is > 0 and var length ? subject.AsSpan().Trim()[length..].Trim().ToString() : "";

    /// <summary>True where the subject names an absence as a person would as well: "Out of office: …", "Vacation", "Ada Byrne is out of the office".</summary>
    public static bool NamesAbsence(string subject)
    {
        var told = subject.Replace('’', '\'').AsSpan().Trim();
        var head = HeadOf(told, out _);
        return Absences.Contains(head) || Leaves.Contains(head) || Aways.IsIn(told);
    }

    private static bool IsOnlyAbsence(ReadOnlySpan<char> head, bool isAnswer) => Absences.Contains(head) || (isAnswer && Leaves.Contains(head));

    // What stands before the colon, or all; "OOO Re: Berth plan" and "Vacation: Re: Berth plan" answer something.
    private static ReadOnlySpan<char> HeadOf(ReadOnlySpan<char> told, out bool isAnswer)
    {
        var colon = told.IndexOfAny(':', '：');
        isAnswer = colon >= 0 && Threading.SubjectText.Normalize(told[(colon + 1)..].Trim().ToString()).IsReply;
        // "Out of Office AutoReply: Berth plan" of Outlook 2003 to 2007 has both words.
        var head = (colon < 0 ? told : told[..colon]).TrimEnd(" .!");
        if (head.EndsWith(" autoreply", StringComparison.OrdinalIgnoreCase))
            head = head[..^10];
        foreach (var ending in AnswerEndings)
            if (colon >= 0 && head.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                isAnswer = true;
                return head[..^ending.Length].TrimEnd();
            }

        return head;
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

    /// <summary>True where a mailbox is said to be full, or nearly so.</summary>
    public static bool IsQuota(string subject) => Quotas.IsIn(subject);

    public static bool IsBounce(string subject) => Bounces.IsIn(subject);

    /// <summary>True for "Read: Berth plan", as Outlook calls its receipts of reading.</summary>
    public static bool IsReadReceipt(string subject) => ReadReceipts.Contains(Head(subject));

    public static bool IsReceipt(string subject) => Receipts.IsIn(subject) || (Bought.IsIn(subject) && Confirmed.IsIn(subject));

    private static ReadOnlySpan<char> Head(string subject)
    {
        var told = subject.AsSpan().Trim();
        var colon = told.IndexOfAny(':', '：');
        return colon < 0 ? [] : told[..colon].TrimEnd();
    }
}
