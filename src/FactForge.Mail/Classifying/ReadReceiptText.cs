using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>The text of a receipt of reading whose report was lost, as Outlook writes it: "Your message … was read on Monday, 3 February 2025 10:00".</summary>
internal static class ReadReceiptText
{
    private const int LongestReceipt = 1000;

    private static readonly PhraseFinder Messages = new(["your message", "ihre nachricht", "votre message", "su mensaje", "el mensaje", "il messaggio", "sua mensagem", "a mensagem", "uw bericht", "ditt meddelande", "din meddelelse", "meldingen", "twoja wiadomość"]);

    private static readonly PhraseFinder Readings = new(["was read on", "was deleted without being read", "gelesen.", "gelesen am", "ungelesen gelöscht", "a été lu le", "a été supprimé sans", "se leyó el", "fue leído el", "è stato letto", "foi lida em", "foi lida às", "is gelezen op", "lästes", "blev læst", "ble lest", "została przeczytana"]);

    public static bool Is(string text) => text.Length <= LongestReceipt && text.AsSpan().ContainsAnyInRange('0', '9') && Messages.IndexIn(text.AsSpan().TrimStart()) == 0 && Readings.IsIn(text);
}
