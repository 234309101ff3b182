namespace FactForge.Mail.Bodies;

/// <summary>What legal notices say of secrecy and liability, language by language.</summary>
internal static class LegalWords
{
    /// <summary>What notices say, and hardly anybody else.</summary>
    public static string[] Sure =>
    [
        "intended recipient", "intended addressee", "named addressee", "named recipient", "intended solely", "intended only", "intended for the addressee", "intended for the named", "solely for the addressee", "solely for the use", "for the sole use", "for the use of the individual", "individual or entity", "to whom it is addressed",
        "received this e-mail in error", "received this email in error", "received this mail in error", "received this message in error", "received this communication in error", "received this transmission in error", "received it in error", "if received in error", "received by mistake",
        "not the addressee", "notify the sender", "advise the sender", "inform the sender", "contact the sender", "do not necessarily represent", "do not necessarily reflect", "not necessarily those of", "views or opinions", "opinions expressed", "opinions presented", "delete it from your", "delete this email", "delete this e-mail", "addressee only", "for the addressee", "legally privileged", "privileged information", "confidentiality notice",
        "accept no liability", "accepts no liability", "accept liability", "accepts no responsibility", "accept no responsibility", "accept responsibility", "error or omission", "errors or omissions", "free of any virus", "cannot be guaranteed", "not guaranteed to be", "could be intercepted", "binding contract", "internal use only", "or dissemination", "dissemination or", "dissemination,", "copying or distribution", "use or disclosure", "disclosure or distribution", "tax advice contained", "circular 230",
        "bestimmungsgemäße", "nicht der beabsichtigte", "nicht der richtige adressat", "nicht der vorgesehene", "nicht der adressat", "irrtümlich erhalten", "durch einen fehler", "vernichten sie", "löschen sie diese", "rechtlich geschützt", "unbefugte weitergabe", "unerlaubte kopieren", "ausschließlich für den", "ausschliesslich für den", "ausschließlich für die", "nur für den adressaten", "bezeichneten adressaten", "unberechtigte dritte", "vertrauliche informationen", "vertraulichkeitshinweis",
        "l'intention exclusive", "l’intention exclusive", "usage exclusif", "exclusivement au destinataire", "exclusivement à son destinataire", "exclusivement à ses destinataires", "exclusivement aux destinataires", "exclusivement destin", "reçu ce message par erreur", "reçu ce courriel par erreur", "reçu par erreur", "pas le destinataire", "pas destinataire", "informations confidentielles", "non autorisée", "tenue responsable", "tenu responsable", "toute diffusion", "toute utilisation", "toute publication", "adressé par erreur", "parvenu par erreur",
        "recibido este mensaje por error", "recibido este correo por error", "recibido por error", "exclusivamente a su destinatario", "exclusivamente al destinatario", "exclusivamente a la persona", "únicamente a la persona", "únicamente al destinatario", "información privilegiada", "información confidencial", "no es usted el destinatario", "sin autorización", "uso exclusivo", "queda notificado", "legislación vigente",
        "ricevuto questo messaggio per errore", "ricevuto per errore", "pervenuto per errore", "esclusivamente al destinatario", "esclusivamente alle persone", "esclusivamente alla persona", "uso esclusivo", "destinate esclusivamente", "destinato esclusivamente", "diverso dal destinatario", "diversi dal destinatario", "informazioni contenute", "informazioni riservate",
        "uitsluitend bestemd", "uitsluitend voor de geadresseerde", "niet de geadresseerde", "niet de bedoelde", "niet de beoogde", "dan de geadresseerde", "geen rechten worden ontleend", "vertrouwelijke informatie", "niet toegestaan", "aan derden",
        "exclusivamente ao destinatário", "uso exclusivo do", "informações confidenciais", "informação confidencial", "recebido esta mensagem", "recebeu por engano", "recebeu esta mensagem", "não autorizada", "apague-a", "elimine-a",
        "konfidentiell information", "endast avsett för", "endast avsedd för", "rätt mottagare", "avsedda mottagaren", "meddela avsändaren", "underrätta avsändaren", "radera meddelandet",
        "fortrolige oplysninger", "kun bestemt for", "kun beregnet for", "ved en fejl", "underrette afsenderen", "kontakte afsenderen", "kun til brug for", "rette modtager", "rett mottaker", "rette mottaker", "taushetsbelagt", "konfidensiell informasjon", "kun ment for", "kun beregnet på", "ved en feil", "beskjed til avsender",
        "tarkoitettu vain", "luottamuksellisia", "luottamuksellista tietoa", "vahingossa", "ilmoita siitä", "poista viesti",
        "wyłącznie dla adresata", "przeznaczona wyłącznie", "jej adresatem", "powiadomienie nadawcy", "poinformować nadawcę", "informacje poufne", "usunięcie wiadomości", "jest zabronione",
        "určena pouze", "určen pouze", "zamýšleným příjemcem", "oprávněným příjemcem", "informujte prosím odesílatele", "důvěrné informace",
        "предназначено исключительно", "предназначено только", "конфиденциальную информацию", "является конфиденциальн", "получили это сообщение по ошибке", "получили его по ошибке", "сообщите об этом отправителю",
    ];

    /// <summary>What notices say and people as well.</summary>
    public static string[] Weak =>
    [
        "confidential", "privileged", "disclaimer", "in error", "strictly prohibited", "is prohibited", "be prohibited", "not permitted", "unauthorized", "unauthorised", "legally binding", "virus", "delete this", "delete it", "please delete", "recipient", "addressee", "error-free", "intercepted", "without permission", "disclosure", "nothing in", "deemed to", "may not be used", "may not be copied", "written consent", "do not copy", "please destroy",
        "vertraulich", "absender", "empfänger", "adressat", "unbefugt", "unzulässig", "nicht gestattet", "vervielfältigung", "löschen sie", "offenlegen",
        "confidentiel", "destinataire", "par erreur", "détruire", "le supprimer", "interdit", "expéditeur", "intégrité de",
        "confidencial", "destinatario", "por error", "eliminarlo", "elimínelo", "eliminación", "remitente", "prohibid", "divulgación",
        "riservat", "destinatari", "per errore", "mittente", "eliminarlo", "vietat", "proibit", "diffusione",
        "vertrouwelijk", "geadresseerde", "ten onrechte", "afzender", "ontvanger", "verwijderen", "verboden", "openbaarmaking",
        "destinatário", "por engano", "remetente", "proibid", "divulgação",
        "konfidentiell", "adressaten", "mottagare", "avsändare", "radera", "fortrolig", "modtageren", "afsenderen", "slette", "konfidensiell", "avsender", "mottaker", "slett den", "luottamukselli", "vastaanottaja", "lähettäjä",
        "poufn", "adresat", "nadawc", "zabronion", "důvěrn", "adresát", "příjemc", "odesílatel", "smažte", "конфиденциальн", "адресат", "отправител", "по ошибке", "удалите",
    ];
}
