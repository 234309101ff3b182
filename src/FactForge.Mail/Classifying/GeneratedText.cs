using System.Buffers;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>A text that says of itself that a program wrote it and that nobody reads an answer. A person who quotes such a sentence writes more about it, or asks.</summary>
internal static class GeneratedText
{
    // The two belong to one sentence, or to neighbours.
    private const int LongestWay = 200;
    private const int LongestStart = 40;

    private static readonly SearchValues<char> QuoteMarks = SearchValues.Create("\"“„»«>'");

    private static readonly PhraseFinder Generated = new(
    [
        "automatically generated", "generated automatically", "an automated message", "an automated email", "an automated e-mail", "an automatic message", "an automatic email", "sent automatically", "automatically sent", "system generated", "system-generated", "auto-generated",
        "automatisch generiert", "automatisch erstellt", "automatisch erzeugt", "automatisch versendet", "automatisch versandt", "automatisch verschickt", "automatische nachricht", "automatische e-mail", "message automatique", "email automatique", "e-mail automatique", "mail automatique", "envoyé automatiquement", "généré automatiquement",
        "mensaje automático", "correo automático", "generado automáticamente", "enviado automáticamente", "messaggio automatico", "e-mail automatica", "email automatica", "generato automaticamente", "generata automaticamente", "inviata automaticamente", "mensagem automática", "e-mail automático", "gerada automaticamente", "enviada automaticamente",
        "automatisch gegenereerd", "automatisch verzonden", "automatisch bericht", "automatiskt genererat", "automatiskt meddelande", "skickas automatiskt", "automatisk generert", "automatisk genereret", "automatisk besked", "automatisk melding", "wiadomość automatyczna", "wygenerowana automatycznie", "vygenerován automaticky", "automaticky generovan", "автоматически", "автоматично", "自動送信", "自動配信", "系统自动", "系統自動",
    ]);

    private static readonly PhraseFinder Unanswered = new(
    [
        "do not reply", "don't reply", "do not respond", "not reply to this", "cannot be answered", "replies to this", "not monitored", "unmonitored", "nicht antworten", "nicht auf diese", "nicht beantworte", "antworten sie nicht", "antworte nicht", "antworten sie bitte nicht", "ne pas y répondre", "ne pas répondre", "ne répondez pas", "n'y répondez pas", "no responda", "no respondas", "no contestar", "no conteste", "no contestes",
        "non rispondere", "non risponda", "não responda", "niet antwoorden", "niet op deze", "niet beantwoorden", "niet op antwoorden", "svara inte", "inte svara", "kan inte besvaras", "ikke svar", "kan ikke besvares", "ikke besvar", "älä vastaa", "nie odpowiad", "neodpovíd", "не отвечайте", "не відповідайте", "返信しないで", "返信いただいて", "返信できません", "请勿回复", "請勿回覆",
    ]);

    /// <summary>True where it says so in a line of its own.</summary>
    public static bool Says(MessageSigns signs)
    {
        if (signs.IsAnswer || signs.IsForwardOrReply)
            return false;
        var text = signs.Text.AsSpan();
        if (Unanswered.IndexIn(text) is not (>= 0 and var unanswered) || Generated.IndexIn(text) is not (>= 0 and var generated) || Math.Abs(unanswered - generated) > LongestWay)
            return false;
        var first = Math.Min(unanswered, generated);
        var line = text[..first].LastIndexOf('\n') + 1;
        var before = text[line..first];
        return before.Length <= LongestStart && !before.ContainsAny(QuoteMarks) && !text[..line].ContainsAny('?', '？');
    }
}
