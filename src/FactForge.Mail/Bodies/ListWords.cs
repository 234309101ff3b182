namespace FactForge.Mail.Bodies;

/// <summary>What lists write below what goes through them.</summary>
internal static class ListWords
{
    /// <summary>What lists write, and nobody else.</summary>
    public static string[] Certain =>
    [
        "mailing list\nhttp", "mailing list -- to unsubscribe", "view this message in context", "view it on github", "reply to this email directly", "you received this message because you are subscribed", "sent from: http",
        "stop receiving emails from it", "for additional commands, ", "majordomo info at", "groups sponsor", "mute this topic", "view/reply online",
    ];

    /// <summary>What says why a message came, and how to leave: those who are spoken to are told, and nobody else.</summary>
    public static string[] Sure =>
    [
        "you are receiving this", "you're receiving this", "you’re receiving this", "you receive this", "you received this message because", "you received this e-mail because", "you received this email because", "you received this because", "you have received this message because", "you have received this email because", "you have received this e-mail because",
        "sie erhalten diese e-mail, weil", "sie erhalten diese nachricht, weil", "vous recevez ce message car", "vous recevez ce message, car", "vous recevez cet e-mail", "vous recevez ce courriel", "recibe este mensaje porque", "ha recibido este mensaje porque", "has recibido este mensaje porque", "recibió este mensaje porque",
        "ricevi questa email perché", "hai ricevuto questo messaggio perché", "ontvangt deze e-mail omdat", "ontvangt dit bericht omdat", "recebeu esta mensagem porque", "fått det här meddelandet eftersom", "modtager denne meddelelse, fordi",
        "mailing list\n", "mailing list -- ", "mailman/listinfo", "mailman3/lists", "to unsubscribe", "unsubscribe from this", "unsubscribe send", "unsubscribe:", "unsubscribe, e-mail", "-unsubscribe@", "+unsubscribe@", "-leave@", "-signoff", "to leave this list", "to leave this group", "stop receiving these", "mailing list archive", "list archives:", "list settings", "posted by:", "manage your subscription", "your subscription<", "your email settings:", "to change settings", "to post to this group", "to visit your group", "visit this group",
        "yahoo groups links", "yahoo! groups links", "groups.io links", "group owner:", "group owner<", "you receive all messages sent to this group", "line \"unsubscribe", "body of a message to",
        "se désabonner", "vous désabonner", "désinscri", "abbestellen", "newsletter abmelden", "gruppe abmelden", "darse de baja", "dar de baja", "cancelar la suscripción", "annullare l'iscrizione", "cancellare l'iscrizione", "afmelden", "cancelar a inscrição", "avsluta prenumerationen", "zrezygnować z subskrypcji", "wypisać się",
    ];

    /// <summary>What stands beside it.</summary>
    public static string[] Weak =>
    [
        "subscribed to", "subscription", "member of", "your preferences", "notification settings", "your use of", "majordomo@", "listserv@", "-request@", "-owner@", "+owner@", "-help@", "://lists.", "@lists.", "://groups.", "/optout", "liste bestellt", "abonniert", "abonné", "suscrito", "iscritto", "inscrito", "iscrizione", "geabonneerd",
    ];
}
