namespace FactForge.Mail.Bodies;

/// <summary>The phrases that notices and footers are told by, each with its kind and weight: 2 for what hardly anybody else writes, 1 for what people write as well.</summary>
internal static class NoticePhrases
{
    /// <summary>All of them, one list.</summary>
    public static readonly NoticePhrase[] All =
    [
        .. Of(NoticeKind.Itself, 1, ItselfWords), .. Of(NoticeKind.Itself, 2, NotMeant),
        .. Of(NoticeKind.Secrecy, 2, LegalWords.Sure), .. Of(NoticeKind.Secrecy, 1, LegalWords.Weak),
        .. Of(NoticeKind.Privacy, 3, PrivacyWords.Notices), .. Of(NoticeKind.Privacy, 2, PrivacyWords.Sure), .. Of(NoticeKind.Privacy, 1, PrivacyWords.Weak),
        .. Of(NoticeKind.Monitoring, 2, Watching), .. Of(NoticeKind.Monitoring, 1, Watched),
        .. Of(NoticeKind.List, 4, ListWords.Certain), .. Of(NoticeKind.List, 2, ListWords.Sure), .. Of(NoticeKind.List, 1, ListWords.Weak),
        .. Of(NoticeKind.Service, 4, ServiceWords.Certain), .. Of(NoticeKind.Service, 2, ServiceWords.Sure),
        .. Of(NoticeKind.Scan, 2, ServiceWords.Scans), .. Of(NoticeKind.Scan, 1, ServiceWords.Dangers),
        .. Of(NoticeKind.Printing, 2, ServiceWords.BeforePrinting), .. Of(NoticeKind.Printing, 1, ServiceWords.Environment),
        .. Of(NoticeKind.Link, 1, ["http", "www."]),
    ];

    private static string[] ItselfWords =>
    [
        "this e-mail", "this email", "this mail", "this message", "this transmission", "this communication", "this electronic", "e-mail message", "email message", "e-mail transmission", "email transmission", "e-mail and any", "email and any", "any attachment", "its attachments", "message contains",
        "diese e-mail", "diese mail", "diese nachricht", "dieser e-mail", "dieser mail", "dieser nachricht", "dieses e-mail", "diese email", "dieser email",
        "ce message", "ce courriel", "ce mail", "ce mél", "cet e-mail", "cet email", "présent message", "présent courriel", "cette communication",
        "este mensaje", "este correo", "este e-mail", "este email", "esta comunicación", "presente mensaje", "presente correo",
        "questo messaggio", "questa e-mail", "questa email", "questa mail", "presente messaggio", "presente comunicazione", "presente e-mail", "presente email",
        "dit bericht", "deze e-mail", "deze email", "deze mail", "dit e-mailbericht", "dit mailbericht",
        "esta mensagem", "esta comunicação", "presente mensagem",
        "detta e-post", "detta mejl", "detta mail", "detta meddelande", "denne e-mail", "denne mail", "denne besked", "denne meddelelse", "denne e-post", "denne epost", "denne meldingen", "tämä viesti", "tämä sähköposti", "tämän viestin", "tämän sähköpostin",
        "ta wiadomość", "tę wiadomość", "tej wiadomości", "niniejsza wiadomość", "niniejszej wiadomości", "niniejszy e-mail", "tato zpráva", "tento e-mail", "této zprávy", "tuto zprávu",
        "это сообщение", "это письмо", "данное сообщение", "настоящее сообщение", "этого сообщения", "bu e-posta", "bu mesaj", "bu ileti",
    ];

    private static string[] NotMeant =>
    [
        "if you are not the", "if you are not an intended", "if you have received it in error", "if you received it in error", "wenn sie nicht der", "falls sie nicht der", "sollten sie nicht der", "si vous n'êtes pas l", "si vous n’êtes pas l", "si no es usted", "si usted no es", "si no es el destinatario",
        "se non siete", "se lei non è", "se non è il destinatario", "indien u niet", "als u niet", "se não for o", "se não é o", "caso não seja", "om du inte är", "hvis du ikke er", "er du ikke den", "er du ikke rett", "dersom du ikke er", "jos et ole", "jeśli nie jest", "jeżeli nie jest", "jeżeli nie są", "jeśli nie są",
        "pokud nejste", "если вы не являетесь", "if you are not addressee",
    ];

    private static string[] Watching =>
    [
        "may monitor", "may be monitored", "right to monitor", "may record", "may be recorded", "may be intercepted", "may intercept", "are monitored", "monitors e", "monitors and record", "may be subject to monitoring", "may be read by",
    ];

    private static string[] Watched =>
    [
        "electronic communication", "e-mail communication", "email communication", "emails sent", "e-mails sent", "mails sent to", "incoming and outgoing", "telephone call", "and calls", "compliance", "for training", "for quality", "security purposes", "security and", "lawful business", "our policies", "its policies", "through its network", "through our network",
    ];

    private static IEnumerable<NoticePhrase> Of(NoticeKind kind, int weight, string[] phrases) => phrases.Select(phrase => new NoticePhrase(phrase.Replace('\n', ' '), weight, kind, phrase.IndexOf('\n') + 1));
}
