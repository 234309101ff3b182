using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>Subjects that tell what wrote the message, in the languages whose mail systems write them.</summary>
internal static class SubjectWords
{
    private static readonly PhraseFinder AutomaticReplies = new(
    [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "out of office", "out of the office", "automatische antwort", "abwesenheitsnotiz", "abwesenheit:", "abwesend:", "réponse automatique", "absence du bureau",
        "respuesta automática", "fuera de la oficina", "resposta automática", "risposta automatica", "fuori sede", "automatisch antwoord", "afwezigheid", "afwezig:", "automatiskt svar", "autosvar", "frånvaro", "automatisk svar", "fraværende", "fravær:",
        "automaattinen vastaus", "poissa:", "odpowiedź automatyczna", "automatická odpověď", "автоответ", "автоматический ответ", "автоматична відповідь", "otomatik yanıt", "自動応答", "自动答复", "自动回复", "自動回覆", "자동 회신", "자동회신",
    ]);

    private static readonly PhraseFinder Bounces = new(
    [
        "undeliverable", "undelivered", "delivery status notification", "delivery failure", "returned mail", "mail delivery failed", "failure notice", "delivery notification", "message not delivered", "unzustellbar", "non remis", "échec de la remise",
        "no se puede entregar", "non recapitabile", "onbestelbaar", "olevererbart", "kan ikke leveres", "nie można dostarczyć", "недоставленное", "配信不能", "无法传递", "delayed:", "warning: could not send",
    ]);

    private static readonly PhraseFinder Receipts = new(
    [
        "receipt", "invoice", "order confirmation", "your order", "payment", "purchase", "booking confirmation", "reservation confirmation", "e-ticket", "shipping confirmation", "has shipped", "rechnung", "quittung", "bestellbestätigung", "buchungsbestätigung", "zahlung",
        "facture", "reçu", "confirmation de commande", "factura", "recibo", "confirmación de pedido", "fattura", "ricevuta", "conferma d'ordine", "factuur", "bestelling", "kvitto", "faktura", "orderbekräftelse", "kvittering", "ordrebekræftelse", "kuitti", "tilausvahvistus",
        "paragon", "potwierdzenie zamówienia", "objednáv", "účtenka", "чек", "счёт", "счет", "заказ", "рахунок", "замовлення", "makbuz", "fatura", "sipariş", "領収書", "請求書", "ご注文", "发票", "收据", "订单", "영수증", "주문",
    ]);

    private static readonly PhraseFinder Bought = new(
    [
        "order", "booking", "reservation", "registration", "ticket", "bestellung", "buchung", "reservierung", "commande", "réservation", "pedido", "reserva", "ordine", "prenotazione", "boeking", "bokning", "bestilling", "rezervace", "rezerwacj",
    ]);

    private static readonly PhraseFinder Confirmed = new(
        ["confirm", "bestätig", "confirmé", "confermat", "bevestig", "bekräft", "bekræft", "bekreft", "potwierdz", "potvrz"]);

    public static bool IsAutomaticReply(string subject) => AutomaticReplies.IndexIn(subject.AsSpan().TrimStart()) == 0;

    public static bool IsBounce(string subject) => Bounces.IsIn(subject);

    public static bool IsReceipt(string subject) => Receipts.IsIn(subject) || (Bought.IsIn(subject) && Confirmed.IsIn(subject));
}
