using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>What a house's gateway writes above mail from outside, sign by sign.</summary>
internal static class BannerWords
{
    /// <summary>That it came from outside.</summary>
    public static readonly PhraseFinder Outside = new(OutsideWords);

    /// <summary>That the sender seldom writes: the reader is told so by a program.</summary>
    public static readonly PhraseFinder Seldom = new(SeldomWords);

    /// <summary>Either: what most mail begins with has neither.</summary>
    public static readonly PhraseFinder OutsideOrSeldom = new(OutsideWords.Concat(SeldomWords));

    /// <summary>Its link.</summary>
    public static readonly PhraseFinder Why = new(["learn why this is important", "learnaboutsenderidentification", "warum dies wichtig ist", "pourquoi cela est important", "pourquoi c’est important", "por qué esto es importante", "por qué es importante", "perché è importante", "waarom dit belangrijk is"]);

    /// <summary>That one takes care.</summary>
    public static readonly PhraseFinder Care = new(
        [
            "do not click", "don't click", "don’t click", "do not open", "be careful", "be cautious", "be suspicious", "beware", "caution", "think before", "take care", "never click", "nicht auf links", "nicht auf den link", "keine anhänge", "keine links", "vorsicht", "ne cliquez", "ne pas cliquer", "n'ouvrez", "n’ouvrez", "prudence", "prudent", "no haga clic", "no abra", "cuidado", "precaución",
            "non cliccare", "non fare clic", "non aprire", "prudenza", "attenzione", "klik niet", "open geen", "voorzichtig", "não clique", "não abra", "klicka inte", "öppna inte", "var försiktig", "klik ikke", "klikk ikke", "åbn ikke", "åpne ikke", "forsigtig", "forsiktig", "älä avaa", "älä napsauta", "nie klikaj", "nie otwieraj", "ostrożn", "neklikejte", "neotvírejte", "не переходите", "не открывайте", "осторожн",
        ]);

    /// <summary>With what.</summary>
    public static readonly PhraseFinder Things = new(["link", "attachment", "click", "anhänge", "anhang", "liens", "pièces jointes", "pièce jointe", "enlaces", "adjunto", "allegat", "bijlage", "koppeling", "anexo", "länk", "bilag", "lenke", "vedlegg", "linkk", "liite", "załącznik", "odkaz", "příloh", "ссылк", "вложени"]);

    /// <summary>Unless one knows who sent it.</summary>
    public static readonly PhraseFinder Known = new(
        [
            "unless you", "the sender and know", "recognize the sender", "recognise the sender", "know the sender", "trust the sender", "verify the sender", "wenn sie den absender", "absender nicht kennen", "absender kennen", "connaissez pas l'expéditeur", "connaissez pas l’expéditeur", "l'expéditeur est", "a menos que", "al remitente", "a meno che", "conosce il mittente", "tenzij u", "tenzij je", "a menos que", "reconhecer o remetente",
            "känner igen avsändaren", "kender afsenderen", "kjenner avsenderen", "tunne lähettäjää", "chyba że", "znasz nadawcy", "neznáte odesílatele", "знаете отправителя", "уверены",
        ]);

    /// <summary>How one begins.</summary>
    public static readonly WordSet Heads = WordSet.Of("caution warning attention external ext notice important achtung vorsicht warnung hinweis extern externe avertissement externo precaución atención advertencia aviso attenzione avviso esterno esterna let cuidado atenção varning obs advarsel ekstern huomio uwaga ostrzeżenie upozornění pozor внимание");

    /// <summary>The words of a mark that is nothing else: "[EXTERNAL EMAIL]".</summary>
    public static readonly WordSet Marks = WordSet.Of("external ext extern externe externo esterno esterna ekstern email e-mail mail message sender source caution warning attention achtung vorsicht absender nachricht courriel expéditeur correo remitente mittente afzender avsändare");

    /// <summary>Which of those say "outside".</summary>
    public static readonly WordSet Externals = WordSet.Of("external ext extern externe externo esterno esterna ekstern");

    private static string[] OutsideWords =>
    [
        "originated outside", "originated from outside", "originates from outside", "originating from outside", "came from outside", "comes from outside", "coming from outside", "sent from outside", "received from outside", "outside of the organi", "outside the organi", "outside your organi", "outside our organi",
        "external sender", "external email", "external e-mail", "external message", "external source", "external mail", "[external]", "[extern]",
        "externen absender", "externer absender", "externe e-mail", "externe mail", "externen quelle", "außerhalb der organisation", "außerhalb des unternehmens", "außerhalb ihrer organisation", "außerhalb unserer organisation", "expéditeur externe", "courriel externe", "message externe", "l'extérieur de l", "l’extérieur de l", "externe à l", "remitente externo", "correo externo", "fuera de la organización", "fuera de su organización", "fuera de la empresa",
        "mittente esterno", "email esterna", "e-mail esterna", "dall'esterno", "dall’esterno", "esterno all'organizzazione", "externe afzender", "buiten de organisatie", "buiten uw organisatie", "remetente externo", "e-mail externo", "fora da organização", "fora da empresa", "extern avsändare", "utanför organisationen", "ekstern afsender", "uden for organisationen", "ekstern avsender", "utenfor organisasjonen",
        "organisaation ulkopuolelta", "spoza organizacji", "zewnętrznego nadawcy", "nadawca zewnętrzny", "mimo organizaci", "externího odesílatele", "внешнего отправителя", "из внешнего источника", "за пределами организации",
    ];

    private static string[] SeldomWords => ["don't often get email from", "don’t often get email from", "don't often receive email from", "nicht häufig e-mails von", "ne recevez pas souvent de courrier", "n’obtenez pas souvent d’e-mail", "n'obtenez pas souvent d'e-mail", "no suele recibir correo", "non si ricevono spesso", "krijgt niet vaak e-mail van"];
}
